package vn.thidua.campaign;

/** The stages that the launching unit's approver may open before their day. */
public enum CampaignStage {
    MID_REVIEW,
    FINAL_REVIEW,
    NOMINATION,
    CLOSING
}
