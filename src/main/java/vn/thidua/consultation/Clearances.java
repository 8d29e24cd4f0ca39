package vn.thidua.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.organization.Desks;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.SentFields;

/** Asks agencies for violations of a year, keeps their lists, and lets a nominee who was found go on for a reason. */
@Component
@Transactional
public class Clearances {

    /** The kind of case. */
    public static final String CASE = "clearance";

    private final ClearanceRepository clearances;
    private final ClearanceBodies agencies;
    private final AppraisalDesks appraisers;
    private final NominationQueries nominations;
    private final Desks desks;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Clearances(
            ClearanceRepository clearances,
            ClearanceBodies agencies,
            AppraisalDesks appraisers,
            NominationQueries nominations,
            Desks desks,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clearances = clearances;
        this.agencies = agencies;
        this.appraisers = appraisers;
        this.nominations = nominations;
        this.desks = desks;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks all of these agencies at once.
     *
     * @throws Refusal 400 with every wrong field, 403 for others than the unit's standing body
     */
    public List<Clearance> ask(ClearanceRequest sent, Actor actor) {
        var problems = new FieldProblems();
        var given = new SentFields(problems);
        var code = given.required("unit", sent.unit(), Consultations.LONGEST_NAME);
        var year = sent.year();
        int today = LocalDate.now(clock).getYear();
        if (year == null) {
            problems.add("year", "shared.field.required");
        } else if (year < today - 10 || year > today) {
            problems.add(
                    "year", "consultation.field.yearOutOfReach", String.valueOf(today - 10), String.valueOf(today));
        }
        Map<String, ClearanceBody> known =
                agencies.known().stream().collect(Collectors.toMap(ClearanceBody::code, Function.identity()));
        var bodies = new LinkedHashSet<>(SentFields.lines(sent.bodies()));
        if (bodies.isEmpty()) {
            problems.add("bodies", "shared.field.required");
        } else if (!known.keySet().containsAll(bodies)) {
            problems.add("bodies", "shared.field.unknownOption");
        }
        problems.orRefuse();
        var unit = units.find(code).orElseThrow(() -> Refusal.invalid("unit", "shared.field.unknownOption"));
        var desk = desks.standingBodyOf(unit.code());
        actor.requireDesk(desk);
        int asked = Objects.requireNonNull(year);
        var all = new ArrayList<Clearance>();
        for (var body : bodies) {
            var agency = Objects.requireNonNull(known.get(body));
            var name = agency.nameVi();
            var due = sent.dueOn();
            var clearance = new Clearance(
                    Ids.next(),
                    asked,
                    body,
                    name,
                    unit.code(),
                    desk,
                    due == null ? agency.dueIn(asked) : due,
                    Clearance.Status.OPEN,
                    actor.nameOnRecord(),
                    clock.instant(),
                    null,
                    null,
                    null);
            if (!clearances.insert(clearance)) {
                throw Refusal.invalid("bodies", "consultation.field.listAskedAlready", name, String.valueOf(asked));
            }
            publish(clearance, "asked", null, actor);
            all.add(clearance);
        }
        events.publishEvent(new ClearancesAsked(all.stream().map(Clearance::id).toList()));
        return List.copyOf(all);
    }

    /** The agency's list is here; an empty one says that it knows of nothing. Called by its human task. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(UUID id, List<ClearanceEntry> entries, @Nullable String note, Actor actor) {
        end(id, Clearance.Status.RECORDED, "recorded", note, actor);
        if (!entries.isEmpty()) {
            clearances.insert(entries);
        }
    }

    /** This agency need not be asked. Called by its human task. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(UUID id, String reason, Actor actor) {
        end(id, Clearance.Status.DROPPED, "dropped", reason, actor);
    }

    /**
     * A nominee who was found on a list may go on all the same: somebody else of that name, a matter that is settled.
     *
     * @throws Refusal 403 for others than who appraises it, 404 where it was not found on that list, 409 where it is cleared
     */
    public void clear(UUID nomination, UUID entry, @Nullable String reason, Actor actor) {
        var view = nominations.visible(nomination, actor);
        var desk = appraisers.of(List.of(view)).get(nomination);
        if (desk == null) {
            throw Refusal.conflict("consultation.refusal.notInAppraisal");
        }
        actor.requireDesk(desk);
        var match = clearances.matches(List.of(nomination)).stream()
                .filter(it -> it.entry().id().equals(entry))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (!match.isOpen()) {
            throw Refusal.conflict("shared.refusal.alreadyDone", String.valueOf(match.clearedBy()));
        }
        var why = SentFields.only("clearReason", reason, Consultations.LONGEST_TEXT);
        clearances.clear(entry, nomination, why, actor.nameOnRecord(), clock.instant());
        var clearance = clearances.find(match.entry().clearance()).orElseThrow();
        events.publishEvent(
                CaseEvent.of(CASE, clearance.id().toString(), view.campaignText(), view.unit(), "cleared", actor)
                        .because(why)
                        .with("name", match.entry().name())
                        .with("nomination", nomination.toString()));
    }

    private void end(UUID id, Clearance.Status next, String action, @Nullable String words, Actor actor) {
        var before = clearances.lock(id).orElseThrow(Refusal::notFound);
        var after = before.ended(next, words, actor.nameOnRecord(), clock.instant());
        clearances.save(after);
        publish(after, action, before.status(), actor);
    }

    private void publish(Clearance it, String action, Clearance.@Nullable Status before, Actor actor) {
        events.publishEvent(CaseEvent.of(CASE, it.id().toString(), null, it.unit(), action, actor)
                .moved(before, it.status())
                .because(it.note())
                .with("name", it.body())
                .with("until", it.dueOn().toString()));
    }
}
