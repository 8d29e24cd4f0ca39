package vn.thidua.shared;

import java.util.List;

/**
 * A command that a person asked for and does not get. It ends the transaction; pages and the API turn it into a message
 * that says why ({@code web} module). What means a bug throws something else.
 */
public final class Refusal extends RuntimeException {

    /** Which of the five ways to say no; each has its HTTP status. */
    public enum Kind {
        /** 400: a field is missing, malformed or out of its range. */
        INVALID(400),
        /** 403: the thing is visible to the person, but the act belongs to another desk. */
        NOT_ALLOWED(403),
        /** 404: unknown, or nothing the person may know of. */
        NOT_FOUND(404),
        /** 409: somebody was faster, or the thing is no longer in the state the act needs. */
        CONFLICT(409),
        /** 422: a rule of the field says no. */
        BY_RULE(422);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final transient List<Reason> reasons;
    private final transient List<FieldProblem> fields;

    private Refusal(Kind kind, List<Reason> reasons, List<FieldProblem> fields) {
        super(kind + " " + reasons + " " + fields, null, false, false);
        this.kind = kind;
        this.reasons = List.copyOf(reasons);
        this.fields = List.copyOf(fields);
    }

    public static Refusal invalid(List<FieldProblem> fields) {
        return new Refusal(Kind.INVALID, List.of(), fields);
    }

    public static Refusal invalid(String field, String code, Object... args) {
        return invalid(List.of(FieldProblem.of(field, code, args)));
    }

    public static Refusal notAllowed(String code, Object... args) {
        return new Refusal(Kind.NOT_ALLOWED, List.of(Reason.of(code, args)), List.of());
    }

    /** Says nothing about what was asked for: a stranger learns nothing about what exists. */
    public static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, List.of(Reason.of("shared.refusal.notFound")), List.of());
    }

    /** To somebody who knew of it until lately: what has changed for them. */
    public static Refusal notFound(String code, Object... args) {
        return new Refusal(Kind.NOT_FOUND, List.of(Reason.of(code, args)), List.of());
    }

    public static Refusal conflict(String code, Object... args) {
        return new Refusal(Kind.CONFLICT, List.of(Reason.of(code, args)), List.of());
    }

    public static Refusal byRule(String code, Object... args) {
        return byRule(List.of(Reason.of(code, args)));
    }

    public static Refusal byRule(List<Reason> reasons) {
        return new Refusal(Kind.BY_RULE, reasons, List.of());
    }

    public Kind kind() {
        return kind;
    }

    public List<Reason> reasons() {
        return reasons;
    }

    public List<FieldProblem> fields() {
        return fields;
    }
}
