package vn.thidua.award;

import java.math.BigDecimal;

/**
 * The share of approving votes that carries an award.
 *
 * @param share of all members of the council, not of those present (Decree 152/2025, Đ33.5)
 * @param exclusive whether it takes more than the share, and not just as much
 */
public record VoteThreshold(BigDecimal share, boolean exclusive) {

    /** More than one half: what holds where nobody fixed a share. */
    public static final VoteThreshold MAJORITY = new VoteThreshold(new BigDecimal("0.5"), true);

    public VoteThreshold {
        share = share.stripTrailingZeros();
    }
}
