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

    /**
     * Those on which a session of this unit's council may vote, by award and recipient: what waits for a session, and what
     * came before the council met here and waits for a result on paper.
     */
    List<CouncilCase> waiting(String unit);

    /**
     * They are on the agenda of a session, in the caller's transaction: what waited for a result on paper waits for the
     * session's from now on.
     */
    void layBefore(Collection<UUID> cases);

    /**
     * Tells each its result, in the caller's transaction.
     *
     * @param results one for each case
     * @return the cases that it reached; what was withdrawn or held meanwhile is missing
     */
    Set<UUID> conclude(String unit, Collection<CouncilResult> results, Actor chair);
}
