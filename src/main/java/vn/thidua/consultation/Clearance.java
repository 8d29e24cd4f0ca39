package vn.thidua.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Refusal;

/**
 * One agency's list of violations in a year, asked for by the standing body of a unit.
 *
 * @param body the agency's name on the day it was asked
 * @param unit the unit for which it is asked: whoever is appraised there is looked for on it
 * @param note why it was dropped, or a remark
 */
public record Clearance(
        UUID id,
        int year,
        String bodyCode,
        String body,
        String unit,
        Desk desk,
        LocalDate dueOn,
        Status status,
        String askedBy,
        Instant askedAt,
        @Nullable String note,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {

    /** What came of asking. */
    public enum Status {
        OPEN,
        /** The list is here, and may be empty. */
        RECORDED,
        DROPPED
    }

    Clearance ended(Status next, @Nullable String words, String by, Instant at) {
        if (status != Status.OPEN) {
            throw Refusal.conflict("shared.refusal.stale");
        }
        return new Clearance(id, year, bodyCode, body, unit, desk, dueOn, next, askedBy, askedAt, words, by, at);
    }
}
