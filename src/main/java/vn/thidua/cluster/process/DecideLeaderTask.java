package vn.thidua.cluster.process;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterBallots;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;

/** The ballots brought no leader: the head of the cluster chooses among those who stood in the last one. */
@Component
class DecideLeaderTask extends YearTask.OfTheYear {

    private static final String LEADER = "leader";

    private final ClusterBallots ballots;

    DecideLeaderTask(YearDesk desk, ClusterBallots ballots) {
        super(ClusterYearProcess.DECIDE, ActKind.SUBMISSION, desk);
        this.ballots = ballots;
    }

    @Override
    @Nullable
    String returnedBecause(String businessKey) {
        var leader = year(businessKey).content().leader();
        return leader == null ? null : leader.returnedBecause();
    }

    @Override
    TaskForm form(String businessKey, ClusterYear year) {
        var before = year.content().leader();
        var leader = Field.select(
                        LEADER,
                        "cluster.ballot.leader",
                        desk.units(ballots.candidates(year.id(), year.content().ballots())))
                .value(before == null ? null : before.unit())
                .mandatory();
        return TaskForm.of(List.of(leader), Outcome.main(SUBMIT, "cluster.outcome.decide"));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        ballots.decide(item.caseId(), Objects.requireNonNull(completion.text(LEADER)), actor);
    }
}
