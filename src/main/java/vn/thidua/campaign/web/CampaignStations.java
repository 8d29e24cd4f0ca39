package vn.thidua.campaign.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignPlan;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.campaign.CampaignView;
import vn.thidua.campaign.ParticipationStatus;
import vn.thidua.campaign.ParticipationView;
import vn.thidua.web.Fmt;
import vn.thidua.web.StationLine;
import vn.thidua.web.Texts;

/** The stages of a campaign, and of one unit in it, as lines of stations. */
@Component
class CampaignStations {

    private final Texts texts;
    private final Fmt fmt;

    CampaignStations(Texts texts, Fmt fmt) {
        this.texts = texts;
        this.fmt = fmt;
    }

    List<StationLine> of(CampaignView campaign) {
        CampaignPlan plan = campaign.plan();
        var days = plan.milestones();
        var line = new ArrayList<StationLine>();
        line.add(planned(campaign));
        line.add(station(campaign, CampaignStatus.APPROVED, "launch", from(plan.launchOn())));
        line.add(station(campaign, CampaignStatus.LAUNCHED, "run", until(days.pledgeBy())));
        if (days.midReviewOn() != null) {
            line.add(station(campaign, CampaignStatus.MID_REVIEW, "midReview", from(days.midReviewOn())));
        }
        line.add(station(campaign, CampaignStatus.FINAL_REVIEW, "finalReview", from(days.finalReviewOn())));
        line.add(station(campaign, CampaignStatus.RANKING, "ranking", null));
        line.add(station(campaign, CampaignStatus.NOMINATION, "nomination", untilNominations(days.nominateBy())));
        line.add(station(campaign, CampaignStatus.REPORTING, "report", null));
        return line;
    }

    private StationLine planned(CampaignView campaign) {
        CampaignStatus status = campaign.status();
        boolean called =
                status == CampaignStatus.REJECTED || (status == CampaignStatus.CANCELLED && !campaign.wasLaunched());
        var state = called
                ? StationLine.State.FAILED
                : status.compareTo(CampaignStatus.APPROVED) < 0 ? StationLine.State.HERE : StationLine.State.DONE;
        var note = state == StationLine.State.DONE ? null : texts.of("campaign.campaignStatus." + status);
        return new StationLine(texts.of("campaign.station.plan"), fmt.day(campaign.createdAt()), note, state);
    }

    private StationLine station(CampaignView campaign, CampaignStatus stage, String key, @Nullable String detail) {
        return new StationLine(texts.of("campaign.station." + key), detail, null, state(campaign, stage));
    }

    private static StationLine.State state(CampaignView campaign, CampaignStatus stage) {
        CampaignStatus status = campaign.status();
        if (status == stage) {
            return StationLine.State.HERE;
        }
        if (status == CampaignStatus.CANCELLED && campaign.wasLaunched()) {
            return switch (stage) {
                case APPROVED -> StationLine.State.DONE;
                case LAUNCHED -> StationLine.State.FAILED;
                default -> StationLine.State.AHEAD;
            };
        }
        boolean passed = status.compareTo(stage) > 0 && status.compareTo(CampaignStatus.CLOSED) <= 0;
        return passed ? StationLine.State.DONE : StationLine.State.AHEAD;
    }

    List<StationLine> of(CampaignView campaign, ParticipationView participation) {
        var days = campaign.plan().milestones();
        ParticipationStatus status = participation.status();
        var line = new ArrayList<StationLine>();
        line.add(station("pledge", until(days.pledgeBy()), status, ParticipationStatus.PLEDGE));
        line.add(station("work", null, status, ParticipationStatus.RUNNING));
        if (days.midReviewOn() != null) {
            line.add(station("midReview", from(days.midReviewOn()), status, ParticipationStatus.MID_REVIEW));
        }
        line.add(station("finalReview", from(days.finalReviewOn()), status, ParticipationStatus.FINAL_REVIEW));
        var end = status == ParticipationStatus.DONE
                ? StationLine.State.DONE
                : status == ParticipationStatus.CANCELLED ? StationLine.State.FAILED : StationLine.State.AHEAD;
        var endKey = status == ParticipationStatus.CANCELLED ? "stopped" : "done";
        line.add(new StationLine(texts.of("campaign.station." + endKey), null, null, end));
        return line;
    }

    private StationLine station(
            String key, @Nullable String detail, ParticipationStatus status, ParticipationStatus stage) {
        var state = status == stage
                ? StationLine.State.HERE
                : status.compareTo(stage) > 0 && status != ParticipationStatus.CANCELLED
                        ? StationLine.State.DONE
                        : StationLine.State.AHEAD;
        return new StationLine(texts.of("campaign.station." + key), detail, null, state);
    }

    private @Nullable String from(@Nullable LocalDate day) {
        return day == null ? null : fmt.date(day);
    }

    private @Nullable String until(@Nullable LocalDate day) {
        return day == null ? null : texts.of("campaign.station.pledgeBy", List.of(day));
    }

    private @Nullable String untilNominations(@Nullable LocalDate day) {
        return day == null ? null : texts.of("campaign.station.until", List.of(day));
    }
}
