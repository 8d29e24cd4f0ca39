package vn.thidua.workflow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person sends to finish a task, already checked against the form's description: types, bounds, lengths, options
 * and required fields hold, unknown fields are refused.
 *
 * @param outcome one of the form's outcomes
 * @param comment the reason, trimmed; present wherever the outcome requires one
 * @param data the values by field name: String, BigDecimal, Long, LocalDate, Boolean, List of String, or List of such
 *     maps for rows; a field left empty is missing
 */
public record Completion(String outcome, @Nullable String comment, Map<String, Object> data) {

    public boolean is(String code) {
        return outcome.equals(code);
    }

    /** The reason, for the outcomes that demand one: the form has refused the empty ones. */
    public String reason() {
        return Objects.requireNonNull(comment);
    }

    public @Nullable String text(String field) {
        return (String) data.get(field);
    }

    public @Nullable BigDecimal number(String field) {
        return (BigDecimal) data.get(field);
    }

    public @Nullable Long integer(String field) {
        return (Long) data.get(field);
    }

    public @Nullable LocalDate date(String field) {
        return (LocalDate) data.get(field);
    }

    public boolean yes(String field) {
        return Boolean.TRUE.equals(data.get(field));
    }

    @SuppressWarnings("unchecked")
    public List<String> choices(String field) {
        return (List<String>) data.getOrDefault(field, List.of());
    }

    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> rows(String field) {
        return (List<Map<String, Object>>) data.getOrDefault(field, List.of());
    }
}
