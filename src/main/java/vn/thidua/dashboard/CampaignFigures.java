package vn.thidua.dashboard;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A campaign as far as it concerns a scope.
 *
 * @param status where the campaign stands, by name
 * @param launchingUnit the launching unit's name in the reader's language
 * @param participations how many units of the scope stand at each stage, by its name, in the order of the stages
 * @param nominations how many nominations of the scope's units stand where, by status, in the order of a dossier's life
 * @param open tasks that wait in the scope
 * @param overdue how many of them are late
 */
public record CampaignFigures(
        UUID id,
        String title,
        String status,
        String launchingUnit,
        Map<String, Long> participations,
        Map<String, Long> nominations,
        long open,
        long overdue) {

    /** The stages of a participation in their order. */
    static final List<String> STAGES = List.of("PLEDGE", "RUNNING", "MID_REVIEW", "FINAL_REVIEW", "DONE", "CANCELLED");

    /** The life of a nomination after its submission, in its order; the last four are its ends. */
    static final List<String> STATUSES = List.of(
            "WAITING_FOR_PAPER",
            "ON_PAPER",
            "APPRAISAL",
            "SUPPLEMENT",
            "IN_COUNCIL",
            "ON_HOLD",
            "OUTSIDE",
            "AWARDED",
            "NOT_AWARDED",
            "WITHDRAWN");

    private static final List<String> ENDS = STATUSES.subList(STATUSES.indexOf("AWARDED"), STATUSES.size());

    /** How many units take part. */
    public long units() {
        return sum(participations.values());
    }

    /** How many nominations were submitted. */
    public long submitted() {
        return sum(nominations.values());
    }

    /** How many of them have not ended. */
    public long underWay() {
        return submitted()
                - sum(ENDS.stream()
                        .map(end -> nominations.getOrDefault(end, 0L))
                        .toList());
    }

    public long awarded() {
        return nominations.getOrDefault("AWARDED", 0L);
    }

    private static long sum(Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
