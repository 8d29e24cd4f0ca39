package vn.thidua.campaign;

import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** A milestone was postponed while the campaign runs. */
public record CampaignDatesChanged(UUID campaign) implements DomainEvent {}
