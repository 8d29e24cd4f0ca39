package vn.thidua.revocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Refusal;

/**
 * A case in which an award is to be annulled. Guards its own way; what it may not do in its present state ends in a 409,
 * because the caller saw an older one.
 *
 * @param award the award, as the register had it when it was proposed
 * @param explanation what the proposer says
 * @param finding whether an auditor found it
 * @param proposer the person, absent for old proposals
 * @param since when it reached its status
 * @param opinion of the appraisal, or why it was refused
 * @param paper the decision that is drafted or signed here
 * @param letter the submitter's letter, where somebody outside decides
 * @param decision what annulled the award
 * @param bonus VND that were paid with the award
 * @param returned what came back
 * @param forwardedOn when the insignia were handed on upward
 * @param withdrawnBecause why the proposer took it back
 */
public record Revocation(
        UUID id,
        Award award,
        Ground ground,
        String explanation,
        boolean finding,
        String proposedBy,
        @Nullable UUID proposer,
        Instant proposedAt,
        RevocationStatus status,
        Instant since,
        @Nullable String opinion,
        @Nullable String appraisedBy,
        @Nullable UUID paper,
        @Nullable Letter letter,
        @Nullable Decision decision,
        long bonus,
        @Nullable Return returned,
        @Nullable LocalDate forwardedOn,
        @Nullable String withdrawnBecause,
        @Nullable Instant endedAt) {

    /**
     * The award.
     *
     * @param entry of the register
     * @param unit the code of the nominating unit
     * @param appraisingUnit the code of the unit that awarded or, where that lies outside, submitted
     */
    public record Award(
            UUID entry,
            UUID nomination,
            String recipient,
            String name,
            String unit,
            String number,
            LocalDate date,
            String authority,
            String appraisingUnit,
            boolean decidedOutside) {}

    /** The legal ground, as it read on that day. */
    public record Ground(String code, String wording, String legalSource) {}

    public record Letter(String number, LocalDate date) {}

    public record Decision(String number, LocalDate date, String authority) {}

    /**
     * What came back.
     *
     * @param insigniaOn absent where there were none
     * @param moneyOn absent where there was none
     * @param money VND
     */
    public record Return(
            @Nullable LocalDate insigniaOn,
            @Nullable LocalDate moneyOn,
            @Nullable Long money,
            @Nullable String note) {}

    Revocation appraised(@Nullable String said, String by, Instant now) {
        require(RevocationStatus.APPRAISAL);
        var next = award.decidedOutside() ? RevocationStatus.OUTSIDE : RevocationStatus.WAITING_FOR_PAPER;
        return to(next, said, by, paper, letter, decision, returned, forwardedOn, now);
    }

    Revocation refused(String why, String by, Instant now) {
        if (status != RevocationStatus.APPRAISAL && status != RevocationStatus.OUTSIDE) {
            throw stale();
        }
        return to(RevocationStatus.REFUSED, why, by, paper, letter, decision, returned, forwardedOn, now);
    }

    Revocation putOn(UUID newPaper, Instant now) {
        require(RevocationStatus.WAITING_FOR_PAPER);
        return to(
                RevocationStatus.ON_PAPER,
                opinion,
                appraisedBy,
                newPaper,
                letter,
                decision,
                returned,
                forwardedOn,
                now);
    }

    Revocation takenOff(Instant now) {
        require(RevocationStatus.ON_PAPER);
        return to(
                RevocationStatus.WAITING_FOR_PAPER,
                opinion,
                appraisedBy,
                null,
                letter,
                decision,
                returned,
                forwardedOn,
                now);
    }

    Revocation decided(Decision signed, @Nullable Letter submitted, Instant now) {
        require(award.decidedOutside() ? RevocationStatus.OUTSIDE : RevocationStatus.ON_PAPER);
        return to(
                RevocationStatus.RETURNING, opinion, appraisedBy, paper, submitted, signed, returned, forwardedOn, now);
    }

    Revocation returned(Return back, Instant now) {
        require(RevocationStatus.RETURNING);
        var next = award.decidedOutside() ? RevocationStatus.FORWARDING : RevocationStatus.DONE;
        return to(next, opinion, appraisedBy, paper, letter, decision, back, forwardedOn, now);
    }

    Revocation forwarded(LocalDate on, Instant now) {
        require(RevocationStatus.FORWARDING);
        return to(RevocationStatus.DONE, opinion, appraisedBy, paper, letter, decision, returned, on, now);
    }

    /** Whether it can still be taken back: nobody has drafted the decision, nor has anybody decided. */
    boolean canBeWithdrawn() {
        return status == RevocationStatus.APPRAISAL
                || status == RevocationStatus.WAITING_FOR_PAPER
                || status == RevocationStatus.OUTSIDE;
    }

    Revocation withdrawn(String why, Instant now) {
        if (status == RevocationStatus.ON_PAPER) {
            throw Refusal.conflict("revocation.refusal.onPaper");
        }
        if (!canBeWithdrawn()) {
            throw stale();
        }
        return new Revocation(
                id,
                award,
                ground,
                explanation,
                finding,
                proposedBy,
                proposer,
                proposedAt,
                RevocationStatus.WITHDRAWN,
                now,
                opinion,
                appraisedBy,
                paper,
                letter,
                decision,
                bonus,
                returned,
                forwardedOn,
                why,
                now);
    }

    private Revocation to(
            RevocationStatus next,
            @Nullable String said,
            @Nullable String by,
            @Nullable UUID onPaper,
            @Nullable Letter submitted,
            @Nullable Decision made,
            @Nullable Return back,
            @Nullable LocalDate handedOn,
            Instant now) {
        return new Revocation(
                id,
                award,
                ground,
                explanation,
                finding,
                proposedBy,
                proposer,
                proposedAt,
                next,
                now,
                said,
                by,
                onPaper,
                submitted,
                made,
                bonus,
                back,
                handedOn,
                null,
                next.isEnded() ? now : null);
    }

    private void require(RevocationStatus expected) {
        if (status != expected) {
            throw stale();
        }
    }

    private static Refusal stale() {
        return Refusal.conflict("shared.refusal.stale");
    }
}
