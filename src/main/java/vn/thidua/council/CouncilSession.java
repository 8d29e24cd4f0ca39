package vn.thidua.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;

/**
 * A meeting of a council in which it votes, and what it may do in its present state. What it may not ends in a 409,
 * because the caller saw an older one.
 *
 * @param unit the code of the council's unit
 * @param secret whether nobody may ever know who voted how
 * @param places how many of an award can be carried, by its code; awards without a number have no limit
 * @param recusedCount whether who stays away from a vote counts among all members: the council's rule when it began
 * @param secondBallot whether there may be one: the council's rule when it began
 * @param ballotNo which ballot it has come to: 0 before the first
 * @param reason why it was sent back or called off
 * @param discussion what the minutes say besides the votes
 * @param signature absent until the minutes are signed
 */
public record CouncilSession(
        UUID id,
        UUID council,
        String unit,
        SessionStatus status,
        String title,
        LocalDate heldOn,
        String place,
        boolean secret,
        Map<String, Integer> places,
        boolean recusedCount,
        boolean secondBallot,
        int ballotNo,
        @Nullable String reason,
        @Nullable String discussion,
        @Nullable Signature signature,
        String convenedBy,
        Instant convenedAt,
        @Nullable Instant closedAt) {

    /** No council votes on one case more often (Circular 01/2024/TT-TANDTC, Đ29). */
    public static final int MOST_BALLOTS = 2;

    /** How many cases one session decides at the most. */
    public static final int MOST_ITEMS = 500;

    /**
     * The chair's signature under the minutes.
     *
     * @param number the number of the minutes
     * @param username who signed
     * @param name their display name
     * @param form how a deputy signs, absent for the chair
     * @param title the office signed for, absent for the chair
     * @param ownTitle a deputy's own office, absent for the chair
     * @param forName for whom a deputy signed, absent for the chair
     */
    public record Signature(
            String number,
            int year,
            int inYear,
            String username,
            String name,
            Instant at,
            @Nullable String form,
            @Nullable String title,
            @Nullable String ownTitle,
            @Nullable String forName) {

        static Signature of(String number, int year, int inYear, Actor actor, Instant at) {
            var deputy = actor.actingFor().orElse(null);
            return new Signature(
                    number,
                    year,
                    inYear,
                    actor.username(),
                    actor.displayName(),
                    at,
                    deputy == null ? null : deputy.form().name(),
                    deputy == null ? null : deputy.capacity(),
                    deputy == null ? null : deputy.ownTitle(),
                    deputy == null ? null : deputy.forName());
        }
    }

    public CouncilSession {
        places = Map.copyOf(places);
    }

    /** The desk of whoever presides. */
    public Desk chair() {
        return new Desk(Role.COUNCIL_CHAIR, unit);
    }

    /** The desk of whoever keeps the minutes. */
    public Desk secretary() {
        return new Desk(Role.COUNCIL_SECRETARY, unit);
    }

    void require(SessionStatus... allowed) {
        for (var each : allowed) {
            if (status == each) {
                return;
            }
        }
        throw Refusal.conflict("shared.refusal.stale");
    }

    CouncilSession at(SessionStatus next) {
        return with(next, ballotNo, null, discussion, signature, closedAt);
    }

    CouncilSession because(SessionStatus next, String why) {
        return with(next, ballotNo, why, discussion, signature, closedAt);
    }

    CouncilSession nextBallot() {
        return with(SessionStatus.VOTING, ballotNo + 1, null, discussion, signature, closedAt);
    }

    CouncilSession written(String text) {
        return with(SessionStatus.TO_SIGN, ballotNo, null, text, signature, closedAt);
    }

    CouncilSession signed(Signature by) {
        return with(SessionStatus.DELIVERING, ballotNo, null, discussion, by, closedAt);
    }

    CouncilSession closed(Instant at) {
        return with(SessionStatus.CLOSED, ballotNo, null, discussion, signature, at);
    }

    CouncilSession planned(
            String newTitle, LocalDate day, String newPlace, boolean newSecret, Map<String, Integer> most) {
        return new CouncilSession(
                id,
                council,
                unit,
                status,
                newTitle,
                day,
                newPlace,
                newSecret,
                most,
                recusedCount,
                secondBallot,
                ballotNo,
                reason,
                discussion,
                signature,
                convenedBy,
                convenedAt,
                closedAt);
    }

    private CouncilSession with(
            SessionStatus next,
            int ballot,
            @Nullable String why,
            @Nullable String text,
            @Nullable Signature by,
            @Nullable Instant closed) {
        return new CouncilSession(
                id,
                council,
                unit,
                next,
                title,
                heldOn,
                place,
                secret,
                places,
                recusedCount,
                secondBallot,
                ballot,
                why,
                text,
                by,
                convenedBy,
                convenedAt,
                closed);
    }
}
