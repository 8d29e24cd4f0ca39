package vn.thidua.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.FieldProblem;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/**
 * What went wrong with a request, before it becomes a page or a problem document.
 *
 * @param status the HTTP status
 * @param reasons why, in the product's own words
 * @param fields which fields are wrong
 * @param incident the number under which the log holds the cause, only where the fault is ours
 */
record Failure(
        int status,
        List<Reason> reasons,
        List<FieldProblem> fields,
        @Nullable String incident) {

    static Failure of(Refusal refusal) {
        return new Failure(refusal.kind().status(), refusal.reasons(), refusal.fields(), null);
    }

    static Failure of(int status, String code, Object... args) {
        return new Failure(status, List.of(Reason.of(code, args)), List.of(), null);
    }

    static Failure field(String field, String code, Object... args) {
        return new Failure(400, List.of(), List.of(FieldProblem.of(field, code, args)), null);
    }

    static Failure incident(String number) {
        return new Failure(500, List.of(Reason.of("web.error.incident", number)), List.of(), number);
    }

    /** The code of the first reason, for the audit trail. */
    String code() {
        if (!reasons.isEmpty()) {
            return reasons.get(0).code();
        }
        return fields.isEmpty() ? "shared.refusal.badRequest" : fields.get(0).code();
    }
}
