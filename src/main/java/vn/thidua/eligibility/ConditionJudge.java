package vn.thidua.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.thidua.eligibility.EligibilityLine.Result;

/** Puts the answers to single requirements together as the rule does: all of them, one of them, one after the other. */
final class ConditionJudge {

    private static final int DEEPEST = 3;
    private static final String ANY = "ANY";

    private final Measures measures;
    private final Table table;
    private final Standards standards;

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

    ConditionJudge(Measures measures, Table table, Standards standards) {
        this.measures = measures;
        this.table = table;
        this.standards = standards;
    }

    /**
     * Where in a rule one is.
     *
     * @param after the year after which everything has to lie
     * @param depth how many other awards' standards one has followed to get here
     * @param legalSource the articles of what is asked for here
     */
    private record Place(int after, int depth, String legalSource) {}

    /**
     * One line for each thing that the rule asks for besides the others.
     *
     * @param legalSource where the conditions stand
     */
    List<Found> conditions(Condition condition, String legalSource) {
        return flat(condition, new Place(Integer.MIN_VALUE, 0, legalSource));
    }

    private List<Found> flat(Condition condition, Place at) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().flatMap(part -> flat(part, at).stream()).toList();
        }
        if (condition instanceof Condition.After sequence) {
            var found = new ArrayList<Found>(List.of(requirement(sequence.award(), at)));
            var then = new Place(measures.latest(sequence.award()), at.depth(), at.legalSource());
            found.addAll(flat(sequence.then(), then));
            return found;
        }
        if (condition instanceof Condition.Meets other) {
            return standard(other.award(), at);
        }
        return List.of(
                condition instanceof Condition.Any any
                        ? any(any.parts(), at)
                        : requirement((Requirement) condition, at));
    }

    /** What another award asks for, with its own articles. */
    private List<Found> standard(String award, Place at) {
        if (at.depth() >= DEEPEST) {
            return List.of(requirement(Requirement.judgement(award), at));
        }
        var standard = standards.of(award);
        return flat(
                Prerequisites.lenient(standard.prerequisites()),
                new Place(at.after(), at.depth() + 1, standard.legalSource()));
    }

    private Found requirement(Requirement asked, Place at) {
        var measure = measures.of(asked, at.after());
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
                at.legalSource(),
                asked.text(),
                List.of(),
                true);
        return new Found(
                line, unmet && asked.isRun() && measure.broken() ? 1 : 0, unmet && asked.isAboutMembers() ? 1 : 0);
    }

    private Found any(List<Condition> alternatives, Place at) {
        var found = alternatives.stream()
                .map(alternative -> together(flat(alternative, at), at))
                .toList();
        var result = best(found);
        boolean unmet = result == Result.NOT_MET;
        return new Found(
                line(ANY, result, found, at),
                unmet ? found.stream().mapToInt(Found::brokenRuns).sum() : 0,
                unmet ? found.stream().mapToInt(Found::unmetShares).sum() : 0);
    }

    /** What an alternative asks for, as one line. */
    private Found together(List<Found> all, Place at) {
        if (all.size() == 1) {
            return all.get(0);
        }
        return new Found(
                line("ALL", worst(all), all, at),
                all.stream().mapToInt(Found::brokenRuns).sum(),
                all.stream().mapToInt(Found::unmetShares).sum());
    }

    private static EligibilityLine line(String rule, Result result, List<Found> parts, Place at) {
        boolean enough = rule.equals(ANY) && result == Result.MET;
        var lines = parts.stream()
                .map(Found::line)
                .map(line -> enough ? line.notNeeded() : line)
                .toList();
        long met = lines.stream().filter(line -> line.result() == Result.MET).count();
        return new EligibilityLine(
                rule,
                result,
                true,
                "eligibility.line." + rule + "." + result,
                List.of((int) met, lines.size()),
                List.of(),
                at.legalSource(),
                "",
                lines,
                true);
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
