package vn.thidua.campaign;

import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** The approver wants a stage to open before its day. */
public record CampaignStageAsked(UUID campaign, CampaignStage stage) implements DomainEvent {}
