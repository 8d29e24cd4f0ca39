package vn.thidua.nomination.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.council.CouncilResult;
import vn.thidua.nomination.DossierChanges;
import vn.thidua.nomination.Lowering;
import vn.thidua.nomination.NominationCouncils;
import vn.thidua.nomination.NominationHold;
import vn.thidua.nomination.NominationHolding;
import vn.thidua.nomination.NominationHolds;
import vn.thidua.nomination.NominationLowering;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationReturns;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;

@RestController
@RequestMapping("/api/v1/nominations/{id}")
@Tag(name = "Nominations")
class AppraisalRestController {

    private final NominationQueries queries;
    private final NominationHolding holding;
    private final NominationHolds holds;
    private final NominationReturns returns;
    private final NominationLowering lowering;
    private final NominationCouncils councils;
    private final NominationResources resources;
    private final Clock clock;

    AppraisalRestController(
            NominationQueries queries,
            NominationHolding holding,
            NominationHolds holds,
            NominationReturns returns,
            NominationLowering lowering,
            NominationCouncils councils,
            NominationResources resources,
            Clock clock) {
        this.queries = queries;
        this.holding = holding;
        this.holds = holds;
        this.returns = returns;
        this.lowering = lowering;
        this.councils = councils;
        this.resources = resources;
        this.clock = clock;
    }

    /**
     * @param kind {@code COMPLAINT DENUNCIATION DISCIPLINE INVESTIGATION INSPECTION PRESS}
     * @param reason what is known about it
     */
    record HoldBody(@Nullable String kind, @Nullable String reason) {}

    @GetMapping("/appraisal")
    @Operation(summary = "Holds, what changed since a supplement was asked for, lower awards proposed, councils' votes")
    AppraisalResource appraisal(@PathVariable String id, Actor actor) {
        var view = queries.visible(Ids.read(id), actor);
        return new AppraisalResource(
                holds.of(view.id()).stream().map(this::hold).toList(),
                returns.changes(view).map(this::changes).orElse(null),
                lowering.of(view.id()).stream().map(this::lowered).toList(),
                councils.resultsOf(view.id()).stream().map(this::vote).toList());
    }

    @PostMapping("/hold")
    @Operation(summary = "Hold a nomination while something is being looked into; it leaves the paper it is on")
    NominationResource hold(@PathVariable String id, @RequestBody HoldBody body, Actor actor) {
        return resources.whole(holding.hold(Ids.read(id), body.kind(), body.reason(), actor));
    }

    private AppraisalResource.Hold hold(NominationHold hold) {
        return new AppraisalResource.Hold(
                hold.kind(),
                hold.reason(),
                hold.desk().toString(),
                hold.by(),
                time(hold.since()),
                hold.endedBy(),
                optional(hold.endedAt()),
                hold.finding());
    }

    private AppraisalResource.Changes changes(DossierChanges changes) {
        return new AppraisalResource.Changes(
                changes.reason(),
                time(changes.returnedAt()),
                optional(changes.resubmittedAt()),
                changes.changed().stream()
                        .map(part ->
                                new AppraisalResource.Change(part, part.in(changes.before()), part.in(changes.after())))
                        .toList(),
                changes.filesAdded(),
                changes.filesRemoved());
    }

    private AppraisalResource.Lowered lowered(Lowering proposal) {
        return new AppraisalResource.Lowered(
                proposal.from(),
                proposal.to(),
                proposal.reason(),
                proposal.by(),
                time(proposal.at()),
                proposal.accepted(),
                proposal.answeredBy(),
                optional(proposal.answeredAt()),
                proposal.answer());
    }

    private AppraisalResource.Vote vote(CouncilResult result) {
        var ballot = result.ballot();
        var tally = result.tally();
        return new AppraisalResource.Vote(
                result.unit(),
                result.award(),
                result.heldOn(),
                ballot.members(),
                ballot.present(),
                ballot.writtenOpinions(),
                ballot.inFavour(),
                ballot.against(),
                ballot.abstentions(),
                ballot.recused(),
                ballot.silent(),
                tally.percent(),
                tally.votesNeeded(),
                result.carried(),
                result.rule().legalSource(),
                result.minutes(),
                result.session(),
                result.by(),
                time(result.at()));
    }

    private OffsetDateTime time(Instant time) {
        return time.atZone(clock.getZone()).toOffsetDateTime();
    }

    private @Nullable OffsetDateTime optional(@Nullable Instant time) {
        return time == null ? null : time(time);
    }
}
