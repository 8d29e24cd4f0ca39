package vn.thidua.tasklist;

import java.util.Map;

/**
 * How much lies on somebody's desks. Counting stops at {@link #MOST}: nobody needs to know more, and so the answer costs
 * the same whatever waits.
 *
 * @param open all open tasks
 * @param overdue those past their deadline
 * @param returned those that came back
 * @param byDesk per desk, for people with few desks; empty for the others
 */
public record TaskCounts(int open, int overdue, int returned, Map<String, Integer> byDesk) {

    /** Shown as "999+". */
    public static final int MOST = 999;

    public static final TaskCounts NONE = new TaskCounts(0, 0, 0, Map.of());
}
