package vn.thidua.reporting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitChoices;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;

/** For which units a person may draw up a report: those of their desks and everything below; auditors for all. */
@Component
@Transactional(readOnly = true)
public class ReportScopes {

    private static final List<Role> ROLES = List.of(Role.CLERK, Role.APPROVER, Role.MANAGER);

    private final Units units;
    private final UnitChoices choices;

    ReportScopes(Units units, UnitChoices choices) {
        this.units = units;
        this.choices = choices;
    }

    /**
     * The units of a report.
     *
     * @param unit the reporting unit's code; absent for all that the person may report for
     * @throws Refusal 404 for a unit outside of it, and for whoever sits at none of these desks
     */
    public ReportScope of(Actor actor, @Nullable String unit) {
        var code = QueryParameters.text(unit);
        if (code == null) {
            var highest = highest(mine(actor));
            if (highest.isEmpty() && !actor.seesEverything()) {
                throw Refusal.notFound();
            }
            return new ReportScope(actor.seesEverything() ? List.of() : highest);
        }
        requireWithin(code, actor);
        return new ReportScope(List.of(units.get(code)));
    }

    /** @throws Refusal 404 unless the person sits at a desk of this unit or of one above it */
    public void requireWithin(String unit, Actor actor) {
        if (!actor.seesEverything() && !units.isUnderAny(unit, mine(actor))) {
            throw Refusal.notFound();
        }
    }

    /** Whether the person sits at a desk that reports; auditors and administrators only look. */
    public boolean reports(Actor actor) {
        return !mine(actor).isEmpty();
    }

    /** The units worth offering: one's own and those directly below; for those who see everything the upper levels. */
    public List<Unit> choices(Actor actor) {
        var mine = mine(actor);
        return choices.near(actor).stream()
                .filter(unit -> actor.seesEverything()
                        || mine.contains(unit.code())
                        || unit.parentCode() != null && mine.contains(unit.parentCode()))
                .toList();
    }

    private List<Unit> highest(Set<String> codes) {
        var own = units.byCode(codes);
        return codes.stream()
                .sorted()
                .filter(code -> units.chainUp(code).stream().skip(1).noneMatch(above -> codes.contains(above.code())))
                .map(own::get)
                .toList();
    }

    private static Set<String> mine(Actor actor) {
        var mine = new HashSet<String>();
        ROLES.forEach(role -> mine.addAll(actor.unitsAs(role)));
        return mine;
    }
}
