package vn.thidua.notification;

/** What a notice tells; its sentence is the message {@code notification.kind.<kind>}. */
public enum NoticeKind {
    TASK_RETURNED("arrow-back-up", "warn"),
    TASK_DUE_SOON("clock", "warn"),
    TASK_LATE("clock-exclamation", "danger"),
    TASK_ESCALATED("urgent", "danger"),
    TASK_EXTENDED("calendar-plus", "info"),
    NOMINATION_AWARDED("medal", "gold"),
    NOMINATION_REFUSED("circle-x", "danger"),
    NOMINATION_STRUCK_OFF("strikethrough", "warn"),
    NOMINATION_WITHDRAWN("arrow-back", "muted"),
    NOMINATION_LOWER_PROPOSED("arrow-down", "warn"),
    NOMINATION_ON_HOLD("player-pause", "warn"),
    NOMINATION_RELEASED("player-play", "ok"),
    COUNCIL_DUE("users-group", "info"),
    CONSULTATION_ASKED("messages", "info"),
    PAPER_SIGNED("signature", "ok"),
    PAPER_CLOSED("file-off", "muted"),
    CAMPAIGN_EXTENDED("calendar-plus", "info"),
    CAMPAIGN_CANCELLED("flag-off", "danger"),
    COUNCIL_BALLOT_OPENED("writing-sign", "gold"),
    COUNCIL_MINUTES_SIGNED("signature", "ok"),
    COUNCIL_SESSION_CANCELLED("circle-x", "muted"),
    REVOCATION_PROPOSED("alert-triangle", "warn"),
    REVOCATION_GROUNDED("gavel", "warn"),
    REVOCATION_REFUSED("circle-x", "muted"),
    REVOCATION_WITHDRAWN("arrow-back", "muted"),
    REVOCATION_DECIDED("ban", "danger"),
    REVOCATION_RETURNED("coins", "ok"),
    REVOCATION_HANDED_ON("send", "ok"),
    CLUSTER_PLEDGE_SIGNED("writing-sign", "ok"),
    CLUSTER_RESULTS_SUBMITTED("trophy", "gold"),
    DEPUTY_NAMED("users", "info"),
    DEPUTY_BEGAN("user-check", "info"),
    DEPUTY_ENDED("user-off", "muted");

    private final String icon;
    private final String tone;

    NoticeKind(String icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    /** Tabler's name of its icon. */
    public String icon() {
        return icon;
    }

    /** Whether its reason may be a complaint or a punishment, which is shown to who has signed in and sent to nobody. */
    boolean keepsItsReason() {
        return this == NOMINATION_ON_HOLD
                || this == NOMINATION_REFUSED
                || this == NOMINATION_STRUCK_OFF
                || name().startsWith("REVOCATION_");
    }

    /** How its icon is coloured, as the badges are. */
    public String tone() {
        return tone;
    }
}
