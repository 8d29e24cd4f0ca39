package vn.thidua.revocation.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.revocation.Revocation;
import vn.thidua.revocation.RevocationStatus;

/**
 * A revocation as programs read it.
 *
 * @param award the award's id in the register
 * @param unit the code of the nominating unit
 * @param appraisedAt the code of the unit that awarded or, where that lies outside, submitted
 * @param opinion of the appraisal, or why it was refused
 * @param bonus VND that were paid with the award
 */
@Schema(name = "Revocation")
record RevocationResource(
        UUID id,
        RevocationStatus status,
        UUID award,
        UUID nomination,
        String recipient,
        String awardName,
        String unit,
        String appraisedAt,
        Act awardedBy,
        Ground ground,
        String explanation,
        boolean finding,
        String proposedBy,
        OffsetDateTime proposedAt,
        @Nullable String opinion,
        @Nullable UUID paper,
        @Nullable Act revokedBy,
        long bonus,
        @Nullable Returned returned,
        @Nullable LocalDate forwardedOn,
        @Nullable String withdrawnBecause) {

    @Schema(name = "RevocationAct")
    record Act(String number, LocalDate date, String authority) {}

    @Schema(name = "RevocationGround")
    record Ground(String code, String wording, String legalSource) {}

    /** @param money VND */
    @Schema(name = "RevocationReturn")
    record Returned(
            @Nullable LocalDate insigniaOn,
            @Nullable LocalDate moneyOn,
            @Nullable Long money,
            @Nullable String note) {}

    static RevocationResource of(Revocation it, ZoneId zone) {
        var award = it.award();
        var decision = it.decision();
        var back = it.returned();
        return new RevocationResource(
                it.id(),
                it.status(),
                award.entry(),
                award.nomination(),
                award.recipient(),
                award.name(),
                award.unit(),
                award.appraisingUnit(),
                new Act(award.number(), award.date(), award.authority()),
                new Ground(
                        it.ground().code(), it.ground().wording(), it.ground().legalSource()),
                it.explanation(),
                it.finding(),
                it.proposedBy(),
                it.proposedAt().atZone(zone).toOffsetDateTime(),
                it.opinion(),
                it.paper(),
                decision == null ? null : new Act(decision.number(), decision.date(), decision.authority()),
                it.bonus(),
                back == null ? null : new Returned(back.insigniaOn(), back.moneyOn(), back.money(), back.note()),
                it.forwardedOn(),
                it.withdrawnBecause());
    }
}
