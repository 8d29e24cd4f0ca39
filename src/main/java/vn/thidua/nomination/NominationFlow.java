package vn.thidua.nomination;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What the process of a nomination can do: one that began on an older model stays on it. */
public interface NominationFlow {

    /** Whether the nomination's process knows holds, lower awards and councils. */
    boolean knowsAppraisalDesk(UUID nomination);

    /** Those of the nominations whose council result is awaited on paper, and that a session could take over. */
    Set<UUID> waitingForPaperResult(Collection<UUID> nominations);

    /** Those of the nominations that wait for a session of a council, and not for a result recorded by hand. */
    Set<UUID> waitingForSession(Collection<UUID> nominations);
}
