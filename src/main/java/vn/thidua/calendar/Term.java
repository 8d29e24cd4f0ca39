package vn.thidua.calendar;

import java.time.LocalDate;

/**
 * A term of the law or of practice, in one of its versions.
 *
 * @param code what it is for; its label is the message {@code calendar.term.<code>}
 * @param validFrom the first day of this version
 * @param workingDays how many working days there are
 * @param status how sure the number is
 * @param legalSource where it stands
 */
public record Term(String code, LocalDate validFrom, int workingDays, Status status, String legalSource) {

    /** How sure it is. */
    public enum Status {
        VERIFIED,
        UNVERIFIED,
        PRACTICE
    }
}
