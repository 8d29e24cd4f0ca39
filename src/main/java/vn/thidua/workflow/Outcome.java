package vn.thidua.workflow;

/**
 * One way to finish a task.
 *
 * @param code what programs send and gateways read: {@code approve return reject sign accept submit confirm verify
 *     adjust forward supplement record}
 * @param labelKey the message key of the button
 * @param reasonRequired whether a comment must say why
 * @param kind how the page draws it; the first {@link Kind#MAIN} one is the main act
 */
public record Outcome(String code, String labelKey, boolean reasonRequired, Kind kind) {

    /** How weighty the act is. */
    public enum Kind {
        MAIN,
        PLAIN,
        /** Sends back or ends something. */
        DANGER
    }

    public static Outcome main(String code, String labelKey) {
        return new Outcome(code, labelKey, false, Kind.MAIN);
    }

    public static Outcome plain(String code, String labelKey) {
        return new Outcome(code, labelKey, false, Kind.PLAIN);
    }

    public static Outcome withReason(String code, String labelKey) {
        return new Outcome(code, labelKey, true, Kind.DANGER);
    }
}
