package vn.thidua.nomination;

/** What kind of merit is commended; every nomination carries exactly one (Law 06/2022/QH15, Đ8). */
public enum NominationType {
    MERIT,
    AD_HOC,
    MOVEMENT,
    CONTRIBUTION,
    SENIORITY,
    EXTERNAL
}
