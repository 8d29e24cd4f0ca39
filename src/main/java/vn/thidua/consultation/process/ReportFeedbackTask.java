package vn.thidua.consultation.process;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.consultation.PublicNoticeQueries;
import vn.thidua.consultation.PublicNotices;
import vn.thidua.consultation.web.NoticeCards;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.TaskTerms;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** The office that published a list reports what came back, once every piece of feedback has its answer. */
@Component
class ReportFeedbackTask implements UserTask {

    private static final String REPORT = "report";
    private static final int LONGEST = 4_000;

    private final PublicNotices notices;
    private final PublicNoticeQueries queries;
    private final NoticeCards cards;
    private final TaskTerms terms;

    ReportFeedbackTask(PublicNotices notices, PublicNoticeQueries queries, NoticeCards cards, TaskTerms terms) {
        this.notices = notices;
        this.queries = queries;
        this.cards = cards;
        this.terms = terms;
    }

    @Override
    public TaskKey key() {
        return PublicNoticeProcess.REPORT;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        var notice = queries.get(Ids.read(businessKey));
        return new WorkItemFacts(notice.title(), null, notice.desk().unit(), terms.dueAt(key()), null);
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        var report = Field.longText(REPORT, "consultation.notice.report")
                .help("consultation.notice.report.help")
                .maxLength(LONGEST)
                .mandatory();
        return TaskForm.of(List.of(report), Outcome.main("submit", "consultation.outcome.conclude"))
                .with(TaskForm.Link.to("consultation.notice.openNotice", "/public-notices/" + item.businessKey()));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return cards.of(queries.get(item.caseId()), actor);
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        notices.conclude(item.caseId(), Objects.requireNonNull(completion.text(REPORT)), actor);
    }
}
