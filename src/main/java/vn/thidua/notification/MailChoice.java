package vn.thidua.notification;

/** How many mails somebody wants; the notices in the application are the same. */
public enum MailChoice {
    AT_ONCE,
    /** One each working morning, about everything since the one before. */
    DAILY,
    NEVER
}
