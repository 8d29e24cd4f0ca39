package vn.thidua.campaign;

/** The forms of emulation (Luật 06/2022/QH15 Đ16.1 and what units make of it). */
public enum CampaignKind {
    /** The regular emulation of a year. */
    ANNUAL,
    /** A short, intensive one around an event. */
    PEAK,
    /** One task or theme. */
    THEMATIC
}
