package vn.thidua.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thidua.shared.FieldProblem;
import vn.thidua.shared.Refusal;

/**
 * The bad cells of a file, each with its line and column. All are counted, the first {@value #NAMED} are named: an answer
 * with a million messages helps nobody.
 */
final class LineProblems {

    static final int NAMED = 1000;

    private record Named(long line, FieldProblem problem) {}

    private final List<Named> named = new ArrayList<>();
    private int total;

    /** A bad cell. The path reads {@code line 17, parent_code}; the header is line 1, as an editor shows it. */
    void add(long line, String column, String code, Object... args) {
        keep(line, FieldProblem.of("line " + line + ", " + column, code, args));
    }

    /** A line that is bad as a whole. */
    void add(long line, String code, Object... args) {
        keep(line, FieldProblem.of("line " + line, code, args));
    }

    private void keep(long line, FieldProblem problem) {
        total++;
        if (named.size() < NAMED) {
            named.add(new Named(line, problem));
        }
    }

    boolean isEmpty() {
        return total == 0;
    }

    /** Ends the import with a 400 naming what is wrong in the order of the lines, unless nothing is. */
    void orRefuse() {
        if (total == 0) {
            return;
        }
        named.sort(Comparator.comparingLong(Named::line));
        var problems = new ArrayList<FieldProblem>();
        if (total > named.size()) {
            problems.add(FieldProblem.of("file", "organization.import.onlyTheFirst", total, named.size()));
        }
        named.forEach(each -> problems.add(each.problem()));
        throw Refusal.invalid(problems);
    }
}
