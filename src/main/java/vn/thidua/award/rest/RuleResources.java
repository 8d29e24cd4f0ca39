package vn.thidua.award.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardRuleVersions;
import vn.thidua.award.AwardStatus;
import vn.thidua.award.RuleChange;
import vn.thidua.award.RuleExplained;
import vn.thidua.award.RuleField;
import vn.thidua.award.RuleLayer;
import vn.thidua.award.RuleTerms;
import vn.thidua.award.VoteRule;

/** Rules as programs read them. */
final class RuleResources {

    private RuleResources() {}

    /**
     * The rule of a day.
     *
     * @param versions what it was put together from, the most general first
     * @param lapsed whether a part of it is over and holds on for want of a newer version
     */
    record Rule(
            String award,
            List<UUID> versions,
            Set<String> decidingAuthorities,
            String prerequisites,
            @Nullable String conditions,
            VoteRule vote,
            @Nullable BigDecimal bonusMultiple,
            @Nullable BigDecimal bonusCeiling,
            String quota,
            String legalSource,
            AwardStatus status,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean lapsed) {

        static Rule of(RuleExplained explained, LocalDate day) {
            var rule = explained.rule();
            var words = explained.conditions();
            return new Rule(
                    rule.award(),
                    rule.versions(),
                    new TreeSet<>(rule.decidingAuthorities()),
                    rule.prerequisites(),
                    words == null ? null : words.vi(),
                    rule.vote(),
                    rule.bonusMultiple(),
                    rule.bonusCeiling(),
                    rule.quota(),
                    rule.legalSource(),
                    rule.status(),
                    rule.validFrom(),
                    rule.validTo(),
                    rule.hasLapsed(day));
        }
    }

    /**
     * One version with the fields that it names.
     *
     * @param uses how many nominations stand on it; once there is one it can no longer be taken back
     */
    record Version(
            UUID id,
            RuleLayer layer,
            @Nullable String unit,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            RuleTerms terms,
            String legalSource,
            AwardStatus status,
            @Nullable String note,
            String loadedBy,
            int uses) {

        static Version of(AwardRuleVersions.Used used) {
            var version = used.version();
            return new Version(
                    version.id(),
                    version.layer(),
                    version.unit(),
                    version.validFrom(),
                    version.validTo(),
                    version.terms(),
                    version.legalSource(),
                    version.status(),
                    version.note(),
                    version.loadedBy(),
                    used.uses());
        }
    }

    /** What a version would change. */
    record Preview(List<Change> changes) {}

    /** One field before and after. */
    record Change(RuleField field, @Nullable Object before, Object after, boolean changed) {

        static Change of(RuleChange change) {
            return new Change(change.field(), change.before(), change.after(), change.isChange());
        }
    }
}
