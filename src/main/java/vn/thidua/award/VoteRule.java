package vn.thidua.award;

import java.math.BigDecimal;

/**
 * Whether and how a council votes on an award.
 *
 * @param votes whether it has to vote at all
 * @param threshold the share of <em>all</em> members that carries it
 * @param thresholdExclusive whether it takes more than that share, as with a majority
 * @param quorum the share of all members that has to be present; two thirds are stored as 0.6666666666, so that six of
 *     nine are enough
 * @param secret whether the ballot is secret
 * @param legalSource where the threshold stands
 */
public record VoteRule(
        boolean votes,
        BigDecimal threshold,
        boolean thresholdExclusive,
        BigDecimal quorum,
        boolean secret,
        String legalSource) {

    public VoteRule {
        threshold = threshold.stripTrailingZeros();
        quorum = quorum.stripTrailingZeros();
    }
}
