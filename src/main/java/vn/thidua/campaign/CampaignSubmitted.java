package vn.thidua.campaign;

import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** A plan was submitted for approval the first time; from here on its process carries it. */
public record CampaignSubmitted(UUID campaign) implements DomainEvent {}
