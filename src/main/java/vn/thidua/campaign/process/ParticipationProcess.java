package vn.thidua.campaign.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.ReviewStage;
import vn.thidua.workflow.Processes;

/** The process unit-participation: its names, and the ways to start and reach an instance. */
@Component
public class ParticipationProcess {

    public static final String ID = "unit-participation";

    public static final String MESSAGE_MID_REVIEW_OPENED = "participation.midReviewOpened";
    public static final String MESSAGE_FINAL_REVIEW_OPENED = "participation.finalReviewOpened";
    public static final String MESSAGE_CANCELLED = "participation.cancelled";

    private final Processes processes;

    ParticipationProcess(Processes processes) {
        this.processes = processes;
    }

    void start(UUID participation) {
        processes.start(ID, participation.toString(), Map.of());
    }

    /** A unit at work waits for its review; one that does not is a bug, and the step fails for the administrator to see. */
    void openReview(UUID participation, ReviewStage stage) {
        String message = stage == ReviewStage.MID ? MESSAGE_MID_REVIEW_OPENED : MESSAGE_FINAL_REVIEW_OPENED;
        if (!processes.correlate(ID, participation.toString(), message, Map.of())) {
            throw new IllegalStateException("Participation " + participation + " does not wait for " + message);
        }
    }

    /** @return false if the instance has ended already */
    boolean cancel(UUID participation) {
        return processes.correlate(ID, participation.toString(), MESSAGE_CANCELLED, Map.of());
    }
}
