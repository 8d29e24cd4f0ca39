package vn.thidua.admin;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version of a row as somebody wrote it.
 *
 * @param values by the names of the columns; texts as typed, or what a program sent
 * @param validFrom its first day, as {@code 2026-12-01}
 * @param withdrawn whether the row is taken away from that day on
 * @param status one of {@link vn.thidua.shared.SourceStatus}
 */
public record ReferenceWish(
        Map<String, ? extends @Nullable Object> values,
        @Nullable String validFrom,
        boolean withdrawn,
        @Nullable String legalSource,
        @Nullable String status) {}
