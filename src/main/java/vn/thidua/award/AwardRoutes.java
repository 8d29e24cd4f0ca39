package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;

/**
 * The way an award takes: from the nominating unit up to the first unit whose head has one of the award's deciding
 * authorities (Law 06/2022/QH15, Đ79–80 and Đ83). Where none has, the authority sits outside of this installation: the
 * last unit submits outward and records the answer.
 */
@Component
public class AwardRoutes {

    private static final Set<UnitKind> WITHOUT_HEAD = Set.of(UnitKind.COUNCIL, UnitKind.CLUSTER);

    private final AwardRules rules;
    private final Units units;
    private final Clock clock;

    AwardRoutes(AwardRules rules, Units units, Clock clock) {
        this.rules = rules;
        this.units = units;
        this.clock = clock;
    }

    /**
     * The stops by the tree and the rule of today.
     *
     * @param unit the nominating unit's code
     */
    public List<RouteStop> from(String unit, Award award) {
        return from(unit, rules.on(award.code(), unit, LocalDate.now(clock)));
    }

    /**
     * The stops by the tree of today and a rule that is known already.
     *
     * @param unit the nominating unit's code
     */
    public List<RouteStop> from(String unit, AwardRule rule) {
        return from(units.chainUp(unit), rule);
    }

    /**
     * The same where the units are known already.
     *
     * @param chain the nominating unit, its parent, and so on to the top
     */
    public List<RouteStop> from(List<Unit> chain, AwardRule rule) {
        return along(chain, rule.decidingAuthorities(), LocalDate.now(clock));
    }

    /**
     * The same as a pure function.
     *
     * @param chain the nominating unit, its parent, and so on to the top
     * @param authorities any one of which may decide
     * @param today units that have ended by then, councils and clusters above sign nothing: the way passes them by
     * @return at least one stop; exactly one that decides, or an {@code OUTSIDE} one at the end
     */
    static List<RouteStop> along(List<Unit> chain, Set<String> authorities, LocalDate today) {
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("A route needs a unit to begin at");
        }
        var stops = new ArrayList<RouteStop>();
        for (Unit unit : chain) {
            boolean first = stops.isEmpty();
            if (!first && !signs(unit, today)) {
                continue;
            }
            if (unit.holdsAnyOf(authorities)) {
                stops.add(new RouteStop(unit.code(), RouteStop.Role.DECIDES));
                return List.copyOf(stops);
            }
            stops.add(new RouteStop(unit.code(), first ? RouteStop.Role.NOMINATES : RouteStop.Role.APPRAISES));
        }
        stops.add(new RouteStop(stops.get(stops.size() - 1).unit(), RouteStop.Role.OUTSIDE));
        return List.copyOf(stops);
    }

    private static boolean signs(Unit unit, LocalDate today) {
        return !WITHOUT_HEAD.contains(unit.kind())
                && (unit.validTo() == null || !unit.validTo().isBefore(today));
    }
}
