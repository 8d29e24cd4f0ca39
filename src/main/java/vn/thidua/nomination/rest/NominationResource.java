package vn.thidua.nomination.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RecipientKind;
import vn.thidua.nomination.Dossier;
import vn.thidua.nomination.NominationStatus;
import vn.thidua.nomination.NominationType;
import vn.thidua.nomination.OpenMatter;

/**
 * A nomination as programs read it.
 *
 * @param at the unit that has to do something now, absent after the end
 * @param paper the unsigned paper it is on
 * @param reason why it came back, was refused or withdrawn
 * @param stoppedSeconds how long the clock stood still while it was out for supplement
 * @param achievement left out of lists
 * @param facts left out of lists
 */
record NominationResource(
        UUID id,
        NominationStatus status,
        @Nullable Campaign campaign,
        Named unit,
        Named award,
        NominationType type,
        Recipient recipient,
        Period period,
        @Nullable Named at,
        @Nullable OffsetDateTime dueAt,
        @Nullable UUID paper,
        @Nullable String reason,
        @Nullable String legalGround,
        @Nullable Decision decision,
        long stoppedSeconds,
        OffsetDateTime createdAt,
        OffsetDateTime since,
        @Nullable OffsetDateTime submittedAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable String achievement,
        Dossier.@Nullable Facts facts) {

    record Campaign(UUID id, String title) {}

    record Named(String code, String name) {}

    record Recipient(
            RecipientKind kind,
            String name,
            @Nullable String position,
            @Nullable String code,
            @Nullable LocalDate deceasedOn) {}

    record Period(LocalDate from, LocalDate to) {}

    record Decision(String number, LocalDate date, String authority) {}

    /** The route. */
    record Route(List<Station> stations) {}

    /**
     * A station of the route.
     *
     * @param role {@code NOMINATES APPRAISES DECIDES OUTSIDE}
     * @param state {@code DONE HERE AHEAD}
     * @param by who let it go
     * @param openMatters what goes on there: only where it stands
     */
    record Station(
            Named unit,
            String role,
            String state,
            @Nullable OffsetDateTime since,
            @Nullable OffsetDateTime dueAt,
            @Nullable OffsetDateTime endedAt,
            @Nullable String by,
            List<Matter> openMatters) {}

    /**
     * Something that goes on where it stands; not all of it stands in the way.
     *
     * @param about the body, the list, the reason
     */
    record Matter(
            OpenMatter.Kind kind,
            @Nullable String about,
            OffsetDateTime since,
            @Nullable OffsetDateTime dueAt) {}

    /**
     * A step of the history.
     *
     * @param number the number of the paper or decision that moved it
     * @param stoppedSeconds how long the clock stood still before it
     */
    record Step(
            OffsetDateTime at,
            String action,
            String by,
            Named unit,
            @Nullable NominationStatus from,
            NominationStatus to,
            @Nullable String reason,
            @Nullable UUID paper,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable Long stoppedSeconds) {}
}
