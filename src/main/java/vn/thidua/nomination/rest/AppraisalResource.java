package vn.thidua.nomination.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.DossierChanges;
import vn.thidua.nomination.HoldKind;

/**
 * What the appraisal desk did with a nomination.
 *
 * @param holds every hold, the latest first; one that lasts has no end
 * @param changes what changed since it was sent back for supplement, absent where it never was
 * @param lowerings the proposals of a lower award, the latest first
 * @param votes what councils voted, the first vote first
 */
record AppraisalResource(List<Hold> holds, @Nullable Changes changes, List<Lowered> lowerings, List<Vote> votes) {

    record Hold(
            HoldKind kind,
            String reason,
            String desk,
            String by,
            OffsetDateTime since,
            @Nullable String endedBy,
            @Nullable OffsetDateTime endedAt,
            @Nullable String finding) {}

    record Changes(
            String reason,
            OffsetDateTime returnedAt,
            @Nullable OffsetDateTime resubmittedAt,
            List<Change> items,
            List<UUID> filesAdded,
            int filesRemoved) {}

    /** @param field which part of the dossier */
    record Change(
            DossierChanges.Part field,
            @Nullable Object before,
            @Nullable Object after) {}

    /** @param accepted absent while the nominating unit has not answered */
    record Lowered(
            String from,
            String to,
            String reason,
            String by,
            OffsetDateTime at,
            @Nullable Boolean accepted,
            @Nullable String answeredBy,
            @Nullable OffsetDateTime answeredAt,
            @Nullable String answer) {}

    /**
     * @param percent the votes in favour in percent of all members
     * @param needed how many votes in favour are enough
     * @param recused how many of those who came or wrote had to stay away from this vote
     * @param silent how many were absent and gave no opinion
     * @param minutes the file of the minutes of a meeting on paper
     * @param session the session that was held here
     */
    record Vote(
            String unit,
            String award,
            LocalDate heldOn,
            int members,
            int present,
            int writtenOpinions,
            int inFavour,
            int against,
            int abstentions,
            int recused,
            int silent,
            BigDecimal percent,
            int needed,
            boolean carried,
            String legalSource,
            @Nullable UUID minutes,
            @Nullable UUID session,
            String by,
            OffsetDateTime at) {}
}
