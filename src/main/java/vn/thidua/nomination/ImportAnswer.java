package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.shared.FieldProblem;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/** What would become of a list of nominees, line by line in its own order. */
public record ImportAnswer(List<ImportLine> lines) {

    /** So many problems are named in a refusal: an answer with ten thousand messages helps nobody. */
    static final int MOST_NAMED = 1_000;

    public ImportAnswer {
        lines = List.copyOf(lines);
    }

    public int good() {
        return (int) lines.stream().filter(ImportLine::isGood).count();
    }

    public int refused() {
        return lines.size() - good();
    }

    /** How many can become nominations, but have something that somebody should look at. */
    public int warned() {
        return (int) lines.stream()
                .filter(line -> line.isGood() && !line.warnings().isEmpty())
                .count();
    }

    /** @throws Refusal 400 naming line and column of everything that cannot be read, or 422 if only rules say no */
    void orRefuse() {
        if (refused() == 0) {
            return;
        }
        var fields = new ArrayList<FieldProblem>();
        var reasons = new ArrayList<Reason>();
        for (var line : lines) {
            for (var problem : line.problems()) {
                fields.add(new FieldProblem(place(line, problem), problem.code(), problem.args()));
                reasons.add(new Reason(
                        "nomination.import.refusal.line",
                        List.of(line.line(), line.recipient(), problem.reason()),
                        problem.legalSource()));
            }
        }
        boolean onlyRules =
                lines.stream().flatMap(line -> line.problems().stream()).allMatch(ImportProblem::byRule);
        if (onlyRules) {
            throw Refusal.byRule(reasons.subList(0, Math.min(MOST_NAMED, reasons.size())));
        }
        throw Refusal.invalid(fields.subList(0, Math.min(MOST_NAMED, fields.size())));
    }

    private static String place(ImportLine line, ImportProblem problem) {
        return "line " + line.line() + (problem.column() == null ? "" : ", " + problem.column());
    }
}
