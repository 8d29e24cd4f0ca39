package vn.thidua.shared;

import java.util.ArrayList;
import java.util.List;

/** A rule's answer: nothing against it, or every reason against it. */
public record Verdict(List<Reason> reasons) {

    private static final Verdict OK = new Verdict(List.of());

    public Verdict {
        reasons = List.copyOf(reasons);
    }

    public static Verdict ok() {
        return OK;
    }

    public static Verdict no(String code, Object... args) {
        return new Verdict(List.of(Reason.of(code, args)));
    }

    public static Verdict no(Reason reason) {
        return new Verdict(List.of(reason));
    }

    public boolean isOk() {
        return reasons.isEmpty();
    }

    /** Both rules must agree; the reasons of both are kept. */
    public Verdict and(Verdict other) {
        var all = new ArrayList<>(reasons);
        all.addAll(other.reasons);
        return new Verdict(all);
    }

    /** Ends the command with a 422 carrying the reasons, unless the answer is yes. */
    public void orRefuse() {
        if (!isOk()) {
            throw Refusal.byRule(reasons);
        }
    }
}
