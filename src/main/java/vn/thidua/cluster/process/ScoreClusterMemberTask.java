package vn.thidua.cluster.process;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.cluster.MemberActs;
import vn.thidua.cluster.YearMember;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;

/** A member gives itself points by the cluster's table, and says what proves them. */
@Component
class ScoreClusterMemberTask extends YearTask.OfAMember {

    private static final String SCORES = "scores";
    private static final String SECTION = "section";
    private static final String NAME = "name";
    private static final String MOST = "max";
    private static final String POINTS = "points";
    private static final String EVIDENCE = "evidence";
    private static final String FILE = "file";

    private final MemberActs acts;

    ScoreClusterMemberTask(YearDesk desk, MemberActs acts) {
        super(CrossScoringProcess.SELF_SCORE, desk);
        this.acts = acts;
    }

    @Override
    @Nullable
    Instant dueAt(ClusterYear year) {
        return year.content().deadlines().selfScores();
    }

    @Override
    @Nullable
    String returnedBecause(String businessKey) {
        var self = member(businessKey).content().self();
        return self == null ? null : self.returnedBecause();
    }

    @Override
    TaskForm form(String businessKey, ClusterYear year) {
        var before = member(businessKey).content().self();
        var columns = List.of(
                Field.text(SECTION, "cluster.table.section").shownOnly(),
                Field.text(NAME, "cluster.table.name").shownOnly(),
                Field.number(MOST, "cluster.table.maxPoints").shownOnly(),
                Field.number(POINTS, "cluster.score.points")
                        .between(BigDecimal.ZERO, null)
                        .mandatory(),
                Field.text(EVIDENCE, "cluster.score.evidence"),
                Field.file(FILE, "cluster.score.file"));
        var rows = new ArrayList<Map<String, Object>>();
        var scored = year.table().scored();
        for (int place = 0; place < scored.size(); place++) {
            var criterion = scored.get(place);
            var earlier = before == null ? null : before.points().get(place);
            var row = new LinkedHashMap<String, Object>();
            row.put(SECTION, criterion.section());
            row.put(NAME, criterion.name());
            row.put(MOST, criterion.maxPoints());
            row.put(POINTS, earlier == null ? "" : earlier.points());
            row.put(POINTS + ".max", criterion.maxPoints());
            row.put(EVIDENCE, earlier == null || earlier.evidence() == null ? "" : earlier.evidence());
            row.put(
                    FILE,
                    earlier == null || earlier.file() == null
                            ? ""
                            : earlier.file().toString());
            rows.add(row);
        }
        var scores = Field.fixedRows(SCORES, "cluster.score.own", columns, rows).help("cluster.score.own.help");
        return TaskForm.of(List.of(scores), Outcome.main(SUBMIT, "cluster.outcome.score"));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        var scored = year(item.businessKey()).table().scored();
        var problems = new FieldProblems();
        var points = new ArrayList<YearMember.Points>();
        var rows = completion.rows(SCORES);
        for (int place = 0; place < rows.size(); place++) {
            var given = (BigDecimal) rows.get(place).get(POINTS);
            var at = "data." + SCORES + "[" + place + "].";
            var proved = new YearMember.Points(
                    given,
                    (String) rows.get(place).get(EVIDENCE),
                    file(at + FILE, (String) rows.get(place).get(FILE), problems));
            if (scored.get(place).evidence() && given.signum() > 0 && !proved.isProved()) {
                problems.add(at + EVIDENCE, "cluster.field.evidenceMissing");
            }
            points.add(proved);
        }
        problems.orRefuse();
        acts.scoreOneself(item.caseId(), points, actor);
    }

    private static @Nullable UUID file(String at, @Nullable String sent, FieldProblems problems) {
        try {
            return sent == null || sent.isBlank() ? null : UUID.fromString(sent);
        } catch (IllegalArgumentException notAnId) {
            problems.add(at, "shared.field.notAFile");
            return null;
        }
    }
}
