package vn.thidua.conferral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Refusal;

/**
 * An event at which awards are handed over. Guards its own way; what it may not do in its present state ends in a 409,
 * because the caller saw an older one.
 *
 * @param unit the code of the unit that holds it
 * @param reason why it came back, was moved or cancelled; the latest
 * @param since when it reached its status
 */
public record Conferral(
        UUID id,
        String unit,
        Occasion occasion,
        ConferralStatus status,
        Instant since,
        @Nullable String reason,
        @Nullable String approvedBy,
        @Nullable String recordedBy,
        Instant createdAt,
        String createdBy) {

    /**
     * What, where and when.
     *
     * @param with the anniversary or conference it goes with, absent where it stands alone (Decree 152/2025, Đ29.3)
     * @param closes the campaign or year whose awards are handed over
     * @param launches the campaign that is launched at it: awards of one campaign at the launch of the next
     */
    public record Occasion(
            String name,
            @Nullable String with,
            String place,
            LocalDate heldOn,
            @Nullable UUID closes,
            @Nullable UUID launches) {

        Occasion on(LocalDate day, String where) {
            return new Occasion(name, with, where, day, closes, launches);
        }
    }

    Conferral changed(Occasion now) {
        requirePreparing();
        return with(now, status, since, reason, approvedBy, recordedBy);
    }

    /** @throws Refusal 409 unless awards and parts may still be chosen */
    void requirePreparing() {
        require(ConferralStatus.PREPARING);
    }

    Conferral submitted(Instant now) {
        requirePreparing();
        return with(occasion, ConferralStatus.TO_APPROVE, now, null, approvedBy, recordedBy);
    }

    Conferral sentBack(String why, Instant now) {
        require(ConferralStatus.TO_APPROVE);
        return with(occasion, ConferralStatus.PREPARING, now, why, approvedBy, recordedBy);
    }

    Conferral approved(String by, Instant now) {
        require(ConferralStatus.TO_APPROVE);
        return with(occasion, ConferralStatus.SCHEDULED, now, null, by, recordedBy);
    }

    Conferral moved(LocalDate day, String where, String why) {
        requireRunning();
        return with(occasion.on(day, where), status, since, why, approvedBy, recordedBy);
    }

    Conferral cancelled(String why, Instant now) {
        requireRunning();
        return with(occasion, ConferralStatus.CANCELLED, now, why, approvedBy, recordedBy);
    }

    /** @param day on which it was really held */
    Conferral recorded(LocalDate day, String by, Instant now) {
        require(ConferralStatus.SCHEDULED);
        return with(occasion.on(day, occasion.place()), ConferralStatus.RECORDED, now, reason, approvedBy, by);
    }

    /** @throws Refusal 409 unless its result is written down */
    void requireRecorded() {
        require(ConferralStatus.RECORDED);
    }

    private void requireRunning() {
        if (status.isOver()) {
            throw stale();
        }
    }

    private void require(ConferralStatus expected) {
        if (status != expected) {
            throw stale();
        }
    }

    private static Refusal stale() {
        return Refusal.conflict("shared.refusal.stale");
    }

    private Conferral with(
            Occasion nextOccasion,
            ConferralStatus nextStatus,
            Instant nextSince,
            @Nullable String nextReason,
            @Nullable String approver,
            @Nullable String recorder) {
        return new Conferral(
                id, unit, nextOccasion, nextStatus, nextSince, nextReason, approver, recorder, createdAt, createdBy);
    }
}
