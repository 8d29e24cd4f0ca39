package vn.thidua.nomination;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that is going on where a nomination stands, as its route shows it; not all of it stands in the way.
 *
 * @param about the body, the list, the reason: what names it beside its kind, absent where the kind says all
 * @param since when it began
 * @param dueAt when it should be over, absent without a deadline
 */
public record OpenMatter(
        Kind kind,
        @Nullable String about,
        Instant since,
        @Nullable Instant dueAt) {

    /** What is going on. */
    public enum Kind {
        /** The nominating unit completes the dossier. */
        SUPPLEMENT,
        /** The nominating unit answers the proposal of a lower award. */
        LOWER_AWARD,
        HOLD,
        /** The council has to vote. */
        COUNCIL,
        /** A body was asked and has not answered. */
        CONSULTATION,
        /** A list that names it stands for comment. */
        NOTICE,
        /** The report on what came back is owed. */
        NOTICE_REPORT,
        /** A complaint that came in to such a list has no answer. */
        COMPLAINT,
        /** It has to be published before it goes on. */
        NOTICE_MISSING,
        /** The nominee was found on a list of violations. */
        VIOLATION,
        /** An agency has not sent its list of violations. */
        CLEARANCE_LIST
    }
}
