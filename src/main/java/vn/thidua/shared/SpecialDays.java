package vn.thidua.shared;

import java.time.LocalDate;
import java.util.Map;

/** The days on which offices work otherwise than the weekday says. The calendar module keeps them as data. */
public interface SpecialDays {

    /** Whether each of these days is a working day: false for a holiday, true for a swapped Saturday. */
    Map<LocalDate, Boolean> worked();
}
