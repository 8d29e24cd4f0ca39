package vn.thidua.cluster;

import java.util.UUID;
import vn.thidua.shared.DomainEvent;

/** A cluster's year has come to something that its process begins with or waits for. */
public record YearMoved(UUID year, Turn turn) implements DomainEvent {

    /** What has happened. */
    public enum Turn {
        OPENED,
        COMMENTS_GATHERED,
        PLEDGE_SIGNED,
        SCORING_OPENED,
        SCORES_GATHERED,
        BALLOT_OVER,
        CANCELLED
    }
}
