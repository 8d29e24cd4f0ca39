package vn.thidua.council;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case in a ballot.
 *
 * @param slot its place in a sealed ballot, from 0
 * @param ballot what was counted, absent while members vote
 */
public record BallotCount(
        int ballotNo, UUID item, int slot, @Nullable CouncilBallot ballot) {}
