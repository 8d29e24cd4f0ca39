package vn.thidua.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a figure counts.
 *
 * @param id what it is counted by: nothing is counted twice in one figure
 * @param title what it is called
 * @param detail what else tells it, such as the post of whoever was awarded
 * @param unit the name of its unit in the reader's language
 * @param reference the number of the decision
 * @param day when it happened, absent for what simply stands there
 * @param group of an awarded individual: {@code LEADER}, {@code WORKER} or {@code NOT_NOTED}
 * @param link the page that shows it
 */
public record ReportRow(
        String id,
        String title,
        @Nullable String detail,
        String unit,
        @Nullable String reference,
        @Nullable LocalDate day,
        @Nullable String group,
        @Nullable String link) {}
