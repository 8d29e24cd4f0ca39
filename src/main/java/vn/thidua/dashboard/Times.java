package vn.thidua.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.WorkingCalendar;

/**
 * How long things took, from a bounded sample of the latest.
 *
 * @param sample how many were looked at
 * @param medianHours half of them took at most so many hours by the clock; absent without a sample
 * @param p90Hours nine of ten took at most so many hours
 * @param medianDays the same in working days
 * @param p90Days the same in working days
 */
public record Times(
        int sample,
        @Nullable Double medianHours,
        @Nullable Double p90Hours,
        @Nullable Double medianDays,
        @Nullable Double p90Days) {

    /** Nothing was finished yet. */
    public static final Times NONE = new Times(0, null, null, null, null);

    /** The most that is looked at. */
    static final int LATEST = 1_000;

    private static final double HOUR = 3_600.0;
    private static final double HALF = 0.5;
    private static final double NINE_OF_TEN = 0.9;

    /** From beginnings and ends in seconds, pair by pair. */
    static Times of(Long[] begun, Long[] ended, WorkingCalendar calendar, ZoneId zone) {
        if (begun.length == 0) {
            return NONE;
        }
        var hours = new double[begun.length];
        var days = new double[begun.length];
        for (int i = 0; i < begun.length; i++) {
            hours[i] = (ended[i] - begun[i]) / HOUR;
            days[i] = calendar.workingDaysBetween(day(begun[i], zone), day(ended[i], zone));
        }
        Arrays.sort(hours);
        Arrays.sort(days);
        return new Times(begun.length, at(hours, HALF), at(hours, NINE_OF_TEN), at(days, HALF), at(days, NINE_OF_TEN));
    }

    /** The value at this share of a sorted row, between two neighbours in proportion; to a hundredth. */
    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        double value = sorted[below] + (place - below) * (sorted[above] - sorted[below]);
        return Math.round(value * 100) / 100.0;
    }

    private static LocalDate day(long seconds, ZoneId zone) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(seconds), zone);
    }
}
