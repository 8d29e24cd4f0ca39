package vn.thidua.campaign.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignMilestones;
import vn.thidua.campaign.CampaignStages;
import vn.thidua.campaign.CampaignStages.Chunk;
import vn.thidua.campaign.ParticipationStages;
import vn.thidua.campaign.ReviewStage;

/**
 * What the model campaign-lifecycle calls; {@code key} is the campaign's id. Steps that work on many units do one chunk
 * and answer whether another is left.
 */
@Component
public class CampaignSteps {

    /** A timer needs a day; this one means that nobody waits for it. */
    private static final Date NEVER =
            Date.from(LocalDate.of(3000, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant());

    private final CampaignMilestones milestones;
    private final CampaignStages stages;
    private final ParticipationStages participationStages;
    private final ParticipationProcess participations;

    CampaignSteps(
            CampaignMilestones milestones,
            CampaignStages stages,
            ParticipationStages participationStages,
            ParticipationProcess participations) {
        this.milestones = milestones;
        this.stages = stages;
        this.participationStages = participationStages;
        this.participations = participations;
    }

    public boolean launchIsDue(String key) {
        return milestones.launchIsDue(id(key));
    }

    public Date launchAt(String key) {
        return Date.from(milestones.launchAt(id(key)));
    }

    public void launch(String key) {
        stages.launch(id(key));
    }

    public boolean openParticipations(String key) {
        Chunk chunk = stages.open(id(key));
        chunk.participations().forEach(participations::start);
        return chunk.more();
    }

    public boolean hasMidReview(String key) {
        return milestones.hasMidReview(id(key));
    }

    public Date midReviewAt(String key) {
        return dateOrNever(milestones.midReviewAt(id(key)));
    }

    public boolean openMidReviews(String key) {
        Chunk chunk = stages.openMidReviews(id(key));
        chunk.participations().forEach(unit -> participations.openReview(unit, ReviewStage.MID));
        return chunk.more();
    }

    public Date finalReviewAt(String key) {
        return dateOrNever(milestones.finalReviewAt(id(key)));
    }

    public boolean openFinalReviews(String key) {
        Chunk chunk = stages.openFinalReviews(id(key));
        chunk.participations().forEach(unit -> participations.openReview(unit, ReviewStage.FINAL));
        return chunk.more();
    }

    public boolean reviewsAreComplete(String key) {
        return stages.reviewsAreComplete(id(key));
    }

    public void beginRanking(String key) {
        stages.beginRanking(id(key));
    }

    public void openNominations(String key) {
        stages.openNominations(id(key));
    }

    public Date closingAt(String key) {
        return dateOrNever(milestones.closingAt(id(key)));
    }

    public void beginReporting(String key) {
        stages.beginReporting(id(key));
    }

    public void close(String key) {
        stages.close(id(key));
    }

    public boolean cancelParticipations(String key) {
        Chunk chunk = stages.cancel(id(key));
        for (UUID participation : chunk.participations()) {
            if (!participations.cancel(participation)) {
                participationStages.cancel(participation);
            }
        }
        return chunk.more();
    }

    private static UUID id(String key) {
        return UUID.fromString(key);
    }

    private static Date dateOrNever(Optional<Instant> at) {
        return at.map(Date::from).orElse(NEVER);
    }
}
