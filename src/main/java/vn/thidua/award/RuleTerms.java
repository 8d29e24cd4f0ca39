package vn.thidua.award;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one version says. What is absent it says nothing about: the layer above, or the version before, goes on holding
 * there.
 *
 * @param decidingAuthorities any one of which may decide, as {@code Unit.authorities} names them
 * @param prerequisites the conditions in the small language of the catalogue
 * @param conditions the same in words
 * @param quota how many of those who qualify, as the source writes it
 * @param votes whether a council has to vote
 * @param threshold the share of all its members that carries an award
 * @param quorum the share of all its members that has to be there
 * @param secret whether the ballot is secret
 * @param bonusMultiple of the base salary; 0 where there is no money
 * @param bonusCeiling the largest multiple, where the body that gives the award fixes its own
 */
public record RuleTerms(
        @Nullable Set<String> decidingAuthorities,
        @Nullable String prerequisites,
        @Nullable RuleWords conditions,
        @Nullable String quota,
        @Nullable Boolean votes,
        @Nullable VoteThreshold threshold,
        @Nullable BigDecimal quorum,
        @Nullable Boolean secret,
        @Nullable BigDecimal bonusMultiple,
        @Nullable BigDecimal bonusCeiling) {

    public RuleTerms {
        decidingAuthorities = decidingAuthorities == null ? null : Set.copyOf(decidingAuthorities);
        quorum = stripped(quorum);
        bonusMultiple = stripped(bonusMultiple);
        bonusCeiling = stripped(bonusCeiling);
    }

    private static @Nullable BigDecimal stripped(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
