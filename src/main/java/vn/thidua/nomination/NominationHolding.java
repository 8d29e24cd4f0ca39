package vn.thidua.nomination;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RouteStop;
import vn.thidua.organization.Desks;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/**
 * Holds a nomination while a complaint, a disciplinary case or the like is being looked into, and ends the hold (Decree
 * 152/2025, Đ4.4). The standing body of the unit where it stands may hold it, and that of every unit further up its route;
 * whoever held it ends the hold.
 */
@Component
@Transactional
public class NominationHolding {

    /** The article a hold stands on. */
    public static final String LEGAL_SOURCE = "NĐ 152/2025/NĐ-CP Đ4.4";

    private final NominationRepository nominations;
    private final NominationHolds holds;
    private final NominationJournal journal;
    private final NominationAccess access;
    private final NominationFlow flow;
    private final StoppedDeadlines deadlines;
    private final Desks desks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NominationHolding(
            NominationRepository nominations,
            NominationHolds holds,
            NominationJournal journal,
            NominationAccess access,
            NominationFlow flow,
            StoppedDeadlines deadlines,
            Desks desks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.nominations = nominations;
        this.holds = holds;
        this.journal = journal;
        this.access = access;
        this.flow = flow;
        this.deadlines = deadlines;
        this.desks = desks;
        this.events = events;
        this.clock = clock;
    }

    /** Whether this person may hold it now. */
    @Transactional(readOnly = true)
    public boolean mayHold(NominationView nomination, Actor actor) {
        return nomination.status().canBeHeld()
                && deskOf(nomination, actor).isPresent()
                && flow.knowsAppraisalDesk(nomination.id());
    }

    /**
     * Holds it wherever it stands, on a paper that is being signed too.
     *
     * @throws Refusal 400 for a missing kind or reason, 403 for desks below, 422 where it stands with an authority outside
     */
    public NominationView hold(UUID id, @Nullable String kind, @Nullable String reason, Actor actor) {
        if (!access.maySee(id, actor)) {
            throw Refusal.notFound();
        }
        var nomination = nominations.lock(id).orElseThrow(Refusal::notFound);
        var before = nomination.view();
        if (before.stations().isEmpty()) {
            throw Refusal.conflict("shared.refusal.stale");
        }
        var desk = deskOf(before, actor)
                .orElseThrow(() -> Refusal.notAllowed(
                        "shared.refusal.notYourDesk", standingBodyAt(before).toString()));
        var problems = new FieldProblems();
        var what = kindOf(kind, problems);
        var why = NominationCheck.reason(reason, problems);
        problems.orRefuse();
        refuseWhereNobodyCan(before);
        begin(nomination, what, why, desk, actor);
        if (before.paper() != null) {
            events.publishEvent(new NominationsLeftPaper(before.paper(), List.of(id), why));
        }
        events.publishEvent(new NominationHeld(id));
        return nomination.view();
    }

    /** The appraiser's own task ends with the hold: its process knows already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdInAppraisal(UUID id, HoldKind kind, String reason, Actor actor) {
        var nomination = nominations.lock(id).orElseThrow(Refusal::notFound);
        begin(nomination, kind, reason, standingBodyAt(nomination.view()), actor);
    }

    /** Nothing came of it: it goes on where it stood. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(UUID id, String finding, Actor actor) {
        var nomination = nominations.lock(id).orElseThrow(Refusal::notFound);
        var hold = holds.current(id).orElseThrow(() -> Refusal.conflict("shared.refusal.stale"));
        var now = clock.instant();
        nomination.release(hold.backTo(), finding, deadlines.of(nomination, now), actor, now);
        holds.end(hold.id(), finding, actor, now);
        journal.save(nomination, actor);
    }

    /** Something did: it is not awarded. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reject(UUID id, String finding, String legalGround, Actor actor) {
        var nomination = nominations.lock(id).orElseThrow(Refusal::notFound);
        var hold = holds.current(id).orElseThrow(() -> Refusal.conflict("shared.refusal.stale"));
        var now = clock.instant();
        nomination.rejectHeld(finding, legalGround, actor, now);
        holds.end(hold.id(), finding, actor, now);
        journal.save(nomination, actor);
    }

    private void begin(Nomination nomination, HoldKind kind, String reason, Desk desk, Actor actor) {
        Instant now = clock.instant();
        var back = nomination.hold(reason, actor, now);
        holds.begin(new NominationHold(
                Ids.next(), nomination.id(), kind, reason, desk, back, actor.nameOnRecord(), now, null, null, null));
        journal.save(nomination, actor);
    }

    private void refuseWhereNobodyCan(NominationView nomination) {
        if (nomination.status() == NominationStatus.OUTSIDE) {
            throw Refusal.byRule(List.of(Reason.byLaw(LEGAL_SOURCE, "nomination.refusal.heldOutside")));
        }
        if (nomination.status().canBeHeld() && !flow.knowsAppraisalDesk(nomination.id())) {
            throw Refusal.byRule("nomination.refusal.olderProcess");
        }
    }

    /** The desk from which this person may hold it: the nearest on its way up. */
    private Optional<Desk> deskOf(NominationView nomination, Actor actor) {
        int here = nomination.here().map(Station::position).orElse(Integer.MAX_VALUE);
        return nomination.stations().stream()
                .filter(station -> station.position() >= here && station.role() != RouteStop.Role.NOMINATES)
                .map(station -> desks.standingBodyOf(station.unit()))
                .filter(actor::owns)
                .findFirst();
    }

    private Desk standingBodyAt(NominationView nomination) {
        return desks.standingBodyOf(nomination.here().map(Station::unit).orElse(nomination.unit()));
    }

    private static HoldKind kindOf(@Nullable String sent, FieldProblems problems) {
        if (sent == null || sent.isBlank()) {
            problems.add("kind", "shared.field.required");
            return HoldKind.COMPLAINT;
        }
        try {
            return HoldKind.valueOf(sent);
        } catch (IllegalArgumentException unknown) {
            problems.add("kind", "shared.field.unknownOption");
            return HoldKind.COMPLAINT;
        }
    }
}
