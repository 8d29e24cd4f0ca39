package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The rules that a nomination keeps from its first submission on, whatever is loaded later (Decree 152/2025, Đ60.3).
 *
 * @param receivedOn the day on which it was received
 * @param versions the rule versions of that day, for {@link vn.thidua.award.AwardRules#pinned}
 */
public record KeptRules(LocalDate receivedOn, List<UUID> versions) {

    public KeptRules {
        versions = List.copyOf(versions);
    }
}
