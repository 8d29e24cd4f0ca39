package vn.thidua.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Refusal;

/**
 * The rules of awards by day and unit: law ← ministry or province ← unit, each layer going before the one above it in the
 * fields that it names.
 */
@Component
@Transactional(readOnly = true)
public class AwardRules {

    private final RuleVersionRepository versions;
    private final Units units;

    AwardRules(RuleVersionRepository versions, Units units) {
        this.versions = versions;
        this.units = units;
    }

    /**
     * The rule of an award for a unit on a day.
     *
     * @param award the code of an award that is there
     * @param unit the code of the unit that nominates
     * @param day the day on which the nomination is received
     * @throws Refusal 422 where no version is in force that day
     */
    public AwardRule on(String award, String unit, LocalDate day) {
        return composed(award, RuleComposition.on(versions.of(award), chainDown(unit), day), day)
                .rule();
    }

    /**
     * The same as it was known at a moment: what was loaded later, though for an earlier day, is not looked at.
     *
     * @throws Refusal 422 where no version was in force that day
     */
    public AwardRule asKnown(String award, String unit, LocalDate day, Instant at) {
        var known = versions.of(award).stream()
                .filter(version -> version.isShipped() || !version.loadedAt().isAfter(at))
                .toList();
        return composed(award, RuleComposition.on(known, chainDown(unit), day), day)
                .rule();
    }

    /**
     * The same with who says what, for people who want to know why.
     *
     * @param unit the code of the unit that nominates, absent for the law alone
     * @throws Refusal 422 where no version is in force that day
     */
    public RuleExplained explain(String award, @Nullable String unit, LocalDate day) {
        var chain = unit == null ? List.<String>of() : chainDown(unit);
        return RuleExplained.of(composed(award, RuleComposition.on(versions.of(award), chain, day), day));
    }

    /**
     * The rules of every award that has one, for a unit on a day, by code: one statement for all.
     *
     * @param unit the code of the unit that nominates
     */
    public Map<String, AwardRule> allOn(String unit, LocalDate day) {
        return compose(chainDown(unit), day);
    }

    /** What the law alone says on a day, by the code of the award. */
    public Map<String, AwardRule> lawOn(LocalDate day) {
        return compose(List.of(), day);
    }

    /**
     * The rule that a nomination kept.
     *
     * @param kept the ids in the order of {@link AwardRule#versions}
     */
    public AwardRule pinned(List<UUID> kept) {
        return RuleComposition.of(RuleComposition.inOrderOf(kept, versions.byId(kept)))
                .rule();
    }

    private static RuleComposition composed(String award, RuleComposition composition, LocalDate day) {
        if (composition.isEmpty()) {
            throw Refusal.byRule("award.refusal.noRule", award, day);
        }
        return composition;
    }

    private Map<String, AwardRule> compose(List<String> chain, LocalDate day) {
        var rules = new LinkedHashMap<String, AwardRule>();
        versions.applying(chain).stream()
                .collect(Collectors.groupingBy(RuleVersion::award, LinkedHashMap::new, Collectors.toList()))
                .forEach((award, said) -> {
                    var composition = RuleComposition.on(said, chain, day);
                    if (!composition.isEmpty()) {
                        rules.put(award, composition.rule());
                    }
                });
        return rules;
    }

    private List<String> chainDown(String unit) {
        var chain = new ArrayList<>(units.chainUp(unit).stream().map(Unit::code).toList());
        Collections.reverse(chain);
        return chain;
    }
}
