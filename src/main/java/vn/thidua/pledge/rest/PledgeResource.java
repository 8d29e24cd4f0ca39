package vn.thidua.pledge.rest;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignPlan.Direction;
import vn.thidua.pledge.PledgeStatus;
import vn.thidua.pledge.PledgeVersion;
import vn.thidua.pledge.PledgeView;
import vn.thidua.pledge.PromisedTarget;
import vn.thidua.pledge.Return;
import vn.thidua.web.ActResource;

/** A pledge as programs read it, every version included. */
record PledgeResource(
        UUID id, UUID participation, UUID campaign, String unit, PledgeStatus status, List<Version> versions) {

    /** One text and what became of it. */
    record Version(
            int number,
            List<CommitmentLine> commitments,
            List<TargetLine> targets,
            List<String> intendedTitles,
            @Nullable String note,
            ActResource drafted,
            @Nullable ActResource signed,
            @Nullable ActResource accepted,
            @Nullable SentBack returned) {}

    record CommitmentLine(String content, String commitment) {}

    /**
     * A promise.
     *
     * @param belowPlan whether it falls short of the plan
     */
    record TargetLine(
            String content,
            String name,
            @Nullable String measure,
            Direction direction,
            BigDecimal planned,
            BigDecimal value,
            boolean belowPlan) {}

    record SentBack(String by, OffsetDateTime at, Return.Stage stage, String reason) {}

    static PledgeResource of(PledgeView pledge, Clock clock) {
        return new PledgeResource(
                pledge.id(),
                pledge.participationId(),
                pledge.campaignId(),
                pledge.unit(),
                pledge.status(),
                pledge.versions().stream()
                        .map(version -> version(version, clock))
                        .toList());
    }

    private static Version version(PledgeVersion version, Clock clock) {
        var content = version.content();
        return new Version(
                version.number(),
                content.commitments().stream()
                        .map(one -> new CommitmentLine(one.content(), one.text()))
                        .toList(),
                content.targets().stream().map(PledgeResource::target).toList(),
                content.intendedTitles(),
                content.note(),
                ActResource.of(version.drafted(), clock.getZone()),
                ActResource.ofDone(version.signed(), clock.getZone()),
                ActResource.ofDone(version.accepted(), clock.getZone()),
                sentBack(version.returned(), clock));
    }

    private static TargetLine target(PromisedTarget promised) {
        var target = promised.target();
        return new TargetLine(
                promised.content(),
                target.name(),
                target.measure(),
                target.direction(),
                target.value(),
                promised.value(),
                promised.fallsShort());
    }

    private static @Nullable SentBack sentBack(@Nullable Return back, Clock clock) {
        if (back == null) {
            return null;
        }
        var act = ActResource.of(back.act(), clock.getZone());
        return new SentBack(act.by(), act.at(), back.stage(), back.reason());
    }
}
