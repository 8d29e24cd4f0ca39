package vn.thidua.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Refusal;

/**
 * The rules of awards by day and unit: law ← ministry or province ← unit, each layer going before the one above it in the
 * fields that it names.
 */
@Component
@Transactional(readOnly = true)
public class AwardRules {

    private final RuleVersionRepository versions;

    AwardRules(RuleVersionRepository versions) {
        this.versions = versions;
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
        return composed(award, versions.holdingFor(unit, award), day).rule();
    }

    /**
     * The same as it was known at a moment: what was loaded later, though for an earlier day, is not looked at.
     *
     * @throws Refusal 422 where no version was in force that day
     */
    public AwardRule asKnown(String award, String unit, LocalDate day, Instant at) {
        var known = versions.holdingFor(unit, award).stream()
                .filter(version -> version.isShipped() || !version.loadedAt().isAfter(at))
                .toList();
        return composed(award, known, day).rule();
    }

    /**
     * The same with who says what, for people who want to know why.
     *
     * @param unit the code of the unit that nominates, absent for the law alone
     * @throws Refusal 422 where no version is in force that day
     */
    public RuleExplained explain(String award, @Nullable String unit, LocalDate day) {
        return RuleExplained.of(composed(award, versions.holdingFor(unit, award), day));
    }

    /**
     * The rules of every award that has one, for a unit on a day, by code: one statement for all.
     *
     * @param unit the code of the unit that nominates
     */
    public Map<String, AwardRule> allOn(String unit, LocalDate day) {
        return compose(unit, day);
    }

    /** What the law alone says on a day, by the code of the award. */
    public Map<String, AwardRule> lawOn(LocalDate day) {
        return compose(null, day);
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

    /** @param versions the top's first */
    private static RuleComposition composed(String award, List<RuleVersion> versions, LocalDate day) {
        var composition = RuleComposition.on(versions, chain(versions), day);
        if (composition.isEmpty()) {
            throw Refusal.byRule("award.refusal.noRule", award, day);
        }
        return composition;
    }

    private Map<String, AwardRule> compose(@Nullable String unit, LocalDate day) {
        var rules = new LinkedHashMap<String, AwardRule>();
        versions.holdingFor(unit, null).stream()
                .collect(Collectors.groupingBy(RuleVersion::award, LinkedHashMap::new, Collectors.toList()))
                .forEach((award, said) -> {
                    var composition = RuleComposition.on(said, chain(said), day);
                    if (!composition.isEmpty()) {
                        rules.put(award, composition.rule());
                    }
                });
        return rules;
    }

    /** The units that say something, in the order of their versions. */
    private static List<String> chain(List<RuleVersion> versions) {
        return versions.stream()
                .map(RuleVersion::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
