package vn.thidua.award;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a rule, each of which a version may name or leave alone. */
public enum RuleField {
    DECIDING_AUTHORITIES(RuleTerms::decidingAuthorities),
    PREREQUISITES(RuleTerms::prerequisites),
    CONDITIONS(RuleTerms::conditions),
    QUOTA(RuleTerms::quota),
    VOTES(RuleTerms::votes),
    THRESHOLD(RuleTerms::threshold),
    QUORUM(RuleTerms::quorum),
    SECRET(RuleTerms::secret),
    BONUS_MULTIPLE(RuleTerms::bonusMultiple),
    BONUS_CEILING(RuleTerms::bonusCeiling);

    private final Function<RuleTerms, @Nullable Object> value;

    RuleField(Function<RuleTerms, @Nullable Object> value) {
        this.value = value;
    }

    /** What these terms say about it, absent where they say nothing. */
    public @Nullable Object of(RuleTerms terms) {
        return value.apply(terms);
    }
}
