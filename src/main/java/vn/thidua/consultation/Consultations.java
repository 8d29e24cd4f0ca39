package vn.thidua.consultation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationStatus;
import vn.thidua.nomination.NominationView;
import vn.thidua.organization.Desks;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Desk;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.SentFields;
import vn.thidua.shared.WorkingCalendar;

/** Asks bodies about a nomination while it is appraised, and keeps what they answer. */
@Component
@Transactional
public class Consultations {

    /** The kind of case. */
    public static final String CASE = "consultation";

    /** How many bodies are asked about one nomination at the most. */
    public static final int MOST = 20;

    static final int LONGEST_NAME = 200;
    static final int LONGEST_TEXT = 2_000;

    private final ConsultationRepository consultations;
    private final ConsultationFiles files;
    private final NominationQueries nominations;
    private final Desks desks;
    private final Units units;
    private final ConsultationTerms terms;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consultations(
            ConsultationRepository consultations,
            ConsultationFiles files,
            NominationQueries nominations,
            Desks desks,
            Units units,
            ConsultationTerms terms,
            WorkingCalendar calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.consultations = consultations;
        this.files = files;
        this.nominations = nominations;
        this.desks = desks;
        this.units = units;
        this.terms = terms;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /** Whether this person appraises it now, and so may ask others. */
    @Transactional(readOnly = true)
    public boolean mayAsk(NominationView nomination, Actor actor) {
        return nomination.status() == NominationStatus.APPRAISAL && actor.sitsAt(appraiserOf(nomination));
    }

    /**
     * Asks all of them at once.
     *
     * @throws Refusal 400 with every wrong field, 403 for others than the appraiser, 409 while it is not being appraised
     */
    public List<Consultation> ask(UUID nomination, ConsultationRequest sent, Actor actor) {
        var view = nominations.visible(nomination, actor);
        var from = appraiserOf(view);
        actor.requireDesk(from);
        if (view.status() != NominationStatus.APPRAISAL) {
            throw Refusal.conflict("consultation.refusal.notInAppraisal");
        }
        var known = consultations.of(nomination);
        var problems = new FieldProblems();
        var given = new SentFields(problems);
        var asked = askedUnits(sent, from, known, problems);
        var outside = outsideBodies(sent, known, problems);
        if (asked.isEmpty() && outside.isEmpty() && problems.isEmpty()) {
            problems.add("units", "consultation.field.nobodyAsked");
        }
        if (known.size() + asked.size() + outside.size() > MOST) {
            problems.add("units", "consultation.field.tooManyBodies", MOST);
        }
        var question = given.required("question", sent.question(), LONGEST_TEXT);
        var due = due(sent.dueOn(), problems);
        problems.orRefuse();
        var now = clock.instant();
        var all = new ArrayList<Consultation>();
        asked.forEach(unit -> all.add(
                open(view, unit.code(), unit.nameVi(), Desk.clerk(unit.code()), from, question, due, actor, now)));
        outside.forEach(body -> all.add(open(view, null, body, from, from, question, due, actor, now)));
        all.forEach(each -> {
            consultations.insert(each);
            publish(each, "asked", actor, null);
        });
        files.attach(view, sent.files(), actor);
        events.publishEvent(
                new ConsultationsAsked(all.stream().map(Consultation::id).toList()));
        return List.copyOf(all);
    }

    /** The body answers, or whoever asked writes down what came back. Called by its human task. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answer(UUID id, ConsultationStatus answer, @Nullable String remark, Actor actor) {
        var before = lock(id);
        var after = before.answered(answer, remark, actor.nameOnRecord(), clock.instant());
        consultations.save(after);
        publish(after, "answered", actor, before.status());
    }

    /** The deadline has passed. Called by the process. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordSilence(UUID id) {
        var before = lock(id);
        var after = before.silent(clock.instant());
        consultations.save(after);
        publish(after, "silent", Actor.SYSTEM, before.status());
    }

    /** The nomination has ended: nobody has to answer any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancelOf(UUID nomination, Actor actor) {
        var open = consultations.lockOpen(nomination);
        if (open.isEmpty()) {
            return;
        }
        for (var before : open) {
            var after = before.cancelled(clock.instant());
            consultations.save(after);
            publish(after, "cancelled", actor, before.status());
        }
        events.publishEvent(
                new ConsultationsCancelled(open.stream().map(Consultation::id).toList()));
    }

    private Desk appraiserOf(NominationView nomination) {
        return desks.standingBodyOf(
                nomination.here().map(station -> station.unit()).orElse(nomination.unit()));
    }

    private List<Unit> askedUnits(
            ConsultationRequest sent, Desk from, List<Consultation> known, FieldProblems problems) {
        var codes = new LinkedHashSet<String>();
        SentFields.lines(sent.units()).forEach(codes::add);
        var found = units.byCode(codes);
        var asked = new ArrayList<Unit>();
        for (var code : codes) {
            var unit = found.get(code);
            if (unit == null) {
                problems.add("units", "consultation.field.unknownUnit", code);
            } else if (code.equals(from.unit())) {
                problems.add("units", "consultation.field.asksItself", unit.nameVi());
            } else if (known.stream().anyMatch(each -> each.isOpen() && code.equals(each.unit()))) {
                problems.add("units", "consultation.field.askedAlready", unit.nameVi());
            } else {
                asked.add(unit);
            }
        }
        return asked;
    }

    private static Set<String> outsideBodies(
            ConsultationRequest sent, List<Consultation> known, FieldProblems problems) {
        var names = new LinkedHashSet<String>(SentFields.lines(sent.bodies()));
        for (var name : names) {
            if (name.length() > LONGEST_NAME) {
                problems.add("bodies", "shared.field.tooLong", LONGEST_NAME);
            }
            if (known.stream()
                    .anyMatch(each ->
                            each.isOpen() && each.isOutside() && each.body().equals(name))) {
                problems.add("bodies", "consultation.field.askedAlready", name);
            }
        }
        return names;
    }

    private Instant due(@Nullable LocalDate day, FieldProblems problems) {
        if (day == null) {
            return terms.answerDue();
        }
        if (!day.isAfter(calendar.today())) {
            problems.add("dueOn", "consultation.field.notAhead", day);
        }
        return calendar.endOfBusiness(day);
    }

    private static Consultation open(
            NominationView nomination,
            @Nullable String unit,
            String body,
            Desk desk,
            Desk from,
            String question,
            Instant due,
            Actor actor,
            Instant now) {
        return new Consultation(
                Ids.next(),
                nomination.id(),
                unit,
                body,
                desk,
                from,
                question,
                due,
                ConsultationStatus.OPEN,
                actor.nameOnRecord(),
                now,
                null,
                null,
                null);
    }

    private Consultation lock(UUID id) {
        return consultations.lock(id).orElseThrow(Refusal::notFound);
    }

    private void publish(Consultation it, String action, Actor actor, @Nullable ConsultationStatus before) {
        var nomination = nominations.get(it.nomination());
        events.publishEvent(CaseEvent.of(
                        CASE,
                        it.id().toString(),
                        nomination.campaignText(),
                        Objects.requireNonNullElse(it.unit(), it.desk().unit()),
                        action,
                        actor)
                .moved(before, it.status())
                .because(it.answer())
                .with("name", it.body())
                .with("nomination", it.nomination().toString()));
    }
}
