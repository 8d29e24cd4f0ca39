package vn.thidua.consultation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * An agency that knows of violations.
 *
 * @param dueMonth the month by which its list of a year is usually wanted
 * @param dueDay the day of that month; the last one where the month is shorter
 */
public record ClearanceBody(String code, String nameVi, String nameEn, int dueMonth, int dueDay) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameVi;
    }

    /** By when its list of this year is wanted, unless somebody says otherwise. */
    LocalDate dueIn(int year) {
        var month = YearMonth.of(year, dueMonth);
        return month.atDay(Math.min(dueDay, month.lengthOfMonth()));
    }
}
