package vn.thidua.campaign;

import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** A campaign was called off: whatever is under way for it ends. */
public record CampaignCancelled(UUID campaign) implements DomainEvent {}
