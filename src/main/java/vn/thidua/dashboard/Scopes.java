package vn.thidua.dashboard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;

/** What a person may look at: the units of their desks and everything below; auditors and administrators everything. */
@Component
@Transactional(readOnly = true)
public class Scopes {

    /** Up to here the times of steps are read unit by unit. */
    private static final int SMALL = 50;

    private final JdbcClient jdbc;
    private final Units units;

    Scopes(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /**
     * The scope of a page.
     *
     * @param unit narrows the view to this unit and everything below; absent for all that the person may look at
     * @throws Refusal 404 for a unit outside of it, and for whoever sits at no clerk's, approver's or manager's desk
     */
    public Scope of(Actor actor, @Nullable String unit) {
        if (unit == null || unit.isBlank()) {
            return actor.seesEverything() ? new Scope(List.of(), true, false) : scope(highest(mine(actor)));
        }
        if (!actor.seesEverything() && !units.isUnderAny(unit, mine(actor))) {
            throw Refusal.notFound();
        }
        return scope(List.of(units.get(unit)));
    }

    /** The units between the highest that the person may look at and this one, the highest first, this one last. */
    public List<Unit> wayTo(Unit unit, Actor actor) {
        var chain = new java.util.ArrayList<>(units.chainUp(unit.code()));
        java.util.Collections.reverse(chain);
        if (!actor.seesEverything()) {
            var mine = mine(actor);
            while (!chain.isEmpty() && !mine.contains(chain.get(0).code())) {
                chain.remove(0);
            }
        }
        return chain;
    }

    private static Set<String> mine(Actor actor) {
        var mine = new HashSet<String>();
        for (Role role : List.of(Role.MANAGER, Role.APPROVER, Role.CLERK)) {
            mine.addAll(actor.unitsAs(role));
        }
        return mine;
    }

    /** Those of the units that lie below none of the others. */
    private List<Unit> highest(Set<String> codes) {
        var highest = jdbc.sql("""
                        select unit.code from thidua.unit where unit.code = any(:mine) and not exists (
                            select from thidua.unit as above
                            where above.code = any(:mine) and above.code <> unit.code and above.path @> unit.path)
                        order by unit.path
                        """)
                .param("mine", codes.toArray(String[]::new))
                .query(String.class)
                .list();
        var byCode = units.byCode(highest);
        return highest.stream().map(byCode::get).toList();
    }

    private Scope scope(List<Unit> roots) {
        if (roots.isEmpty()) {
            throw Refusal.notFound();
        }
        var scope = new Scope(roots, false, true);
        int units = jdbc.sql("select count(*) from (" + scope.units() + " limit :most) as counted")
                .param("scope", scope.codes())
                .param("most", SMALL + 1)
                .query(Integer.class)
                .single();
        return units <= SMALL ? scope : new Scope(roots, false, false);
    }
}
