package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardRule;
import vn.thidua.award.AwardRules;
import vn.thidua.eligibility.Eligibility;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/** The rules of the awards that one list asks for: each is looked up once per nominating unit, not once per line. */
final class ImportRules {

    private final AwardRules rules;
    private final Eligibility eligibility;
    private final LocalDate today;
    private final Map<String, Found> found = new HashMap<>();

    ImportRules(AwardRules rules, Eligibility eligibility, LocalDate today) {
        this.rules = rules;
        this.eligibility = eligibility;
        this.today = today;
    }

    /**
     * What was found.
     *
     * @param rule absent where none is in force
     * @param why there is none
     * @param judgements the words of the rule that a person confirms
     */
    record Found(@Nullable AwardRule rule, List<Reason> why, List<String> judgements) {}

    /**
     * The rule of today.
     *
     * @param award the code of an award that is there
     * @param unit the code of a unit that is there
     */
    Found of(String award, String unit) {
        return found.computeIfAbsent(award + " " + unit, once -> find(award, unit));
    }

    private Found find(String award, String unit) {
        try {
            var rule = rules.on(award, unit, today);
            return new Found(rule, List.of(), eligibility.judgements(rule.prerequisites()));
        } catch (Refusal noneThatDay) {
            return new Found(null, noneThatDay.reasons(), List.of());
        }
    }
}
