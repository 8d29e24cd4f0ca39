package vn.thidua.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.attachment.Attachments;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;

/** Sessions up to their first ballot: the day, the agenda, the papers, and whether they are held at all. */
@Component
@Transactional
public class Sessions {

    /** The kind of case. */
    public static final String CASE = "councilSession";

    private final CouncilSessionRepository sessions;
    private final AgendaRepository agenda;
    private final CouncilRepository councils;
    private final SessionAccess access;
    private final CouncilCases cases;
    private final Attachments files;
    private final SessionEvents events;
    private final Clock clock;

    Sessions(
            CouncilSessionRepository sessions,
            AgendaRepository agenda,
            CouncilRepository councils,
            SessionAccess access,
            CouncilCases cases,
            Attachments files,
            SessionEvents events,
            Clock clock) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.councils = councils;
        this.access = access;
        this.cases = cases;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /** What a secretary may put on an agenda: it waits for this council and stands on no other. */
    @Transactional(readOnly = true)
    public List<CouncilCase> waiting(String unit, Actor actor) {
        actor.requireDesk(new Desk(Role.COUNCIL_SECRETARY, unit));
        return free(unit);
    }

    /**
     * The secretary proposes a session.
     *
     * @throws Refusal 400 with every wrong field, 422 where the council cannot meet
     */
    public CouncilSession convene(SessionDraft sent, Actor actor) {
        var council = councils.find(Ids.read(sent.council())).orElseThrow(Refusal::notFound);
        if (!council.knows(actor.personId()) && !actor.sitsAt(council.secretary())) {
            throw Refusal.notFound();
        }
        actor.requireDesk(council.secretary());
        var today = LocalDate.now(clock);
        if (!council.meetsOn(today)) {
            throw Refusal.byRule("council.refusal.cannotMeet", council.name());
        }
        var plan = plan(sent, free(council.unit()));
        var session = new CouncilSession(
                Ids.next(),
                council.id(),
                council.unit(),
                SessionStatus.CONVENED,
                plan.title(),
                plan.heldOn(),
                plan.place(),
                plan.secret(),
                plan.places(),
                council.rules().recusedCount(),
                council.rules().secondBallot(),
                0,
                null,
                null,
                null,
                actor.nameOnRecord(),
                clock.instant(),
                null);
        sessions.insert(session);
        layBefore(session.id(), plan);
        events.tell(SessionEvents.of(session, "convened", actor)
                .moved(null, session.status())
                .with("cases", plan.cases().size())
                .with("on", session.heldOn().toString()));
        events.convened(session.id());
        return session;
    }

    /** The secretary changes the day, the place or the agenda before the chair has confirmed them. */
    public CouncilSession plan(UUID id, SessionDraft sent, Actor actor) {
        var before = access.require(lock(id), actor);
        actor.requireDesk(before.secretary());
        before.require(SessionStatus.CONVENED, SessionStatus.RETURNED);
        var choosable = agenda.items(id).stream().map(AgendaItem::about).collect(Collectors.toList());
        choosable.addAll(free(before.unit()));
        var plan = plan(sent, choosable);
        var after = before.planned(plan.title(), plan.heldOn(), plan.place(), plan.secret(), plan.places());
        sessions.update(after);
        layBefore(id, plan);
        events.tell(SessionEvents.of(after, "planned", actor)
                .with("cases", plan.cases().size())
                .with("on", after.heldOn().toString()));
        return after;
    }

    /** Lays a paper before the members. */
    public void addPaper(UUID id, String file, Actor actor) {
        var session = access.require(lock(id), actor);
        actor.requireDesk(session.secretary());
        if (session.status().isEnded()) {
            throw Refusal.conflict("shared.refusal.stale");
        }
        files.link("file", List.of(file), CASE, id.toString(), actor);
        events.tell(SessionEvents.of(session, "paperAdded", actor));
    }

    /** The chair sends the proposal back. Called by the human task. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sendBack(UUID id, String reason, Actor actor) {
        var before = lock(id);
        before.require(SessionStatus.CONVENED);
        save(before, before.because(SessionStatus.RETURNED, reason), "returned", actor);
    }

    /** The secretary lays it before the chair again. Called by the human task. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void resubmit(UUID id, Actor actor) {
        var before = lock(id);
        before.require(SessionStatus.RETURNED);
        save(before, before.at(SessionStatus.CONVENED), "resubmitted", actor);
    }

    /** The chair or the secretary calls it off; its cases wait for another one, and no vote of it is kept. */
    public void cancel(UUID id, @Nullable String reason, Actor actor) {
        var before = access.require(lock(id), actor);
        if (!actor.owns(before.chair())) {
            actor.requireDesk(before.secretary());
        }
        if (!before.status().canBeCancelled()) {
            throw Refusal.conflict("shared.refusal.stale");
        }
        var check = new CouncilCheck();
        var why = check.required("reason", reason, CouncilCheck.TEXT);
        check.problems().orRefuse();
        agenda.letGo(id);
        save(before, before.because(SessionStatus.CANCELLED, why), "cancelled", actor);
        events.cancelled(id);
    }

    private record Plan(
            String title,
            LocalDate heldOn,
            String place,
            boolean secret,
            Map<String, Integer> places,
            List<CouncilCase> cases) {}

    private Plan plan(SessionDraft sent, List<CouncilCase> choosable) {
        var check = new CouncilCheck();
        var title = check.line("title", sent.title());
        var heldOn = check.day("heldOn", sent.heldOn(), null);
        var place = check.line("place", sent.place());
        var chosen = chosen(sent, choosable, check);
        boolean mustBeSecret = chosen.stream().anyMatch(it -> it.rule().secret());
        if (mustBeSecret && Boolean.FALSE.equals(sent.secret())) {
            check.problems()
                    .add(
                            "secret",
                            "council.field.mustBeSecret",
                            chosen.stream()
                                    .filter(it -> it.rule().secret())
                                    .findFirst()
                                    .orElseThrow()
                                    .rule()
                                    .legalSource());
        }
        var places = places(sent, chosen, check);
        check.problems().orRefuse();
        return new Plan(title, heldOn, place, mustBeSecret || Boolean.TRUE.equals(sent.secret()), places, chosen);
    }

    private static List<CouncilCase> chosen(SessionDraft sent, List<CouncilCase> choosable, CouncilCheck check) {
        var ids = new LinkedHashSet<String>();
        if (sent.cases() != null) {
            sent.cases().stream().filter(Objects::nonNull).forEach(ids::add);
        }
        if (ids.isEmpty()) {
            check.problems().add("cases", "shared.field.required");
        } else if (ids.size() > CouncilSession.MOST_ITEMS) {
            check.problems().add("cases", "council.field.tooManyCases", CouncilSession.MOST_ITEMS);
        }
        var chosen =
                choosable.stream().filter(it -> ids.remove(it.id().toString())).toList();
        if (!ids.isEmpty()) {
            check.problems().add("cases", "council.field.notWaiting", ids.size());
        }
        return chosen;
    }

    private static Map<String, Integer> places(SessionDraft sent, List<CouncilCase> chosen, CouncilCheck check) {
        var places = new HashMap<String, Integer>();
        if (sent.places() != null) {
            sent.places().forEach((award, most) -> {
                if (most != null && chosen.stream().anyMatch(it -> it.award().equals(award))) {
                    if (most < 1) {
                        check.problems().add("places." + award, "shared.field.tooSmall", 1);
                    }
                    places.put(award, most);
                }
            });
        }
        return places;
    }

    private void layBefore(UUID session, Plan plan) {
        agenda.replace(session, plan.cases());
        cases.layBefore(plan.cases().stream().map(CouncilCase::id).toList());
    }

    private List<CouncilCase> free(String unit) {
        var waiting = cases.waiting(unit);
        var taken = agenda.onOpenAgendas(waiting.stream().map(CouncilCase::id).toList());
        return waiting.stream().filter(it -> !taken.contains(it.id())).toList();
    }

    private CouncilSession lock(UUID id) {
        return sessions.lock(id).orElseThrow(Refusal::notFound);
    }

    private void save(CouncilSession before, CouncilSession after, String action, Actor actor) {
        sessions.update(after);
        events.tell(before, after, action, actor);
    }
}
