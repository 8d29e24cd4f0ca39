package vn.thidua.nomination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RouteStop;
import vn.thidua.nomination.NominationLog.Act;
import vn.thidua.nomination.NominationLog.Issue;
import vn.thidua.shared.Actor;

/**
 * The aggregate: guards every transition and writes its own history. What it may not do in its present state ends in a
 * 409, because the caller saw an older one; {@code NominationPolicy} has the rules of the field.
 */
final class Nomination extends NominationState {

    Nomination(NominationView stored, @Nullable SupplementFor supplementFor) {
        super(stored, supplementFor);
    }

    static Nomination draft(NominationView blank, Actor by) {
        var drafted = new Nomination(blank, null);
        drafted.log.created(blank.unit(), by, blank.createdAt());
        return drafted;
    }

    void rewrite(@Nullable UUID newCampaign, String newUnit, Dossier newDossier) {
        require(NominationStatus.DRAFT);
        campaignId = newCampaign;
        unit = newUnit;
        dossier = newDossier;
    }

    /** @param due when the nominating unit should have sent it on, absent without a deadline */
    void submit(List<RouteStop> stops, KeptRules kept, @Nullable Instant due, Actor by, Instant now) {
        require(NominationStatus.DRAFT);
        route.begin(stops, now, due);
        rules = kept;
        submittedAt = now;
        move("submitted", NominationStatus.WAITING_FOR_PAPER, Act.of(by, now));
    }

    void withdraw(String why, Actor by, Instant now) {
        goNoFurther("withdrawn", why, by, now);
    }

    /** Its campaign was called off before anybody decided. */
    void endWithCampaign(String why, Actor by, Instant now) {
        goNoFurther("campaignCancelled", why, by, now);
    }

    boolean isWaitingAt(String place) {
        return status == NominationStatus.WAITING_FOR_PAPER && here().unit().equals(place);
    }

    boolean isInCouncilAt(String place) {
        return status == NominationStatus.IN_COUNCIL && here().unit().equals(place);
    }

    /** Whether the head of the unit where it stands decides, and does not only send it on. */
    boolean isDecidedHere() {
        return here().role() == RouteStop.Role.DECIDES;
    }

    /** Whether the station after this one lies outside of this installation. */
    boolean leavesNext() {
        return route.next().role() == RouteStop.Role.OUTSIDE;
    }

    void putOn(UUID newPaper, Actor by, Instant now) {
        require(NominationStatus.WAITING_FOR_PAPER);
        paper = newPaper;
        move("putOnPaper", NominationStatus.ON_PAPER, Act.of(by, now));
    }

    void takeOff(Actor by, Instant now) {
        require(NominationStatus.ON_PAPER);
        move("takenOffPaper", NominationStatus.WAITING_FOR_PAPER, Act.of(by, now));
        paper = null;
    }

    /**
     * The approver struck it off the paper.
     *
     * @return whether that was the nominating unit's own paper, so that it goes back to be supplemented
     */
    boolean strikeOff(String why, Actor by, Instant now) {
        require(NominationStatus.ON_PAPER);
        boolean atHome = here().position() == 0;
        reason = why;
        if (atHome) {
            supplementFor = SupplementFor.HOME;
            clock = clock.stop(now);
        }
        var to = atHome ? NominationStatus.SUPPLEMENT : NominationStatus.APPRAISAL;
        move("struckOff", to, Act.of(by, now).saying(why));
        paper = null;
        return atHome;
    }

    /**
     * A submission letter was signed.
     *
     * @param due when the next station should have done with it, absent without a deadline
     * @return whether it left this installation
     */
    boolean forward(Issue issue, @Nullable Instant due, Actor by, Instant now) {
        require(NominationStatus.ON_PAPER);
        boolean outside = leavesNext();
        reason = null;
        var to = outside ? NominationStatus.OUTSIDE : NominationStatus.APPRAISAL;
        move(outside ? "sentOutside" : "forwarded", to, Act.of(by, now).with(issue));
        route.advance(now, due, by.nameOnRecord());
        paper = null;
        return outside;
    }

    /** A decision of the unit where it stands was signed. */
    void award(Decision signed, Actor by, Instant now) {
        require(NominationStatus.ON_PAPER);
        finish("awarded", signed, Act.of(by, now));
        paper = null;
    }

    void appraise(@Nullable String opinion, Actor by, Instant now) {
        require(NominationStatus.APPRAISAL);
        reason = null;
        move("appraised", NominationStatus.WAITING_FOR_PAPER, Act.of(by, now).saying(opinion));
    }

    void askForSupplement(String why, Actor by, Instant now) {
        require(NominationStatus.APPRAISAL);
        reason = why;
        supplementFor = SupplementFor.APPRAISAL;
        clock = clock.stop(now);
        move(
                "returnedForSupplement",
                NominationStatus.SUPPLEMENT,
                Act.of(by, now).saying(why));
    }

    /** The council of the unit where it stands has to vote before anything else. */
    void layBeforeCouncil(Actor by, Instant now) {
        require(NominationStatus.WAITING_FOR_PAPER);
        move("laidBeforeCouncil", NominationStatus.IN_COUNCIL, Act.of(by, now));
    }

    /** The council voted for it. */
    void carry(String numbers, Actor by, Instant now) {
        require(NominationStatus.IN_COUNCIL);
        move(
                "councilCarried",
                NominationStatus.WAITING_FOR_PAPER,
                Act.of(by, now).saying(numbers));
    }

    /** The council did not vote for it. */
    void voteDown(String numbers, String ground, Actor by, Instant now) {
        require(NominationStatus.IN_COUNCIL);
        legalGround = ground;
        end("councilRefused", NominationStatus.NOT_AWARDED, numbers, Act.of(by, now));
    }

    /** Another award is proposed to the nominating unit, and the clock stands still until it answers. */
    void proposeLower(String why, Actor by, Instant now) {
        require(NominationStatus.APPRAISAL);
        reason = why;
        clock = clock.stop(now);
        move("lowerProposed", NominationStatus.LOWER_PROPOSED, Act.of(by, now).saying(why));
    }

    /**
     * The nominating unit agreed: it asks for the lower award from now on, under that award's rules of the day on which it
     * was received.
     *
     * @param decidesAt the position of the station whose head decides it, absent where that is outside
     */
    void acceptLower(
            String award,
            @Nullable KeptRules kept,
            @Nullable Integer decidesAt,
            UnaryOperator<Instant> later,
            Actor by,
            Instant now) {
        require(NominationStatus.LOWER_PROPOSED);
        dossier = dossier.asking(award);
        rules = kept;
        if (decidesAt != null) {
            route.endAt(decidesAt);
        }
        reason = null;
        goOn("lowerAccepted", NominationStatus.APPRAISAL, null, later, by, now);
    }

    /** The nominating unit insists on what it asked for. */
    void refuseLower(String why, UnaryOperator<Instant> later, Actor by, Instant now) {
        require(NominationStatus.LOWER_PROPOSED);
        reason = why;
        goOn("lowerRefused", NominationStatus.APPRAISAL, why, later, by, now);
    }

    /**
     * Nothing happens to it until the hold is released (Decree 152/2025, Đ4.4). It leaves the paper it is on.
     *
     * @return where it goes back to
     */
    NominationStatus hold(String why, Actor by, Instant now) {
        if (!status.canBeHeld()) {
            throw stale();
        }
        var back = status == NominationStatus.ON_PAPER ? NominationStatus.WAITING_FOR_PAPER : status;
        clock = clock.stop(now);
        move("held", NominationStatus.ON_HOLD, Act.of(by, now).saying(why));
        paper = null;
        return back;
    }

    /** @param back what {@link #hold} answered */
    void release(NominationStatus back, String why, UnaryOperator<Instant> later, Actor by, Instant now) {
        require(NominationStatus.ON_HOLD);
        if (back.stopsTheClock()) {
            move("released", back, Act.of(by, now).saying(why));
        } else {
            goOn("released", back, why, later, by, now);
        }
    }

    /** What it was held for turned out to be so. */
    void rejectHeld(String why, String ground, Actor by, Instant now) {
        require(NominationStatus.ON_HOLD);
        clock = clock.resume(now);
        legalGround = ground;
        end("rejected", NominationStatus.NOT_AWARDED, why, Act.of(by, now));
    }

    /**
     * The nominating unit completed the dossier, and the clock runs again.
     *
     * @param later the deadline that takes the place of the station's, because the clock stood still
     */
    void supplement(Dossier completed, UnaryOperator<Instant> later, Actor by, Instant now) {
        require(NominationStatus.SUPPLEMENT);
        boolean home = supplementFor == SupplementFor.HOME;
        dossier = completed;
        reason = null;
        supplementFor = null;
        goOn(
                "supplemented",
                home ? NominationStatus.WAITING_FOR_PAPER : NominationStatus.APPRAISAL,
                null,
                later,
                by,
                now);
    }

    void reject(String why, @Nullable String ground, Actor by, Instant now) {
        require(NominationStatus.APPRAISAL);
        legalGround = ground;
        end("rejected", NominationStatus.NOT_AWARDED, why, Act.of(by, now));
    }

    void awardedOutside(Decision recorded, Actor by, Instant now) {
        require(NominationStatus.OUTSIDE);
        finish("awardedOutside", recorded, Act.of(by, now));
    }

    void refusedOutside(String why, Actor by, Instant now) {
        require(NominationStatus.OUTSIDE);
        end("refusedOutside", NominationStatus.NOT_AWARDED, why, Act.of(by, now));
    }

    private void goNoFurther(String action, String why, Actor by, Instant now) {
        if (status.isEnded()) {
            throw stale();
        }
        clock = clock.resume(now);
        end(action, NominationStatus.WITHDRAWN, why, Act.of(by, now));
        paper = null;
    }
}
