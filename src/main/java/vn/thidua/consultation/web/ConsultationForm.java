package vn.thidua.consultation.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.consultation.ConsultationRequest;
import vn.thidua.shared.Refusal;

/**
 * The page's form as it was typed.
 *
 * @param bodies the names of bodies outside, one a line
 */
public record ConsultationForm(
        @Nullable List<String> units,
        @Nullable String bodies,
        @Nullable String question,
        @Nullable String dueOn) {

    static final ConsultationForm EMPTY = new ConsultationForm(List.of(), null, null, null);

    ConsultationRequest request(List<UUID> files) {
        return new ConsultationRequest(
                units,
                bodies == null ? List.of() : bodies.lines().toList(),
                question,
                day("dueOn", dueOn),
                List.copyOf(files));
    }

    static @Nullable LocalDate day(String field, @Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADate) {
            throw Refusal.invalid(field, "shared.field.notADate");
        }
    }
}
