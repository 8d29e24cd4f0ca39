package vn.thidua.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.thidua.eligibility.EligibilityLine.Result;

/** Puts the answers to single requirements together as the rule does: all of them, one of them, one after the other. */
final class ConditionJudge {

    private static final int DEEPEST = 3;

    private final Measures measures;
    private final Table table;
    private final UnaryOperator<String> prerequisitesOf;
    private final String legalSource;

    /** The decision table about one requirement. */
    interface Table {
        Map<String, Object> row(Requirement.Kind kind, Measure measure);
    }

    /**
     * A line, and what of it the checks look at.
     *
     * @param brokenRuns years that should follow each other, where the line is not met
     * @param unmetShares of the members, where the line is not met
     */
    record Found(EligibilityLine line, int brokenRuns, int unmetShares) {}

    /**
     * @param prerequisitesOf the conditions of another award, whose standard a rule may ask for
     * @param legalSource the articles of the rule
     */
    ConditionJudge(Measures measures, Table table, UnaryOperator<String> prerequisitesOf, String legalSource) {
        this.measures = measures;
        this.table = table;
        this.prerequisitesOf = prerequisitesOf;
        this.legalSource = legalSource;
    }

    /** One line for each thing that the rule asks for besides the others. */
    List<Found> conditions(Condition condition) {
        return flat(condition, Integer.MIN_VALUE, 0);
    }

    private List<Found> flat(Condition condition, int after, int depth) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream()
                    .flatMap(part -> flat(part, after, depth).stream())
                    .toList();
        }
        if (condition instanceof Condition.After sequence) {
            var found = new ArrayList<Found>(List.of(requirement(sequence.award(), after)));
            found.addAll(flat(sequence.then(), measures.latest(sequence.award()), depth));
            return found;
        }
        if (condition instanceof Condition.Meets other) {
            return depth < DEEPEST
                    ? flat(Prerequisites.lenient(prerequisitesOf.apply(other.award())), after, depth + 1)
                    : List.of(requirement(Requirement.judgement(other.award()), after));
        }
        return List.of(
                condition instanceof Condition.Any any
                        ? any(any.parts(), after, depth)
                        : requirement((Requirement) condition, after));
    }

    private Found requirement(Requirement asked, int after) {
        var measure = measures.of(asked, after);
        var row = table.row(asked.kind(), measure);
        var result = Result.valueOf((String) row.get("result"));
        boolean unmet = result == Result.NOT_MET;
        var line = new EligibilityLine(
                asked.kind().name(),
                result,
                true,
                (String) row.get("message"),
                measure.numbers(),
                measure.evidence(),
                legalSource,
                asked.text(),
                List.of());
        return new Found(
                line, unmet && asked.isRun() && measure.broken() ? 1 : 0, unmet && asked.isAboutMembers() ? 1 : 0);
    }

    private Found any(List<Condition> alternatives, int after, int depth) {
        var found = alternatives.stream()
                .map(alternative -> together(flat(alternative, after, depth)))
                .toList();
        var result = best(found);
        boolean unmet = result == Result.NOT_MET;
        return new Found(
                line("ANY", result, found),
                unmet ? found.stream().mapToInt(Found::brokenRuns).sum() : 0,
                unmet ? found.stream().mapToInt(Found::unmetShares).sum() : 0);
    }

    /** What an alternative asks for, as one line. */
    private Found together(List<Found> all) {
        if (all.size() == 1) {
            return all.get(0);
        }
        return new Found(
                line("ALL", worst(all), all),
                all.stream().mapToInt(Found::brokenRuns).sum(),
                all.stream().mapToInt(Found::unmetShares).sum());
    }

    private EligibilityLine line(String rule, Result result, List<Found> parts) {
        var lines = parts.stream().map(Found::line).toList();
        long met = lines.stream().filter(line -> line.result() == Result.MET).count();
        return new EligibilityLine(
                rule,
                result,
                true,
                "eligibility.line." + rule + "." + result,
                List.of((int) met, lines.size()),
                List.of(),
                legalSource,
                "",
                lines);
    }

    private static Result best(List<Found> found) {
        return isAny(found, Result.MET)
                ? Result.MET
                : isAny(found, Result.NEEDS_TICK) ? Result.NEEDS_TICK : Result.NOT_MET;
    }

    private static Result worst(List<Found> found) {
        return isAny(found, Result.NOT_MET)
                ? Result.NOT_MET
                : isAny(found, Result.NEEDS_TICK) ? Result.NEEDS_TICK : Result.MET;
    }

    private static boolean isAny(List<Found> found, Result result) {
        return found.stream().anyMatch(one -> one.line().result() == result);
    }
}
