package vn.thidua.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decided award. The names are those of the day of the decision.
 *
 * @param id the entry's id
 * @param nomination the nomination it answers; one nomination, one entry
 * @param recipient who received it
 * @param unit the code of the nominating unit
 * @param unitName its name on that day
 * @param award the award's code
 * @param awardName its name on that day
 * @param campaign the campaign's id, absent for what was given outside of every campaign, like its title
 * @param campaignTitle its title
 * @param decision the decision
 * @param periodFrom first day of the achievement that is rewarded
 * @param periodTo its last day
 * @param enteredAt when it was entered
 * @param revocation absent while it is in force
 * @param conferral absent until it was handed over
 */
public record RegisterEntry(
        UUID id,
        UUID nomination,
        Recipient recipient,
        String unit,
        String unitName,
        String award,
        String awardName,
        @Nullable UUID campaign,
        @Nullable String campaignTitle,
        Decision decision,
        LocalDate periodFrom,
        LocalDate periodTo,
        Instant enteredAt,
        @Nullable Revocation revocation,
        @Nullable Conferral conferral) {

    /** One that is in force and waits to be handed over. */
    public RegisterEntry(
            UUID id,
            UUID nomination,
            Recipient recipient,
            String unit,
            String unitName,
            String award,
            String awardName,
            @Nullable UUID campaign,
            @Nullable String campaignTitle,
            Decision decision,
            LocalDate periodFrom,
            LocalDate periodTo,
            Instant enteredAt) {
        this(
                id,
                nomination,
                recipient,
                unit,
                unitName,
                award,
                awardName,
                campaign,
                campaignTitle,
                decision,
                periodFrom,
                periodTo,
                enteredAt,
                null,
                null);
    }

    /**
     * Where it was handed over.
     *
     * @param id of the event
     * @param event its name
     */
    public record Conferral(UUID id, String event, LocalDate on) {}

    /**
     * The act that annulled it.
     *
     * @param id of the case
     * @param number of the decision
     * @param authority who signed, as the document names it
     */
    public record Revocation(UUID id, LocalDate on, String number, String authority) {}

    /**
     * Who received an award.
     *
     * @param position the post held, absent for those who hold none
     * @param code the personnel or unit number, absent where none was given
     * @param posthumous whether the person had died, so that the family receives it (Decree 152/2025, Đ29.4)
     */
    public record Recipient(
            RecipientKind kind,
            String name,
            @Nullable String position,
            @Nullable String code,
            boolean posthumous) {

        /** Somebody living, or no person. */
        public Recipient(RecipientKind kind, String name, @Nullable String position, @Nullable String code) {
            this(kind, name, position, code, false);
        }
    }

    /**
     * The act that awards.
     *
     * @param number the whole number with its sign, {@code 12/QĐ-PKT}
     * @param date its date
     * @param authority who signed, as the document names it
     * @param unit the deciding unit's code, absent when it was decided outside
     * @param paper the paper's id, absent when it was decided outside
     */
    public record Decision(
            String number,
            LocalDate date,
            String authority,
            @Nullable String unit,
            @Nullable UUID paper) {}
}
