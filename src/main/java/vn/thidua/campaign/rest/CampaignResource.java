package vn.thidua.campaign.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignKind;
import vn.thidua.campaign.CampaignPlan;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.campaign.CampaignView;
import vn.thidua.campaign.FinalReport;
import vn.thidua.campaign.ParticipationStatus;
import vn.thidua.campaign.PlanFrame;

/** A campaign as programs read it: the fields of the plan as they are sent, and what became of it. */
record CampaignResource(
        UUID id,
        CampaignStatus status,
        OffsetDateTime since,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime launchedAt,
        int participantCount,
        Map<ParticipationStatus, Integer> participations,
        @Nullable String returnedBecause,
        @Nullable FinalReport report,
        String title,
        @Nullable String slogan,
        CampaignKind kind,
        String launchingUnit,
        @Nullable String occasion,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate launchOn,
        CampaignPlan.Milestones milestones,
        CampaignPlan.Participants participants,
        List<CampaignPlan.ContentItem> contents,
        List<CampaignPlan.Criterion> criteria,
        List<String> awards,
        @Nullable String parentCampaign,
        PlanFrame frame) {

    static CampaignResource of(CampaignView campaign, Map<ParticipationStatus, Integer> counts, ZoneId zone) {
        CampaignPlan plan = campaign.plan();
        var every = new EnumMap<ParticipationStatus, Integer>(ParticipationStatus.class);
        for (ParticipationStatus status : ParticipationStatus.values()) {
            every.put(status, counts.getOrDefault(status, 0));
        }
        return new CampaignResource(
                campaign.id(),
                campaign.status(),
                time(campaign.since(), zone),
                time(campaign.createdAt(), zone),
                campaign.launchedAt() == null ? null : time(campaign.launchedAt(), zone),
                campaign.participants(),
                every,
                campaign.returnedBecause(),
                campaign.report(),
                plan.title(),
                plan.slogan(),
                plan.kind(),
                plan.launchingUnit(),
                plan.occasion(),
                plan.startsOn(),
                plan.endsOn(),
                plan.launchOn(),
                plan.milestones(),
                plan.participants(),
                plan.contents(),
                plan.criteria(),
                plan.awards(),
                plan.parentCampaign(),
                plan.frame());
    }

    static OffsetDateTime time(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }
}
