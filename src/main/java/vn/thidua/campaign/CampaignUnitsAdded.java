package vn.thidua.campaign;

import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** Units joined a campaign that has been launched. */
public record CampaignUnitsAdded(UUID campaign) implements DomainEvent {}
