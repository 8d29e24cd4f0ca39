package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Award;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardRule;
import vn.thidua.award.AwardRules;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;

/**
 * Which awards are given for ad hoc merit outside of every campaign, and by which procedure. The Prime Minister's decision
 * on the simplified procedure could not be read, so all of it is data that an administrator edits.
 */
@Component
@Transactional(readOnly = true)
public class AdHocProcedures {

    /** How the catalogue's language names ad hoc merit. */
    private static final Pattern READS_AD_HOC = Pattern.compile("\\bad_hoc\\b");

    private final AdHocRules procedures;
    private final AwardCatalogue awards;
    private final AwardRules rules;
    private final Units units;
    private final Clock clock;

    AdHocProcedures(AdHocRules procedures, AwardCatalogue awards, AwardRules rules, Units units, Clock clock) {
        this.procedures = procedures;
        this.awards = awards;
        this.rules = rules;
        this.units = units;
        this.clock = clock;
    }

    /** The closest one of today for an award at a unit. */
    public AdHocProcedure of(String award, String unit) {
        return of(award, unit, LocalDate.now(clock));
    }

    /** The closest one of a day. */
    AdHocProcedure of(String award, String unit, LocalDate day) {
        return closest(
                procedures.rulesOn(day),
                award,
                units.chainUp(unit).stream().map(Unit::code).toList());
    }

    /** The same of many nominations, each at the unit that made it. */
    public Map<UUID, AdHocProcedure> of(Collection<NominationView> nominations) {
        var views = List.copyOf(nominations);
        var found = new HashMap<UUID, AdHocProcedure>();
        var each = each(views).iterator();
        views.forEach(view -> found.put(view.id(), each.next()));
        return found;
    }

    /** The same in the order of the list, in which one nomination may stand with several awards. */
    List<AdHocProcedure> each(List<NominationView> nominations) {
        if (nominations.isEmpty()) {
            return List.of();
        }
        var known = known();
        var above = new HashMap<String, @Nullable String>();
        units.chainsUp(nominations.stream().map(NominationView::unit).collect(Collectors.toSet()))
                .forEach(unit -> above.put(unit.code(), unit.parentCode()));
        return nominations.stream()
                .map(view -> closest(
                        known,
                        view.dossier().award(),
                        Stream.iterate(view.unit(), Objects::nonNull, above::get)
                                .toList()))
                .toList();
    }

    private static AdHocProcedure closest(List<AdHocProcedure> known, String award, List<String> chain) {
        return known.stream()
                .filter(procedure -> procedure.appliesTo(award, chain))
                .max(Comparator.comparingInt(procedure -> procedure.closeness(chain)))
                .orElse(AdHocProcedure.FULL);
    }

    /** Whether an award can be given for such merit: its rule reads so, or a procedure names it. */
    public boolean isGiven(String award, String unit) {
        return isGiven(rules.on(award, unit, LocalDate.now(clock)), known());
    }

    /**
     * The awards that can be given for such merit, in the order of the catalogue.
     *
     * @param unit the code of the unit that nominates, absent for the law alone
     */
    public List<Award> given(@Nullable String unit) {
        var known = known();
        var day = LocalDate.now(clock);
        var today = unit == null ? rules.lawOn(day) : rules.allOn(unit, day);
        return awards.known().stream()
                .filter(award -> today.containsKey(award.code()) && isGiven(today.get(award.code()), known))
                .toList();
    }

    /** Every procedure of today, the general one first. */
    public List<AdHocProcedure> known() {
        return procedures.rulesOn(LocalDate.now(clock));
    }

    private static boolean isGiven(AwardRule rule, List<AdHocProcedure> known) {
        return READS_AD_HOC.matcher(rule.prerequisites()).find()
                || known.stream().anyMatch(procedure -> rule.award().equals(procedure.award()));
    }
}
