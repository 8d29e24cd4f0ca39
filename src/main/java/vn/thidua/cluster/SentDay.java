package vn.thidua.cluster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.FieldProblems;

/** Days as they were sent. */
final class SentDay {

    private SentDay() {}

    /** The day, another one where none was sent; one in no year that a cluster can have is a problem of its field. */
    static LocalDate any(String field, @Nullable LocalDate sent, LocalDate usual, FieldProblems problems) {
        var day = sent == null ? usual : sent;
        if (day.getYear() < ClusterYears.FIRST_YEAR || day.getYear() > ClusterYears.LAST_YEAR) {
            problems.add(field, "shared.field.notADate");
        }
        return day;
    }

    /** The same of a day that has come: what happened, or holds from then on. */
    static LocalDate past(String field, @Nullable LocalDate sent, LocalDate today, FieldProblems problems) {
        var day = any(field, sent, today, problems);
        if (day.isAfter(today)) {
            problems.add(field, "cluster.field.inTheFuture");
        }
        return day;
    }
}
