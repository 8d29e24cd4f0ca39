package vn.thidua.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.WorkingCalendar;

/**
 * When a campaign moves on by itself. A day that is already past when the campaign begins to wait for it means a campaign
 * entered afterwards: its next stage opens as soon as every unit has finished the one before, and an empty answer here
 * leaves that to whoever finishes last. Each answer is given under the campaign's lock, so that nobody finishes unseen
 * while it is being worked out.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CampaignMilestones {

    private static final int DAYS_TO_NOMINATE = 10;

    private final CampaignRepository campaigns;
    private final ParticipationChunks participations;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CampaignMilestones(
            CampaignRepository campaigns, ParticipationChunks participations, WorkingCalendar calendar, Clock clock) {
        this.campaigns = campaigns;
        this.participations = participations;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Whether an approved campaign is to be launched now. */
    public boolean launchIsDue(UUID id) {
        LocalDate day = lock(id).plan().launchOn();
        return day == null || !day.isAfter(calendar.today());
    }

    /** The beginning of the day of the launch. */
    public Instant launchAt(UUID id) {
        LocalDate day = lock(id).plan().launchOn();
        return day == null ? clock.instant() : beginning(day);
    }

    /** Whether the campaign will have a mid review: it was planned, and nobody asked for the final one instead. */
    public boolean hasMidReview(UUID id) {
        Campaign campaign = lock(id);
        return campaign.plan().milestones().midReviewOn() != null && !campaign.isAsked(CampaignStage.FINAL_REVIEW);
    }

    /** When the mid review opens by itself; empty if only a person or the last pledge can open it. */
    public Optional<Instant> midReviewAt(UUID id) {
        Campaign campaign = lock(id);
        return opensAt(
                campaign, CampaignStage.MID_REVIEW, campaign.plan().milestones().midReviewOn());
    }

    /** When the final review opens by itself; empty if only a person or the last unit can open it. */
    public Optional<Instant> finalReviewAt(UUID id) {
        Campaign campaign = lock(id);
        return opensAt(campaign, CampaignStage.FINAL_REVIEW, campaign.plan().finalReviewDay());
    }

    /**
     * When nominations end by themselves: after their last day, or, where that day was past before they began, ten working
     * days after they began. Empty without a last day.
     */
    public Optional<Instant> closingAt(UUID id) {
        Campaign campaign = lock(id);
        LocalDate last = campaign.plan().milestones().nominateBy();
        if (campaign.isAsked(CampaignStage.CLOSING)) {
            return Optional.of(clock.instant());
        }
        if (last == null) {
            return Optional.empty();
        }
        Instant opened = campaign.nominationsAt() == null ? clock.instant() : campaign.nominationsAt();
        boolean wasPast = last.isBefore(opened.atZone(clock.getZone()).toLocalDate());
        return Optional.of(wasPast ? calendar.plusWorkingDays(opened, DAYS_TO_NOMINATE) : beginning(last.plusDays(1)));
    }

    /** Whether the stage behind the one at hand has no day to wait for, so that the last unit opens it. */
    boolean opensWithTheLastUnit(CampaignView campaign) {
        LocalDate day = nextReviewOn(campaign);
        return day != null && day.isBefore(calendar.today());
    }

    /** The day of the review that follows, absent where nothing says one. */
    private static @Nullable LocalDate nextReviewOn(CampaignView campaign) {
        LocalDate mid = campaign.plan().milestones().midReviewOn();
        return switch (campaign.status()) {
            case LAUNCHED -> mid == null ? campaign.plan().finalReviewDay() : mid;
            case MID_REVIEW -> campaign.plan().finalReviewDay();
            default -> null;
        };
    }

    private Optional<Instant> opensAt(Campaign campaign, CampaignStage stage, @Nullable LocalDate day) {
        if (campaign.isAsked(stage) || campaign.isAsked(CampaignStage.FINAL_REVIEW)) {
            return Optional.of(clock.instant());
        }
        if (day == null) {
            return Optional.empty();
        }
        if (!day.isBefore(calendar.today())) {
            return Optional.of(beginning(day));
        }
        boolean midReview = campaign.status() == CampaignStatus.MID_REVIEW;
        return participations.isStageFinished(campaign.id(), midReview)
                ? Optional.of(clock.instant())
                : Optional.empty();
    }

    private Instant beginning(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private Campaign lock(UUID id) {
        return campaigns.lock(id).orElseThrow(Refusal::notFound);
    }
}
