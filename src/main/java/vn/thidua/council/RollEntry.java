package vn.thidua.council;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the roll of a ballot says of a member: whether they voted, never how.
 *
 * @param present whether they came, absent until the ballot is closed
 * @param cast whether they voted
 * @param inWriting whether the secretary entered their written opinion
 * @param scan the file that came with it
 */
public record RollEntry(
        UUID person,
        @Nullable Boolean present,
        boolean cast,
        boolean inWriting,
        @Nullable UUID scan) {

    boolean wasPresent() {
        return Boolean.TRUE.equals(present);
    }

    /** Whether their vote can have counted: they came, or they wrote. */
    boolean tookPart() {
        return wasPresent() || inWriting;
    }
}
