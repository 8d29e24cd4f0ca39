package vn.thidua.dashboard;

/**
 * The figures at the top of the page.
 *
 * @param underWay nominations submitted and not ended
 * @param newThisWeek how many of them were submitted in the last seven days
 * @param open tasks that wait
 * @param overdue how many of them are late
 * @param overdueUnits at how many units
 * @param decided nominations decided in the last twelve months, at most {@value #MOST}
 * @param individuals how many persons among them were awarded
 * @param collectives how many collectives and households were awarded
 * @param decisionTimes from the submission to the decision
 */
public record Overview(
        long underWay,
        long newThisWeek,
        long open,
        long overdue,
        long overdueUnits,
        int decided,
        int individuals,
        int collectives,
        Times decisionTimes) {

    /** Counting of what is finished stops here. */
    public static final int MOST = Times.LATEST;

    /** Decided but not awarded. */
    public int refused() {
        return decided - individuals - collectives;
    }
}
