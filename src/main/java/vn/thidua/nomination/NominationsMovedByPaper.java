package vn.thidua.nomination;

import java.util.List;
import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** One signature moved these nominations, all the same way. */
public record NominationsMovedByPaper(List<UUID> nominations, Result result) implements DomainEvent {

    public NominationsMovedByPaper {
        nominations = List.copyOf(nominations);
    }

    /** Where a signed paper takes a nomination. */
    public enum Result {
        /** Awarded by the head of the unit where it stood. */
        DECIDED,
        /** On to the next unit of its route. */
        FORWARDED,
        /** Out of this installation. */
        OUTSIDE,
        /** Struck off by the approver of a unit that appraised it: back to appraisal there. */
        STRUCK_OFF,
        /** Struck off by the approver of the nominating unit: back to its clerk. */
        STRUCK_OFF_AT_HOME
    }
}
