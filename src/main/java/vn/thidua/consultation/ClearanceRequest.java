package vn.thidua.consultation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask for violations of which year, as it was sent.
 *
 * @param unit the unit for which it is asked
 * @param bodies the agencies' codes
 * @param dueOn absent for 10 December of the year
 */
public record ClearanceRequest(
        @Nullable String unit,
        @Nullable Integer year,
        @Nullable List<@Nullable String> bodies,
        @Nullable LocalDate dueOn) {}
