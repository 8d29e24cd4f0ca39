package vn.thidua.council;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case on the agenda of a session, as it was when it was put there.
 *
 * @param position its place on the agenda, from 1
 * @param about the case
 * @param outcome what came of it, absent until it is counted
 * @param decidedIn the ballot in which it was decided, absent until then
 * @param byChair whether the chair's vote gave it, or did not give it, the last place
 * @param delivered whether the case was told
 * @param left whether it had been withdrawn or held before its result reached it
 */
public record AgendaItem(
        UUID id,
        int position,
        CouncilCase about,
        @Nullable ItemOutcome outcome,
        @Nullable Integer decidedIn,
        boolean byChair,
        boolean delivered,
        boolean left) {

    /** What came of it in the end. */
    public @Nullable ItemOutcome inTheEnd() {
        return left ? ItemOutcome.LEFT : outcome;
    }

    AgendaItem decided(ItemOutcome what, int ballot, boolean chair) {
        return new AgendaItem(id, position, about, what, ballot, chair, delivered, left);
    }
}
