package vn.thidua.consultation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.organization.Desks;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;

/** Clearance lists as they are read: by the unit for which they were asked and its standing body. */
@Component
@Transactional(readOnly = true)
public class ClearanceQueries {

    private final ClearanceRepository clearances;
    private final ClearanceBodies bodies;
    private final NominationQueries nominations;
    private final Desks desks;
    private final Units units;

    ClearanceQueries(
            ClearanceRepository clearances,
            ClearanceBodies bodies,
            NominationQueries nominations,
            Desks desks,
            Units units) {
        this.clearances = clearances;
        this.bodies = bodies;
        this.nominations = nominations;
        this.desks = desks;
        this.units = units;
    }

    /** The list, whoever asks: for processes and for what has already been checked. */
    public Clearance get(UUID id) {
        return clearances.find(id).orElseThrow(Refusal::notFound);
    }

    /** @throws Refusal 404 unless the actor may see it */
    public Clearance visible(UUID id, Actor actor) {
        var it = get(id);
        if (!maySee(it, actor)) {
            throw Refusal.notFound();
        }
        return it;
    }

    boolean maySee(Clearance it, Actor actor) {
        return actor.seesEverything()
                || actor.units().contains(it.unit())
                || actor.units().contains(it.desk().unit());
    }

    /** The lines of a list that the caller has checked. */
    public List<ClearanceEntry> entries(UUID id) {
        return clearances.entries(id);
    }

    /** One page of what the actor may see, the latest first. */
    public Page<Clearance> page(@Nullable String cursor, int limit, Actor actor) {
        var after = Cursor.read(cursor, 1);
        var found =
                clearances.page(actor.units(), actor.seesEverything(), after == null ? null : after.id(0), limit + 1);
        return Page.cut(found, limit, it -> Cursor.of(it.id()));
    }

    /** Where a nominee was found; the reader may see the nomination. */
    public List<ClearanceMatch> matches(UUID nomination, Actor actor) {
        return clearances.matches(List.of(nominations.visible(nomination, actor).id()));
    }

    /** The agencies that may be asked. */
    public List<ClearanceBody> bodies() {
        return bodies.known();
    }

    /** The units for which this person's desks appraise: their own, and the one above a standing body. */
    public List<Unit> askers(Actor actor) {
        var own = units.byCode(actor.unitsAs(Role.CLERK));
        var above = units.byCode(own.values().stream()
                .map(Unit::parentCode)
                .filter(java.util.Objects::nonNull)
                .toList());
        return java.util.stream.Stream.concat(own.values().stream(), above.values().stream())
                .distinct()
                .filter(unit -> actor.sitsAt(desks.standingBodyOf(unit.code())))
                .sorted(java.util.Comparator.comparing(Unit::code))
                .toList();
    }
}
