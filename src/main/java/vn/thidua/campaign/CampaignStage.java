package vn.thidua.campaign;

import java.util.Set;

/** The stages that the launching unit's approver may open before their day. */
public enum CampaignStage {
    MID_REVIEW(CampaignStatus.MID_REVIEW, Set.of(CampaignStatus.LAUNCHED)),
    FINAL_REVIEW(CampaignStatus.FINAL_REVIEW, Set.of(CampaignStatus.LAUNCHED, CampaignStatus.MID_REVIEW)),
    /** Opens by itself when the ranking is confirmed; asking for it earlier is refused with that reason. */
    NOMINATION(CampaignStatus.NOMINATION, Set.of()),
    CLOSING(CampaignStatus.REPORTING, Set.of(CampaignStatus.NOMINATION));

    private final CampaignStatus status;
    private final Set<CampaignStatus> before;

    CampaignStage(CampaignStatus status, Set<CampaignStatus> before) {
        this.status = status;
        this.before = before;
    }

    boolean isOpen(CampaignStatus now) {
        return now == status;
    }

    /** Whether it can be opened from where the campaign stands. */
    public boolean follows(CampaignStatus now) {
        return before.contains(now);
    }
}
