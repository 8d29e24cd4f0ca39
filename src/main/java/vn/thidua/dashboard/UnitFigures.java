package vn.thidua.dashboard;

import vn.thidua.organization.Echelon;

/**
 * What waits on the desks of one unit.
 *
 * @param unit its code
 * @param name its name in the reader's language
 * @param echelon how high it stands
 * @param open how much waits
 * @param overdue how much of it is late
 * @param times how long its latest finished tasks took
 */
public record UnitFigures(String unit, String name, Echelon echelon, long open, long overdue, Times times) {

    public long onTime() {
        return open - overdue;
    }
}
