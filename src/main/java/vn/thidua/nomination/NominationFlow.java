package vn.thidua.nomination;

import java.util.UUID;

/** What the process of one nomination can do: one that began on an older model stays on it. */
public interface NominationFlow {

    /** Whether the nomination's process knows holds, lower awards and councils. */
    boolean knowsAppraisalDesk(UUID nomination);
}
