package vn.thidua.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Reason;

/**
 * What is wrong with one line of a list of nominees.
 *
 * @param column the code of the column, absent for what concerns the whole line
 * @param code the full message key
 * @param args what the message shows
 * @param legalSource the article, absent where the rule is none of the law's
 * @param byRule whether a rule of the field says no to what can be read well
 */
public record ImportProblem(
        @Nullable String column,
        String code,
        List<Object> args,
        @Nullable String legalSource,
        boolean byRule) {

    public ImportProblem {
        args = List.copyOf(args);
    }

    static ImportProblem at(ImportColumn column, String code, Object... args) {
        return new ImportProblem(column.code(), code, List.of(args), null, false);
    }

    static ImportProblem byRule(Reason reason) {
        return new ImportProblem(null, reason.code(), reason.args(), reason.legalSource(), true);
    }

    /** As a rule's answer, for showing it as a sentence. */
    public Reason reason() {
        return new Reason(code, args, legalSource);
    }
}
