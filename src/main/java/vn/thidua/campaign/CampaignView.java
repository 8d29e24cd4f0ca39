package vn.thidua.campaign;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as others read it.
 *
 * @param participants how many units take part; 0 before the launch
 * @param createdAt when the draft was made
 * @param since when it reached its status
 * @param launchedAt when it was launched, absent before
 * @param nominationsAt when the nomination stage was opened, absent before
 * @param returnedBecause why the approver sent the plan back or rejected it, absent otherwise
 * @param report the final report as it stands, absent before
 */
public record CampaignView(
        UUID id,
        CampaignStatus status,
        CampaignPlan plan,
        int participants,
        Instant createdAt,
        Instant since,
        @Nullable Instant launchedAt,
        @Nullable Instant nominationsAt,
        @Nullable String returnedBecause,
        @Nullable FinalReport report) {

    public String title() {
        return plan.title();
    }

    public String launchingUnit() {
        return plan.launchingUnit();
    }

    /** Whether it was ever launched: a cancelled plan was not. */
    public boolean wasLaunched() {
        return launchedAt != null;
    }
}
