package vn.thidua.nomination;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RouteStop;
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

    /** The number and date that a paper got when it was signed. */
    record Issue(String number, LocalDate date) {}

    private final UUID id;
    private final Instant createdAt;
    private final List<NominationStep> steps = new ArrayList<>();
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
    private @Nullable Decision decision;
    private @Nullable Instant submittedAt;
    private @Nullable Instant endedAt;

    /** As it was stored. */
    Nomination(NominationView stored, @Nullable SupplementFor supplementFor) {
        this.id = stored.id();
        this.createdAt = stored.createdAt();
        this.campaignId = stored.campaignId();
        this.unit = stored.unit();
        this.dossier = stored.dossier();
        this.status = stored.status();
        this.since = stored.since();
        this.route = new Route(stored.stations());
        this.paper = stored.paper();
        this.reason = stored.reason();
        this.legalGround = stored.legalGround();
        this.supplementFor = supplementFor;
        this.clock = stored.clock();
        this.decision = stored.decision();
        this.submittedAt = stored.submittedAt();
        this.endedAt = stored.endedAt();
    }

    static Nomination draft(UUID id, UUID campaign, String unit, Dossier dossier, Actor by, Instant now) {
        var blank = new NominationView(
                id,
                campaign,
                unit,
                dossier,
                NominationStatus.DRAFT,
                now,
                List.of(),
                null,
                null,
                null,
                null,
                StoppedClock.RUNNING,
                now,
                null,
                null);
        var drafted = new Nomination(blank, null);
        drafted.steps.add(new NominationStep(
                id,
                now,
                "created",
                by.displayName(),
                unit,
                null,
                NominationStatus.DRAFT,
                null,
                null,
                null,
                null,
                null));
        return drafted;
    }

    void rewrite(UUID newCampaign, String newUnit, Dossier newDossier) {
        require(NominationStatus.DRAFT);
        campaignId = newCampaign;
        unit = newUnit;
        dossier = newDossier;
    }

    /** @param due when the nominating unit should have sent it on, absent without a deadline */
    void submit(List<RouteStop> stops, @Nullable Instant due, Actor by, Instant now) {
        require(NominationStatus.DRAFT);
        route.begin(stops, now, due);
        submittedAt = now;
        move("submitted", NominationStatus.WAITING_FOR_PAPER, by, now);
    }

    void withdraw(String why, Actor by, Instant now) {
        if (status.isEnded()) {
            throw stale();
        }
        paper = null;
        clock = clock.resume(now);
        end("withdrawn", NominationStatus.WITHDRAWN, why, by, now);
    }

    /** Whether the head of the unit where it stands decides, and does not only send it on. */
    boolean isDecidedHere() {
        return here().role() == RouteStop.Role.DECIDES;
    }

    boolean isWaitingAt(String place) {
        return status == NominationStatus.WAITING_FOR_PAPER && here().unit().equals(place);
    }

    void putOn(UUID newPaper, Actor by, Instant now) {
        require(NominationStatus.WAITING_FOR_PAPER);
        paper = newPaper;
        move("putOnPaper", NominationStatus.ON_PAPER, by, now);
    }

    void takeOff(Actor by, Instant now) {
        require(NominationStatus.ON_PAPER);
        move("takenOffPaper", NominationStatus.WAITING_FOR_PAPER, by, now);
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
        move("struckOff", atHome ? NominationStatus.SUPPLEMENT : NominationStatus.APPRAISAL, by, now);
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
        var left = here();
        var next = route.advance(now, due, by.displayName());
        boolean outside = next.role() == RouteStop.Role.OUTSIDE;
        reason = null;
        var to = outside ? NominationStatus.OUTSIDE : NominationStatus.APPRAISAL;
        record(outside ? "sentOutside" : "forwarded", to, left.unit(), by, now, issue, null);
        paper = null;
        return outside;
    }

    /** Whether the station after this one lies outside of this installation. */
    boolean leavesNext() {
        return route.next().role() == RouteStop.Role.OUTSIDE;
    }

    /** A decision of the unit where it stands was signed. */
    void award(Decision signed, Actor by, Instant now) {
        require(NominationStatus.ON_PAPER);
        reason = null;
        finish("awarded", NominationStatus.AWARDED, signed, by, now);
        paper = null;
    }

    void appraise(@Nullable String opinion, Actor by, Instant now) {
        require(NominationStatus.APPRAISAL);
        reason = null;
        record("appraised", NominationStatus.WAITING_FOR_PAPER, here().unit(), by, now, null, opinion);
    }

    void askForSupplement(String why, Actor by, Instant now) {
        require(NominationStatus.APPRAISAL);
        reason = why;
        supplementFor = SupplementFor.APPRAISAL;
        clock = clock.stop(now);
        move("returnedForSupplement", NominationStatus.SUPPLEMENT, by, now);
    }

    /**
     * The nominating unit completed the dossier, and the clock runs again.
     *
     * @param later the deadline that takes the place of the station's, because the clock stood still
     */
    void supplement(Dossier completed, UnaryOperator<Instant> later, Actor by, Instant now) {
        require(NominationStatus.SUPPLEMENT);
        var stopped = clock.current(now);
        dossier = completed;
        clock = clock.resume(now);
        route.extend(later);
        boolean home = supplementFor == SupplementFor.HOME;
        reason = null;
        supplementFor = null;
        var to = home ? NominationStatus.WAITING_FOR_PAPER : NominationStatus.APPRAISAL;
        steps.add(step("supplemented", to, unit, by, now, null, null, stopped));
        enter(to, now);
    }

    void reject(String why, @Nullable String ground, Actor by, Instant now) {
        require(NominationStatus.APPRAISAL);
        legalGround = ground;
        end("rejected", NominationStatus.NOT_AWARDED, why, by, now);
    }

    void awardedOutside(Decision recorded, Actor by, Instant now) {
        require(NominationStatus.OUTSIDE);
        finish("awardedOutside", NominationStatus.AWARDED, recorded, by, now);
    }

    void refusedOutside(String why, Actor by, Instant now) {
        require(NominationStatus.OUTSIDE);
        end("refusedOutside", NominationStatus.NOT_AWARDED, why, by, now);
    }

    boolean returnsToAppraisal() {
        return status == NominationStatus.APPRAISAL;
    }

    UUID id() {
        return id;
    }

    String unit() {
        return unit;
    }

    String recipientName() {
        return dossier.recipient().name();
    }

    UUID campaignId() {
        return campaignId;
    }

    NominationStatus status() {
        return status;
    }

    @Nullable
    UUID paper() {
        return paper;
    }

    @Nullable
    SupplementFor supplementFor() {
        return supplementFor;
    }

    /** What happened since it was loaded. */
    List<NominationStep> steps() {
        return List.copyOf(steps);
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
                createdAt,
                submittedAt,
                endedAt);
    }

    private Station here() {
        return route.here().orElseThrow(Nomination::stale);
    }

    private void finish(String action, NominationStatus to, Decision made, Actor by, Instant now) {
        decision = made;
        endedAt = now;
        var station = here();
        record(action, to, station.unit(), by, now, new Issue(made.number(), made.date()), null);
        route.leave(now, by.displayName());
    }

    private void end(String action, NominationStatus to, String why, Actor by, Instant now) {
        reason = why;
        endedAt = now;
        move(action, to, by, now);
        route.leave(now, by.displayName());
    }

    private void move(String action, NominationStatus to, Actor by, Instant now) {
        var place = submittedAt == null ? unit : here().unit();
        record(action, to, place, by, now, null, reason);
    }

    private void record(
            String action,
            NominationStatus to,
            String place,
            Actor by,
            Instant now,
            @Nullable Issue issue,
            @Nullable String said) {
        steps.add(step(action, to, place, by, now, issue, said, null));
        enter(to, now);
    }

    private NominationStep step(
            String action,
            NominationStatus to,
            String place,
            Actor by,
            Instant now,
            @Nullable Issue issue,
            @Nullable String said,
            @Nullable Duration stopped) {
        return new NominationStep(
                id,
                now,
                action,
                by.displayName(),
                place,
                status,
                to,
                said,
                paper,
                issue == null ? null : issue.number(),
                issue == null ? null : issue.date(),
                stopped);
    }

    private void enter(NominationStatus to, Instant now) {
        status = to;
        since = now;
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
