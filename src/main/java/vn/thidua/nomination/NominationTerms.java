package vn.thidua.nomination;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long a station has. The deadlines are data of the process; this is what the domain needs to know of them. */
public interface NominationTerms {

    /** When a unit reached now should have done with its appraisal, absent without a deadline. */
    @Nullable
    Instant appraisalDue();

    /** When the answer of an authority outside should be here, absent without a deadline. */
    @Nullable
    Instant outsideDue();
}
