package vn.thidua.review.rest;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignPlan.Direction;
import vn.thidua.campaign.ReviewStage;
import vn.thidua.review.Progress;
import vn.thidua.review.Return;
import vn.thidua.review.ReviewStatus;
import vn.thidua.review.ReviewVersion;
import vn.thidua.review.ReviewView;
import vn.thidua.review.Verification;
import vn.thidua.web.ActResource;

/** A review as programs read it, every version included. */
record ReviewResource(
        UUID id,
        UUID participation,
        UUID campaign,
        ReviewStage stage,
        String unit,
        ReviewStatus status,
        @Nullable BigDecimal verifiedTotal,
        List<Version> versions) {

    /** One text and what became of it. */
    record Version(
            int number,
            List<ProgressLine> progress,
            List<ScoreLine> scores,
            @Nullable String strengths,
            @Nullable String weaknesses,
            List<EvidenceLine> evidence,
            ActResource scored,
            @Nullable ActResource confirmed,
            @Nullable Verified verified,
            @Nullable SentBack returned) {}

    record ProgressLine(
            String content,
            String name,
            @Nullable String measure,
            Direction direction,
            BigDecimal planned,
            @Nullable BigDecimal pledged,
            BigDecimal achieved,
            @Nullable String note,
            boolean meetsPlan) {}

    /**
     * The points for a criterion.
     *
     * @param points the unit's own
     * @param verified those that count, absent before they are verified
     */
    record ScoreLine(
            String criterion,
            BigDecimal maxPoints,
            BigDecimal points,
            @Nullable BigDecimal verified) {}

    record EvidenceLine(UUID file, @Nullable String description) {}

    /**
     * The standing body's word.
     *
     * @param adjustedBecause why other points count than the unit's own, absent where they agree
     */
    record Verified(String by, OffsetDateTime at, @Nullable String adjustedBecause) {}

    record SentBack(String by, OffsetDateTime at, Return.Stage stage, String reason) {}

    static ReviewResource of(ReviewView review, Clock clock) {
        return new ReviewResource(
                review.id(),
                review.participationId(),
                review.campaignId(),
                review.stage(),
                review.unit(),
                review.status(),
                review.verifiedTotal(),
                review.versions().stream()
                        .map(version -> version(version, clock))
                        .toList());
    }

    private static Version version(ReviewVersion version, Clock clock) {
        var content = version.content();
        return new Version(
                version.number(),
                content.progress().stream().map(ReviewResource::progress).toList(),
                scores(version),
                content.strengths(),
                content.weaknesses(),
                content.evidence().stream()
                        .map(one -> new EvidenceLine(one.file(), one.description()))
                        .toList(),
                ActResource.of(version.scored(), clock.getZone()),
                ActResource.ofDone(version.confirmed(), clock.getZone()),
                verified(version.verified(), clock),
                sentBack(version.returned(), clock));
    }

    private static ProgressLine progress(Progress progress) {
        var target = progress.target();
        return new ProgressLine(
                progress.content(),
                target.name(),
                target.measure(),
                target.direction(),
                target.value(),
                progress.pledged(),
                progress.achieved(),
                progress.note(),
                progress.meetsPlan());
    }

    private static List<ScoreLine> scores(ReviewVersion version) {
        var own = version.content().scores();
        var verified = version.verified();
        return IntStream.range(0, own.size())
                .mapToObj(i -> new ScoreLine(
                        own.get(i).criterion(),
                        own.get(i).maxPoints(),
                        own.get(i).points(),
                        verified == null ? null : verified.scores().get(i).points()))
                .toList();
    }

    private static @Nullable Verified verified(@Nullable Verification verification, Clock clock) {
        if (verification == null) {
            return null;
        }
        var act = ActResource.of(verification.act(), clock.getZone());
        return new Verified(act.by(), act.at(), verification.reason());
    }

    private static @Nullable SentBack sentBack(@Nullable Return back, Clock clock) {
        if (back == null) {
            return null;
        }
        var act = ActResource.of(back.act(), clock.getZone());
        return new SentBack(act.by(), act.at(), back.stage(), back.reason());
    }
}
