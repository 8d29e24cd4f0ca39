package vn.thidua.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.CouncilSeats;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Ids;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;

/** Councils, who belongs to them and since when. Nothing is ever taken off the list: who leaves gets a last day. */
@Component
@Transactional
public class Councils {

    /** The kind of case. */
    public static final String CASE = "council";

    private final CouncilRepository councils;
    private final CouncilAccess access;
    private final CouncilSeats seats;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Councils(
            CouncilRepository councils,
            CouncilAccess access,
            CouncilSeats seats,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.councils = councils;
        this.access = access;
        this.seats = seats;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** Whether a council of this unit holds its sessions here today. */
    @Transactional(readOnly = true)
    public boolean meetsHere(String unit) {
        return councils.of(unit, today()).filter(it -> it.meetsOn(today())).isPresent();
    }

    /** @throws Refusal 404 unless the actor belongs to it, or keeps it */
    @Transactional(readOnly = true)
    public Council get(UUID id, Actor actor) {
        return access.visible(councils.find(id).orElseThrow(Refusal::notFound), actor);
    }

    /** Those that this person belongs or belonged to, and those they keep. */
    @Transactional(readOnly = true)
    public List<Council> mine(Actor actor) {
        var kept = actor.unitsAs(Role.CLERK).stream()
                .flatMap(unit -> units.find(unit).stream())
                .flatMap(unit -> unit.parentCode() == null
                        ? List.of(unit.code()).stream()
                        : List.of(unit.code(), unit.parentCode()).stream())
                .filter(unit -> access.mayKeep(unit, actor))
                .toList();
        return councils.known(actor.personId(), kept, actor.seesEverything());
    }

    /** Whether this person may change it and its list of members. */
    @Transactional(readOnly = true)
    public boolean mayKeep(String unit, Actor actor) {
        return access.mayKeep(unit, actor);
    }

    /**
     * Sets a council up.
     *
     * @throws Refusal 400 with every wrong field, 403 for a unit whose council others keep
     */
    public Council create(CouncilDraft sent, Actor actor) {
        var check = new CouncilCheck();
        var unit = check.line("unit", sent.unit());
        if (!unit.isEmpty() && units.find(unit).isEmpty()) {
            check.problems().add("unit", "shared.field.unknownOption");
        } else if (!unit.isEmpty()) {
            access.requireKeeper(unit, actor);
        }
        if (!unit.isEmpty() && councils.exists(unit)) {
            check.problems().add("unit", "council.field.unitHasOne");
        }
        var council = new Council(
                Ids.next(),
                unit,
                check.line("name", sent.name()),
                check.constant("kind", CouncilKind.class, sent.kind(), CouncilKind.GRASSROOTS),
                check.text("establishedBy", sent.establishedBy(), CouncilCheck.NAME),
                check.day("from", sent.from(), today()),
                null,
                check.rules(sent, CouncilCheck.PRESUMED),
                List.of());
        check.problems().orRefuse();
        councils.insert(council, actor.nameOnRecord(), clock.instant());
        publish(council, "created", actor);
        return council;
    }

    /** Changes its name, its ground and its rules; sessions that have begun keep the rules with which they began. */
    public Council change(UUID id, CouncilDraft sent, Actor actor) {
        var before = kept(id, actor);
        var check = new CouncilCheck();
        var after = new Council(
                id,
                before.unit(),
                check.line("name", sent.name()),
                check.constant("kind", CouncilKind.class, sent.kind(), before.kind()),
                check.text("establishedBy", sent.establishedBy(), CouncilCheck.NAME),
                before.from(),
                before.to(),
                check.rules(sent, before.rules()),
                before.members());
        check.problems().orRefuse();
        if (!after.equals(before)) {
            councils.update(after);
            publish(after, "changed", actor);
        }
        return after;
    }

    /** Its last day is today: what waits for it is voted on elsewhere. */
    public void dissolve(UUID id, Actor actor) {
        var council = kept(id, actor);
        if (council.to() != null) {
            throw Refusal.conflict("shared.refusal.stale");
        }
        var yesterday = today().minusDays(1);
        var last = yesterday.isBefore(council.from()) ? council.from() : yesterday;
        for (var member : council.membersOn(today())) {
            leave(council, member, last, actor);
        }
        councils.update(new Council(
                id,
                council.unit(),
                council.name(),
                council.kind(),
                council.establishedBy(),
                council.from(),
                last,
                council.rules(),
                council.members()));
        publish(council, "dissolved", actor);
        events.publishEvent(new CouncilDissolved(council.unit()));
    }

    /**
     * Somebody joins.
     *
     * @throws Refusal 400 with every wrong field
     */
    public CouncilMember join(UUID id, CouncilDraft.Member sent, Actor actor) {
        var council = kept(id, actor);
        var check = new CouncilCheck();
        var username = check.line("username", sent.username());
        var person = username.isEmpty() ? null : seats.find(username).orElse(null);
        var role = check.constant("role", CouncilRole.class, sent.role(), CouncilRole.MEMBER);
        var home = QueryParameters.text(sent.homeUnit());
        var from = check.day("from", sent.from(), today());
        var title = check.text("title", sent.title(), CouncilCheck.NAME);
        if (!username.isEmpty() && (person == null || !person.enabled())) {
            check.problems().add("username", "council.field.unknownPerson");
        }
        if (home != null && units.find(home).isEmpty()) {
            check.problems().add("homeUnit", "shared.field.unknownOption");
        }
        if (person != null
                && council.belongingFrom(from).anyMatch(it -> it.person().equals(person.id()))) {
            check.problems().add("username", "council.field.belongsAlready");
        }
        boolean single = role == CouncilRole.CHAIR || role == CouncilRole.SECRETARY;
        if (single && council.belongingFrom(from).anyMatch(it -> it.role() == role)) {
            check.problems().add("role", "council.field.onlyOne");
        }
        check.problems().orRefuse();
        var joined = new CouncilMember(
                Ids.next(),
                Objects.requireNonNull(person).id(),
                person.displayName(),
                person.username(),
                person.code(),
                role,
                role != CouncilRole.SECRETARY || Boolean.TRUE.equals(sent.votes()),
                title,
                home,
                from,
                null);
        councils.insert(id, joined, actor.nameOnRecord(), clock.instant());
        joined.desks(council.unit()).forEach(desk -> seats.seat(joined.person(), desk, from, actor));
        publish(council, "memberJoined", joined, from, actor);
        return joined;
    }

    /**
     * Somebody leaves.
     *
     * @param lastDay the last day in the council, yesterday where absent
     */
    public void leave(UUID id, UUID memberId, @Nullable String lastDay, Actor actor) {
        var council = kept(id, actor);
        var member = council.members().stream()
                .filter(it -> it.id().equals(memberId))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (member.to() != null) {
            throw Refusal.conflict("shared.refusal.stale");
        }
        var check = new CouncilCheck();
        var day = check.day("lastDay", lastDay, today().minusDays(1));
        check.problems().orRefuse();
        leave(council, member, day, actor);
    }

    private void leave(Council council, CouncilMember member, LocalDate lastDay, Actor actor) {
        // who joined today and leaves today was there for a day
        var last = lastDay.isBefore(member.from()) ? member.from() : lastDay;
        councils.end(member.id(), last, actor.nameOnRecord(), clock.instant());
        member.desks(council.unit()).forEach(desk -> seats.leave(member.person(), desk, member.from(), last, actor));
        publish(council, "memberLeft", member, last, actor);
    }

    private Council kept(UUID id, Actor actor) {
        var council = access.visible(councils.lock(id).orElseThrow(Refusal::notFound), actor);
        access.requireKeeper(council.unit(), actor);
        return council;
    }

    Optional<Council> find(UUID id) {
        return councils.find(id);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private void publish(Council council, String action, Actor actor) {
        var rules = council.rules();
        events.publishEvent(event(council, action, actor)
                .with("recusedCount", rules.recusedCount())
                .with("ownUnitRecuses", rules.ownUnitRecuses())
                .with("secondBallot", rules.secondBallot())
                .because(rules.source()));
    }

    private void publish(Council council, String action, CouncilMember member, LocalDate day, Actor actor) {
        events.publishEvent(event(council, action, actor)
                .with("member", member.name())
                .with("role", member.role().name())
                .with("on", day.toString()));
    }

    private static CaseEvent event(Council council, String action, Actor actor) {
        return CaseEvent.of(CASE, council.id().toString(), null, council.unit(), action, actor)
                .with("name", council.name());
    }
}
