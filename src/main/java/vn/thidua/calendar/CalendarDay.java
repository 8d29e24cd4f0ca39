package vn.thidua.calendar;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A day on which offices work otherwise than the weekday says.
 *
 * @param kind a day off, or a day worked
 * @param nameVi what it is called in Vietnamese
 * @param nameEn what it is called in English
 * @param status how sure it is
 * @param legalSource the article or announcement
 */
public record CalendarDay(LocalDate day, Kind kind, String nameVi, String nameEn, Status status, String legalSource) {

    /** What happens on it. */
    public enum Kind {
        OFF,
        WORK
    }

    /** How sure it is. */
    public enum Status {
        /** Read in the source. */
        VERIFIED,
        /** Expected by the general rule, the year's announcement was not read: counts all the same. */
        UNVERIFIED,
        /** May come; does not count until an administrator says that it does. */
        PROPOSED
    }

    /** Whether deadlines are counted by it. */
    public boolean counts() {
        return status != Status.PROPOSED;
    }

    public String name(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? nameEn : nameVi;
    }
}
