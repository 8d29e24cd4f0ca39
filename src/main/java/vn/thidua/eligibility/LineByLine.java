package vn.thidua.eligibility;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.thidua.eligibility.EligibilityLine.Result;

/** Puts an answer together line by line, from whatever answers for the decision tables. */
final class LineByLine {

    private static final int REACH_CHECK = 7;

    private final Tables tables;
    private final Standards standards;
    private final Measures.Names names;

    /** The decision tables. */
    interface Tables {
        List<Map<String, Object>> evaluate(String decision, Map<String, Object> facts);
    }

    LineByLine(Tables tables, Standards standards, Measures.Names names) {
        this.tables = tables;
        this.standards = standards;
        this.names = names;
    }

    EligibilityAnswer check(EligibilityQuestion question) {
        var condition = Prerequisites.lenient(question.rule().prerequisites());
        var judge = new ConditionJudge(
                new Measures(question, names),
                (kind, measure) -> tables.evaluate(Eligibility.REQUIREMENT, measure.facts(kind))
                        .get(0),
                standards);
        var stands = question.rule().conditions();
        var found = judge.conditions(condition, stands.legalSource());
        int brokenRuns =
                found.stream().mapToInt(ConditionJudge.Found::brokenRuns).sum();
        int unmetShares =
                found.stream().mapToInt(ConditionJudge.Found::unmetShares).sum();
        return new EligibilityAnswer(
                found.stream().map(ConditionJudge.Found::line).toList(),
                checks(new CheckFacts(question, isForALeader(condition), brokenRuns, unmetShares)),
                stands.hasLapsed(question.received().on()) ? stands : null);
    }

    /** Only the seventh check, which looks at nothing but the award and the campaign. */
    EligibilityLine reach(EligibilityQuestion question) {
        var condition = Prerequisites.lenient(question.rule().prerequisites());
        return checks(new CheckFacts(question, isForALeader(condition), 0, 0)).get(REACH_CHECK - 1);
    }

    private static boolean isForALeader(Condition condition) {
        return Conditions.requirements(condition, none -> "")
                .anyMatch(requirement -> requirement.kind() == Requirement.Kind.CLUSTER_RANK);
    }

    private List<EligibilityLine> checks(CheckFacts facts) {
        return tables.evaluate(Eligibility.CHECKS, facts.facts()).stream()
                .map(row -> line(row, facts))
                .sorted(Comparator.comparingInt(LineByLine::number))
                .toList();
    }

    private static EligibilityLine line(Map<String, Object> row, CheckFacts facts) {
        int check = ((Number) row.get("check")).intValue();
        return new EligibilityLine(
                "CHECK_" + check,
                Result.valueOf((String) row.get("result")),
                (boolean) row.get("blocking"),
                (String) row.get("message"),
                facts.numbers(check),
                facts.evidence(check),
                (String) row.get("article"),
                "",
                List.of(),
                true);
    }

    private static int number(EligibilityLine check) {
        return Integer.parseInt(check.rule().substring("CHECK_".length()));
    }
}
