package vn.thidua.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.shared.Reason;

/**
 * Something outside of the dossier that stands against a nomination's next step for the time being: a body that was
 * consulted and has not answered, a public notice that still runs, a council's vote that is missing. Any module makes one
 * by a bean of this type; appraisal and papers ask all of them and refuse with every reason.
 */
public interface Hindrance {

    /** What is about to happen to a nomination. */
    enum Step {
        /** Its appraisal ends well: it may be gathered into a paper. */
        FORWARD,
        /** The head of the unit where it stands decides it. */
        DECIDE,
        /** A submission letter carries it to the next unit, or out of this installation. */
        SUBMIT_UPWARD
    }

    /** Why the step may not be taken now; empty when nothing is known against it. */
    List<Reason> against(UUID nomination, Step step);

    /**
     * The same for many at once, as papers of hundreds of lines ask; whoever reads from the database overrides this with
     * one statement.
     *
     * @return the reasons by nomination; one without reasons may be missing
     */
    default Map<UUID, List<Reason>> against(Collection<UUID> nominations, Step step) {
        return nominations.stream().distinct().collect(Collectors.toMap(Function.identity(), id -> against(id, step)));
    }
}
