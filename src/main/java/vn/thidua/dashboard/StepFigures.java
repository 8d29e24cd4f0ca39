package vn.thidua.dashboard;

import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.TaskKey;

/**
 * A step of a process: what waits at it now, and how long it took lately.
 *
 * @param key which user task of which model
 * @param open how many wait
 * @param overdue how many of them are late
 * @param units at how many units they wait
 * @param busiest the code of the unit where most of them are late, or wait where none is; absent where nothing waits
 * @param busiestName its name in the reader's language
 * @param times how long it took, from its coming to its end
 */
public record StepFigures(
        TaskKey key,
        long open,
        long overdue,
        long units,
        @Nullable String busiest,
        @Nullable String busiestName,
        Times times) {

    /** Whether there is anything to say about it. */
    public boolean isAlive() {
        return open > 0 || times.sample() > 0;
    }
}
