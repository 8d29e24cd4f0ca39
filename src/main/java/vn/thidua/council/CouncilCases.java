package vn.thidua.council;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thidua.shared.Actor;

/**
 * The cases that wait for a council's vote. Whoever owns them implements this: councils know only that somebody waits,
 * and tell what was voted.
 */
public interface CouncilCases {

    /** Those that wait for a session of this unit's council, by award and recipient. */
    List<CouncilCase> waiting(String unit);

    /**
     * Tells each its result, in the caller's transaction.
     *
     * @param results one for each case
     * @return the cases that it reached; what was withdrawn or held meanwhile is missing
     */
    Set<UUID> conclude(String unit, Collection<CouncilResult> results, Actor chair);
}
