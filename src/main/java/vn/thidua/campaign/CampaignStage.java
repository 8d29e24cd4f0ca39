package vn.thidua.campaign;

import java.util.Set;

/** The stages that the launching unit's approver may open before their day. */
public enum CampaignStage {
    MID_REVIEW(CampaignStatus.MID_REVIEW, Set.of(CampaignStatus.LAUNCHED)),
    FINAL_REVIEW(CampaignStatus.FINAL_REVIEW, Set.of(CampaignStatus.LAUNCHED, CampaignStatus.MID_REVIEW)),
    /** Ends the wait for units that have not finished their final review; the ranking still comes first. */
    NOMINATION(CampaignStatus.NOMINATION, Set.of(CampaignStatus.FINAL_REVIEW)),
    CLOSING(CampaignStatus.REPORTING, Set.of(CampaignStatus.NOMINATION));

    private final CampaignStatus status;
    private final Set<CampaignStatus> before;

    CampaignStage(CampaignStatus status, Set<CampaignStatus> before) {
        this.status = status;
        this.before = before;
    }

    /**
     * Whether the campaign has come as far, or farther: asking once more changes nothing. A mid review that is behind may
     * have been skipped, so it is open only while it lasts.
     */
    boolean isOpen(CampaignStatus now) {
        return now == status || (this != MID_REVIEW && now.hasReached(status));
    }

    /** Whether it can be opened from where the campaign stands. */
    public boolean follows(CampaignStatus now) {
        return before.contains(now);
    }
}
