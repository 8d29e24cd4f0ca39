package vn.thidua.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseAccess;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;

/** Reads deputyships: the own ones of both sides, those at the own units, for administrators and auditors all. */
@Component
@Transactional(readOnly = true)
public class DeputyQueries implements CaseAccess {

    static final String CASE = "deputyship";

    private static final int MOST_SUGGESTED = 200;

    /** For so many days somebody may take a deputyship for still open. */
    private static final int LATELY = 7;

    private final DeputyshipRepository deputyships;
    private final PersonRepository people;
    private final Clock clock;

    DeputyQueries(DeputyshipRepository deputyships, PersonRepository people, Clock clock) {
        this.deputyships = deputyships;
        this.people = people;
        this.clock = clock;
    }

    /** Somebody who could be named, with a desk of theirs. */
    public record Candidate(String username, String name, Desk desk) {}

    /** Which deputyships somebody asks for. */
    public enum Scope {
        /** Given or held by me. */
        MINE,
        GIVEN,
        HELD,
        /** Everybody's; for administrators and auditors. */
        ALL
    }

    /**
     * One page, the latest named first.
     *
     * @throws Refusal 403 for everybody's unless the actor sees everything
     */
    public Page<Deputyship> list(Scope scope, @Nullable String cursor, int limit, Actor actor) {
        if (scope == Scope.ALL && !actor.seesEverything()) {
            throw Refusal.notAllowed("organization.refusal.onlyAdministrators");
        }
        var after = Cursor.read(cursor, 1);
        var me = actor.personId();
        var rows = deputyships.list(
                scope == Scope.MINE || scope == Scope.GIVEN ? me : null,
                scope == Scope.MINE || scope == Scope.HELD ? me : null,
                after == null ? null : Ids.read(after.key(0)),
                limit + 1,
                LocalDate.now(clock));
        return Page.cut(rows, limit, row -> Cursor.of(row.id()));
    }

    /** As whose deputy the actor sat at a desk until lately, perhaps with a form still open; empty for everybody else. */
    public Optional<Deputyship> over(Desk desk, Actor actor) {
        var today = LocalDate.now(clock);
        return deputyships
                .latest(desk, actor.personId(), today.minusDays(LATELY), today)
                .filter(given -> !given.isOpen());
    }

    /** @throws Refusal 404 unless the actor may know of it */
    public Deputyship get(UUID id, Actor actor) {
        return deputyships
                .find(id, LocalDate.now(clock))
                .filter(found -> maySee(found, actor))
                .orElseThrow(Refusal::notFound);
    }

    /** Who signs for the holders of the unit's desks today or will. */
    public List<Deputyship> openAt(String unit) {
        return deputyships.openAt(unit, LocalDate.now(clock));
    }

    /** The desks for which this person can name a deputy. */
    public List<Desk> giveable(Actor actor) {
        return DeputyCheck.giveable(actor);
    }

    /** The kinds of acts that belong to any of these desks, in their order. */
    public List<ActKind> actsOf(Collection<Desk> desks) {
        return desks.stream()
                .flatMap(desk -> DeputyCheck.actsOf(desk.role()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Who comes to mind as a deputy: the people of these desks' units and of the units directly below. */
    public List<Candidate> suggested(Collection<Desk> desks, Actor actor) {
        var near = desks.stream().map(Desk::unit).toList();
        return people.near(near, LocalDate.now(clock), MOST_SUGGESTED).stream()
                .filter(candidate -> !candidate.username().equals(actor.username()))
                .toList();
    }

    @Override
    public String caseType() {
        return CASE;
    }

    @Override
    public boolean maySee(String caseId, Actor actor) {
        try {
            return deputyships
                    .find(UUID.fromString(caseId), LocalDate.now(clock))
                    .filter(found -> maySee(found, actor))
                    .isPresent();
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }

    static boolean maySee(Deputyship deputyship, Actor actor) {
        return isParty(deputyship, actor)
                || actor.seesEverything()
                || actor.units().contains(deputyship.desk().unit());
    }

    /** Whether this person may end it before its last day. */
    public static boolean mayEnd(Deputyship deputyship, Actor actor) {
        return isParty(deputyship, actor) || actor.isAdmin();
    }

    private static boolean isParty(Deputyship deputyship, Actor actor) {
        return Stream.of(deputyship.holder(), deputyship.deputy())
                .anyMatch(side -> side.id().equals(actor.personId()));
    }
}
