package vn.thidua.cluster.process;

import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterBallots;
import vn.thidua.cluster.ClusterVote;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.cluster.Succession;
import vn.thidua.cluster.YearMember;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;

/** The head of a member votes who leads and, in a first ballot of a cluster that elects, who comes next. */
@Component
class CastClusterBallotTask extends YearTask {

    private static final String LEADER = "leader";
    private static final String NEXT_HEAD = "nextHead";
    private static final String NEXT_DEPUTY = "nextDeputy";

    private final ClusterBallots ballots;

    CastClusterBallotTask(YearDesk desk, ClusterBallots ballots) {
        super(ClusterBallotProcess.CAST, ActKind.REVIEW, desk);
        this.ballots = ballots;
    }

    @Override
    ClusterYear year(String businessKey) {
        return desk.directory().year(vote(businessKey).yearId());
    }

    @Override
    YearMember member(String businessKey) {
        var vote = vote(businessKey);
        return desk.directory().members(vote.yearId()).stream()
                .filter(member -> member.unit().equals(vote.unit()))
                .findFirst()
                .orElseThrow();
    }

    private ClusterVote vote(String businessKey) {
        return desk.directory().vote(Ids.read(businessKey));
    }

    @Override
    @Nullable
    Instant dueAt(ClusterYear year) {
        return year.content().deadlines().ballot();
    }

    @Override
    TaskForm form(String businessKey, ClusterYear year) {
        var vote = vote(businessKey);
        var fields = new ArrayList<Field>();
        var candidates = desk.units(ballots.candidates(year.id(), vote.round()));
        if (!candidates.isEmpty()) {
            fields.add(Field.select(LEADER, "cluster.ballot.leader", candidates)
                    .help("cluster.ballot.leader.help")
                    .mandatory());
        }
        boolean elects =
                vote.round() == 1 && desk.directory().get(year.cluster()).succession() == Succession.ELECTION;
        if (elects) {
            var members = desk.members(year);
            fields.add(
                    Field.select(NEXT_HEAD, "cluster.ballot.nextHead", members).mandatory());
            fields.add(Field.select(NEXT_DEPUTY, "cluster.ballot.nextDeputy", members)
                    .mandatory());
        }
        return TaskForm.of(fields, Outcome.main(SUBMIT, "cluster.outcome.vote"));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        ballots.cast(
                item.caseId(),
                completion.text(LEADER),
                completion.text(NEXT_HEAD),
                completion.text(NEXT_DEPUTY),
                actor);
    }
}
