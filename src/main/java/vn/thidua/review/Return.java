package vn.thidua.review;

import vn.thidua.shared.Act;

/**
 * A version that was sent back.
 *
 * @param act who sent it back, and when
 * @param stage at which step
 * @param reason what has to change
 */
public record Return(Act act, Stage stage, String reason) {

    /** The step from which a review can come back. */
    public enum Stage {
        CONFIRMATION,
        VERIFICATION
    }
}
