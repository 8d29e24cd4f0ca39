package vn.thidua.cluster.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterBallots;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.cluster.Criterion;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;

/** The organiser lets the members' points stand, gives others, takes some off, knocks members out; it says why. */
@Component
class VerifyClusterScoresTask extends YearTask.OfTheYear {

    private static final String SCORES = "scores";
    private static final String MEMBER = "member";
    private static final String COUNTED = "counted";
    private static final String ADJUSTED = "adjusted";
    private static final String PENALTY = "penalty";
    private static final String KNOCKED_OUT = "knockedOutBy";
    private static final String REASON = "reason";

    private final ClusterBallots ballots;

    VerifyClusterScoresTask(YearDesk desk, ClusterBallots ballots) {
        super(ClusterYearProcess.VERIFY, desk);
        this.ballots = ballots;
    }

    @Override
    TaskForm form(String businessKey, ClusterYear year) {
        var table = year.table();
        var most = table.most(Criterion.Kind.POINTS).add(table.most(Criterion.Kind.BONUS));
        var columns = new ArrayList<Field>();
        columns.add(Field.text(MEMBER, "cluster.member").shownOnly());
        columns.add(Field.number(COUNTED, "cluster.score.counted").shownOnly());
        columns.add(Field.number(ADJUSTED, "cluster.score.adjusted").between(BigDecimal.ZERO, most));
        columns.add(Field.number(PENALTY, "cluster.score.penalty")
                .between(BigDecimal.ZERO, table.most(Criterion.Kind.PENALTY)));
        columns.add(Field.select(KNOCKED_OUT, "cluster.score.knockedOutBy", knockOuts(year)));
        columns.add(Field.text(REASON, "cluster.score.reason"));
        var counted = desk.directory().counted(year.id());
        var rows = desk.members(year).stream().map(unit -> row(unit, counted)).toList();
        var scores =
                Field.fixedRows(SCORES, "cluster.score.verify", columns, rows).help("cluster.score.verify.help");
        return TaskForm.of(List.of(scores), Outcome.main("verify", "cluster.outcome.verify"));
    }

    private static List<Field.Option> knockOuts(ClusterYear year) {
        return year.table().of(Criterion.Kind.KNOCK_OUT).stream()
                .map(criterion -> new Field.Option(criterion.name(), criterion.name()))
                .toList();
    }

    private static Map<String, Object> row(Field.Option unit, Map<String, BigDecimal> counted) {
        var row = new LinkedHashMap<String, Object>();
        row.put(MEMBER, unit.label());
        row.put(COUNTED, counted.get(unit.value()));
        row.put(ADJUSTED, "");
        row.put(PENALTY, "");
        row.put(KNOCKED_OUT, "");
        row.put(REASON, "");
        return row;
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        var problems = new FieldProblems();
        var findings = new LinkedHashMap<String, ClusterBallots.Finding>();
        var members = desk.directory().members(item.caseId());
        var rows = completion.rows(SCORES);
        for (int place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            var finding = new ClusterBallots.Finding(
                    (BigDecimal) row.get(ADJUSTED),
                    (BigDecimal) row.getOrDefault(PENALTY, BigDecimal.ZERO),
                    (String) row.get(KNOCKED_OUT),
                    (String) row.get(REASON));
            boolean changes =
                    finding.adjusted() != null || finding.penalty().signum() > 0 || finding.knockedOutBy() != null;
            if (changes && finding.reason() == null) {
                problems.add("data." + SCORES + "[" + place + "]." + REASON, "cluster.field.reasonMissing");
            }
            findings.put(members.get(place).unit(), finding);
        }
        problems.orRefuse();
        ballots.verify(item.caseId(), findings, actor);
    }
}
