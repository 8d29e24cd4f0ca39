package vn.thidua.campaign;

/** Which of the two reviews of a campaign: sơ kết or tổng kết. */
public enum ReviewStage {
    MID,
    FINAL
}
