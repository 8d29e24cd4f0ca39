package vn.thidua.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rule of an award for a unit on a day, put together from the versions of all layers.
 *
 * @param award the award's code
 * @param versions what it was put together from, the most general first: keep these to get the same rule again
 * @param decidingAuthorities any one of which may decide, as {@code Unit.authorities} names them
 * @param prerequisites the conditions in the small language of the catalogue
 * @param vote whether and how a council votes
 * @param bonusMultiple of the base salary; 0 where there is no money, absent where none could be read
 * @param quota how many of those who qualify, as the source writes it
 * @param legalSource every article it stands on, those of money and votes too
 * @param conditions where its conditions stand
 * @param status the least certain of the versions
 * @param validFrom since when all of it holds
 * @param validTo the first last day of one of its versions, absent where none has an end
 * @param bonusCeiling the largest multiple, where the body that gives the award fixes its own
 */
public record AwardRule(
        String award,
        List<UUID> versions,
        Set<String> decidingAuthorities,
        String prerequisites,
        VoteRule vote,
        @Nullable BigDecimal bonusMultiple,
        String quota,
        String legalSource,
        RuleSource conditions,
        AwardStatus status,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable BigDecimal bonusCeiling) {

    public AwardRule {
        versions = List.copyOf(versions);
        decidingAuthorities = Set.copyOf(decidingAuthorities);
    }

    /** Whether somebody above ministers decides. */
    public boolean isDecidedAboveMinisters() {
        return decidingAuthorities.stream().anyMatch(Authorities.ABOVE_MINISTERS::contains);
    }

    /** Whether no more than a fifth of those that led their clusters may be put forward. */
    public boolean isLimitedToAFifth() {
        return quota.startsWith("<=0.20 of");
    }

    /** Whether a part of it has reached its last day and holds on only because nothing newer has been loaded. */
    public boolean hasLapsed(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }
}
