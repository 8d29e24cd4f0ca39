package vn.thidua.nomination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RouteStop;
import vn.thidua.nomination.NominationLog.Act;
import vn.thidua.nomination.NominationLog.Issue;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/**
 * The aggregate: guards every transition and writes its own history. What it may not do in its present state ends in a
 * 409, because the caller saw an older one; {@code NominationPolicy} has the rules of the field.
 */
final class Nomination {

    /** For which way back a supplement was asked. */
    enum SupplementFor {
        /** The unit that appraised it goes on. */
        APPRAISAL,
        /** The nominating unit struck it off its own paper: it waits for the next one. */
        HOME
    }

    private final UUID id;
    private final Instant createdAt;
    private final NominationLog log;
    private final Route route;
    private UUID campaignId;
    private String unit;
    private Dossier dossier;
    private NominationStatus status;
    private Instant since;
    private @Nullable UUID paper;
    private @Nullable String reason;
    private @Nullable String legalGround;
    private @Nullable SupplementFor supplementFor;
    private StoppedClock clock;
    private @Nullable KeptRules rules;
    private @Nullable Decision decision;
    private @Nullable Instant submittedAt;
    private @Nullable Instant endedAt;

    /** As it was stored. */
    Nomination(NominationView stored, @Nullable SupplementFor supplementFor) {
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

    static Nomination draft(NominationView blank, Actor by) {
        var drafted = new Nomination(blank, null);
        drafted.log.created(blank.unit(), by, blank.createdAt());
        return drafted;
    }

    void rewrite(UUID newCampaign, String newUnit, Dossier newDossier) {
        require(NominationStatus.DRAFT);
        campaignId = newCampaign;
        unit = newUnit;
        dossier = newDossier;
    }

    /** @param due when the nominating unit should have sent it on, absent without a deadline */
    void submit(List<RouteStop> stops, KeptRules kept, @Nullable Instant due, Actor by, Instant now) {
        require(NominationStatus.DRAFT);
        route.begin(stops, now, due);
        rules = kept;
        submittedAt = now;
        move("submitted", NominationStatus.WAITING_FOR_PAPER, Act.of(by, now));
    }

    void withdraw(String why, Actor by, Instant now) {
        goNoFurther("withdrawn", why, by, now);
    }

    /** Its campaign was called off before anybody decided. */
    void endWithCampaign(String why, Actor by, Instant now) {
        goNoFurther("campaignCancelled", why, by, now);
    }

    boolean isWaitingAt(String place) {
        return status == NominationStatus.WAITING_FOR_PAPER && here().unit().equals(place);
    }

    /** Whether the head of the unit where it stands decides, and does not only send it on. */
    boolean isDecidedHere() {
        return here().role() == RouteStop.Role.DECIDES;
    }

    /** Whether the station after this one lies outside of this installation. */
    boolean leavesNext() {
        return route.next().role() == RouteStop.Role.OUTSIDE;
    }

    void putOn(UUID newPaper, Actor by, Instant now) {
        require(NominationStatus.WAITING_FOR_PAPER);
        paper = newPaper;
        move("putOnPaper", NominationStatus.ON_PAPER, Act.of(by, now));
    }

    void takeOff(Actor by, Instant now) {
        require(NominationStatus.ON_PAPER);
        move("takenOffPaper", NominationStatus.WAITING_FOR_PAPER, Act.of(by, now));
        paper = null;
    }

    /**
     * The approver struck it off the paper.
     *
     * @return whether that was the nominating unit's own paper, so that it goes back to be supplemented
     */
    boolean strikeOff(String why, Actor by, Instant now) {
        require(NominationStatus.ON_PAPER);
        boolean atHome = here().position() == 0;
        reason = why;
        if (atHome) {
            supplementFor = SupplementFor.HOME;
            clock = clock.stop(now);
        }
        var to = atHome ? NominationStatus.SUPPLEMENT : NominationStatus.APPRAISAL;
        move("struckOff", to, Act.of(by, now).saying(why));
        paper = null;
        return atHome;
    }

    /**
     * A submission letter was signed.
     *
     * @param due when the next station should have done with it, absent without a deadline
     * @return whether it left this installation
     */
    boolean forward(Issue issue, @Nullable Instant due, Actor by, Instant now) {
        require(NominationStatus.ON_PAPER);
        boolean outside = leavesNext();
        reason = null;
        var to = outside ? NominationStatus.OUTSIDE : NominationStatus.APPRAISAL;
        move(outside ? "sentOutside" : "forwarded", to, Act.of(by, now).with(issue));
        route.advance(now, due, by.nameOnRecord());
        paper = null;
        return outside;
    }

    /** A decision of the unit where it stands was signed. */
    void award(Decision signed, Actor by, Instant now) {
        require(NominationStatus.ON_PAPER);
        finish("awarded", signed, Act.of(by, now));
        paper = null;
    }

    void appraise(@Nullable String opinion, Actor by, Instant now) {
        require(NominationStatus.APPRAISAL);
        reason = null;
        move("appraised", NominationStatus.WAITING_FOR_PAPER, Act.of(by, now).saying(opinion));
    }

    void askForSupplement(String why, Actor by, Instant now) {
        require(NominationStatus.APPRAISAL);
        reason = why;
        supplementFor = SupplementFor.APPRAISAL;
        clock = clock.stop(now);
        move(
                "returnedForSupplement",
                NominationStatus.SUPPLEMENT,
                Act.of(by, now).saying(why));
    }

    /**
     * The nominating unit completed the dossier, and the clock runs again.
     *
     * @param later the deadline that takes the place of the station's, because the clock stood still
     */
    void supplement(Dossier completed, UnaryOperator<Instant> later, Actor by, Instant now) {
        require(NominationStatus.SUPPLEMENT);
        var act = Act.of(by, now).after(clock.current(now));
        boolean home = supplementFor == SupplementFor.HOME;
        dossier = completed;
        clock = clock.resume(now);
        route.extend(later);
        reason = null;
        supplementFor = null;
        enter("supplemented", home ? NominationStatus.WAITING_FOR_PAPER : NominationStatus.APPRAISAL, unit, act);
    }

    void reject(String why, @Nullable String ground, Actor by, Instant now) {
        require(NominationStatus.APPRAISAL);
        legalGround = ground;
        end("rejected", NominationStatus.NOT_AWARDED, why, Act.of(by, now));
    }

    void awardedOutside(Decision recorded, Actor by, Instant now) {
        require(NominationStatus.OUTSIDE);
        finish("awardedOutside", recorded, Act.of(by, now));
    }

    void refusedOutside(String why, Actor by, Instant now) {
        require(NominationStatus.OUTSIDE);
        end("refusedOutside", NominationStatus.NOT_AWARDED, why, Act.of(by, now));
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

    private void goNoFurther(String action, String why, Actor by, Instant now) {
        if (status.isEnded()) {
            throw stale();
        }
        clock = clock.resume(now);
        end(action, NominationStatus.WITHDRAWN, why, Act.of(by, now));
        paper = null;
    }

    private void finish(String action, Decision made, Act act) {
        decision = made;
        reason = null;
        endedAt = act.at();
        move(action, NominationStatus.AWARDED, act.with(new Issue(made.number(), made.date())));
        route.leave(act.at(), act.by().nameOnRecord());
    }

    private void end(String action, NominationStatus to, String why, Act act) {
        reason = why;
        endedAt = act.at();
        move(action, to, act.saying(why));
        route.leave(act.at(), act.by().nameOnRecord());
    }

    private void move(String action, NominationStatus to, Act act) {
        enter(action, to, submittedAt == null ? unit : here().unit(), act);
    }

    private void enter(String action, NominationStatus to, String place, Act act) {
        log.add(action, act, place, status, to, paper);
        status = to;
        since = act.at();
    }

    private Station here() {
        return route.here().orElseThrow(Nomination::stale);
    }

    private void require(NominationStatus expected) {
        if (status != expected) {
            throw stale();
        }
    }

    private static Refusal stale() {
        return Refusal.conflict("shared.refusal.stale");
    }
}
