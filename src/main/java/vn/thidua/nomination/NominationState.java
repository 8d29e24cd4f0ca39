package vn.thidua.nomination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.NominationLog.Act;
import vn.thidua.nomination.NominationLog.Issue;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** What a nomination consists of, how it is read, and how it comes from one status to another with a line of history. */
abstract class NominationState {

    /** For which way back a supplement was asked. */
    enum SupplementFor {
        /** The unit that appraised it goes on. */
        APPRAISAL,
        /** The nominating unit struck it off its own paper: it waits for the next one. */
        HOME
    }

    private final UUID id;
    private final Instant createdAt;
    final NominationLog log;
    final Route route;

    @Nullable
    UUID campaignId;

    String unit;
    Dossier dossier;
    NominationStatus status;
    Instant since;

    @Nullable
    UUID paper;

    @Nullable
    String reason;

    @Nullable
    String legalGround;

    @Nullable
    SupplementFor supplementFor;

    StoppedClock clock;

    @Nullable
    KeptRules rules;

    @Nullable
    Decision decision;

    @Nullable
    Instant submittedAt;

    @Nullable
    Instant endedAt;

    /** As it was stored. */
    NominationState(NominationView stored, @Nullable SupplementFor supplementFor) {
        this.id = stored.id();
        this.createdAt = stored.createdAt();
        this.log = new NominationLog(stored.id());
        this.route = new Route(stored.stations());
        this.campaignId = stored.campaignId();
        this.unit = stored.unit();
        this.dossier = stored.dossier();
        this.status = stored.status();
        this.since = stored.since();
        this.paper = stored.paper();
        this.reason = stored.reason();
        this.legalGround = stored.legalGround();
        this.supplementFor = supplementFor;
        this.clock = stored.clock();
        this.rules = stored.rules();
        this.decision = stored.decision();
        this.submittedAt = stored.submittedAt();
        this.endedAt = stored.endedAt();
    }

    UUID id() {
        return id;
    }

    @Nullable
    SupplementFor supplementFor() {
        return supplementFor;
    }

    /** What happened since it was loaded. */
    List<NominationStep> steps() {
        return log.steps();
    }

    NominationView view() {
        return new NominationView(
                id,
                campaignId,
                unit,
                dossier,
                status,
                since,
                route.stations(),
                paper,
                reason,
                legalGround,
                decision,
                clock,
                rules,
                createdAt,
                submittedAt,
                endedAt);
    }

    final void finish(String action, Decision made, Act act) {
        decision = made;
        reason = null;
        endedAt = act.at();
        move(action, NominationStatus.AWARDED, act.with(new Issue(made.number(), made.date())));
        route.leave(act.at(), act.by().nameOnRecord());
    }

    final void end(String action, NominationStatus to, String why, Act act) {
        reason = why;
        endedAt = act.at();
        move(action, to, act.saying(why));
        route.leave(act.at(), act.by().nameOnRecord());
    }

    final void move(String action, NominationStatus to, Act act) {
        enter(action, to, submittedAt == null ? unit : here().unit(), act);
    }

    final void enter(String action, NominationStatus to, String place, Act act) {
        log.add(action, act, place, status, to, paper);
        status = to;
        since = act.at();
    }

    /**
     * The clock runs again.
     *
     * @param later the deadline that takes the place of the station's, because the clock stood still
     */
    final void goOn(
            String action,
            NominationStatus to,
            @Nullable String said,
            UnaryOperator<Instant> later,
            Actor by,
            Instant now) {
        var act = Act.of(by, now).saying(said).after(clock.current(now));
        var place = status == NominationStatus.ON_HOLD ? here().unit() : unit;
        clock = clock.resume(now);
        route.extend(later);
        enter(action, to, place, act);
    }

    final Station here() {
        return route.here().orElseThrow(Nomination::stale);
    }

    final void require(NominationStatus expected) {
        if (status != expected) {
            throw stale();
        }
    }

    static Refusal stale() {
        return Refusal.conflict("shared.refusal.stale");
    }
}
