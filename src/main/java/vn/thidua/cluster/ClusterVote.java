package vn.thidua.cluster;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One member's vote in one ballot. A cluster votes in the open: who voted for whom is read by its members.
 *
 * @param unit whose vote it is
 * @param leader whom it wants to lead, absent for none
 */
public record ClusterVote(
        UUID id,
        UUID yearId,
        int round,
        String unit,
        State state,
        @Nullable String leader,
        @Nullable String nextHead,
        @Nullable String nextDeputy,
        @Nullable String castBy,
        @Nullable Instant castAt) {

    /** What became of it. */
    public enum State {
        OPEN,
        CAST,
        /** The deadline passed; it counts among all members and for nobody. */
        SILENT
    }
}
