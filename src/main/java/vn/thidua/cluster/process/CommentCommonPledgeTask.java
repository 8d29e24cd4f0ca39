package vn.thidua.cluster.process;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.cluster.MemberActs;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;

/** A member says what it thinks of the draft, or that it agrees. */
@Component
class CommentCommonPledgeTask extends YearTask.OfAMember {

    private static final String TEXT = "text";
    private static final String AGREE = "agree";
    private static final int LONGEST = 5_000;

    private final MemberActs acts;

    CommentCommonPledgeTask(YearDesk desk, MemberActs acts) {
        super(ClusterPledgeProcess.COMMENT, desk);
        this.acts = acts;
    }

    @Override
    @Nullable
    Instant dueAt(ClusterYear year) {
        return year.content().deadlines().comments();
    }

    @Override
    TaskForm form(String businessKey, ClusterYear year) {
        var text = Field.longText(TEXT, "cluster.comment")
                .help("cluster.comment.help")
                .maxLength(LONGEST)
                .mandatoryFor(SUBMIT);
        return TaskForm.of(
                List.of(text),
                Outcome.main(AGREE, "cluster.outcome.agree"),
                Outcome.plain(SUBMIT, "cluster.outcome.comment"));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        acts.comment(item.caseId(), completion.is(AGREE) ? null : completion.text(TEXT), actor);
    }
}
