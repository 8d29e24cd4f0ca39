package vn.thidua.consultation.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.consultation.ConsultationRequest;
import vn.thidua.shared.SentFields;

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
                SentFields.onlyDate("dueOn", dueOn),
                List.copyOf(files));
    }
}
