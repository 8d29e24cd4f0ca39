package vn.thidua.cluster.process;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.cluster.Criterion;
import vn.thidua.cluster.MemberActs;
import vn.thidua.cluster.YearMember;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;

/**
 * A member gives points to every other one: a table for each, filled with what it gave itself, so that only what one sees
 * otherwise has to be typed.
 */
@Component
class CrossScoreTask extends YearTask.OfAMember {

    private static final String NAME = "name";
    private static final String MOST = "max";
    private static final String OWN = "own";
    private static final String EVIDENCE = "evidence";
    private static final String POINTS = "points";

    private final MemberActs acts;

    CrossScoreTask(YearDesk desk, MemberActs acts) {
        super(CrossScoringProcess.CROSS_SCORE, desk);
        this.acts = acts;
    }

    @Override
    @Nullable
    Instant dueAt(ClusterYear year) {
        return year.content().deadlines().crossScores();
    }

    @Override
    TaskForm form(String businessKey, ClusterYear year) {
        var others = others(businessKey);
        var names = desk.names(others.stream().map(YearMember::unit).toList());
        var fields = others.stream()
                .map(other -> field(other, names.getOrDefault(other.unit(), other.unit()), year))
                .toList();
        return TaskForm.of(fields, Outcome.main(SUBMIT, "cluster.outcome.score"));
    }

    private Field field(YearMember other, String name, ClusterYear year) {
        var columns = List.of(
                Field.text(NAME, "cluster.table.name").shownOnly(),
                Field.number(MOST, "cluster.table.maxPoints").shownOnly(),
                Field.number(OWN, "cluster.score.own").shownOnly(),
                Field.text(EVIDENCE, "cluster.score.evidence").shownOnly(),
                Field.number(POINTS, "cluster.score.points")
                        .between(BigDecimal.ZERO, null)
                        .mandatory());
        var rows = new ArrayList<Map<String, Object>>();
        var scored = year.table().scored();
        for (int place = 0; place < scored.size(); place++) {
            rows.add(row(scored.get(place), own(other, place)));
        }
        return Field.fixedRows(fieldOf(other), "cluster.score.points", columns, rows)
                .labelled(name);
    }

    private static Map<String, Object> row(Criterion criterion, YearMember.@Nullable Points own) {
        var row = new LinkedHashMap<String, Object>();
        row.put(NAME, criterion.name());
        row.put(MOST, criterion.maxPoints());
        row.put(OWN, own == null ? "" : own.points());
        row.put(EVIDENCE, own == null || own.evidence() == null ? "" : own.evidence());
        row.put(POINTS, own == null ? "" : own.points());
        row.put(POINTS + ".max", criterion.maxPoints());
        return row;
    }

    private static YearMember.@Nullable Points own(YearMember member, int place) {
        var self = member.content().self();
        return self == null || self.points().isEmpty() ? null : self.points().get(place);
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        var given = new LinkedHashMap<String, List<BigDecimal>>();
        for (YearMember other : others(item.businessKey())) {
            given.put(
                    other.unit(),
                    completion.rows(fieldOf(other)).stream()
                            .map(row -> (BigDecimal) row.get(POINTS))
                            .toList());
        }
        acts.scoreOthers(item.caseId(), given, actor);
    }

    private List<YearMember> others(String businessKey) {
        var own = member(businessKey);
        return desk.directory().members(own.yearId()).stream()
                .filter(other -> !other.unit().equals(own.unit()))
                .toList();
    }

    private static String fieldOf(YearMember other) {
        return "m" + other.place();
    }
}
