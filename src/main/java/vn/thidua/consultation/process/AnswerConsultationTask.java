package vn.thidua.consultation.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.consultation.ConsultationQueries;
import vn.thidua.consultation.ConsultationStatus;
import vn.thidua.consultation.Consultations;
import vn.thidua.consultation.web.ConsultationCards;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** A consulted body agrees, has no objection, or disagrees and says why. */
@Component
class AnswerConsultationTask implements UserTask {

    private static final String AGREE = "agree";
    private static final String NO_OBJECTION = "noObjection";
    private static final String DISAGREE = "disagree";

    private final Consultations consultations;
    private final ConsultationQueries queries;
    private final NominationQueries nominations;
    private final ConsultationCards cards;

    AnswerConsultationTask(
            Consultations consultations,
            ConsultationQueries queries,
            NominationQueries nominations,
            ConsultationCards cards) {
        this.consultations = consultations;
        this.queries = queries;
        this.nominations = nominations;
        this.cards = cards;
    }

    @Override
    public TaskKey key() {
        return BodyConsultationProcess.ANSWER;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        var asked = queries.get(Ids.read(businessKey));
        var nomination = nominations.get(asked.nomination());
        return new WorkItemFacts(
                cards.subject(nomination) + (asked.isOutside() ? " – " + asked.body() : ""),
                nomination.campaignText(),
                nomination.unit(),
                asked.dueAt(),
                null);
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                List.of(),
                Outcome.main(AGREE, "consultation.outcome.agree"),
                Outcome.plain(NO_OBJECTION, "consultation.outcome.noObjection"),
                Outcome.withReason(DISAGREE, "consultation.outcome.disagree"));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return cards.question(queries.get(item.caseId()));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        var answer = completion.is(AGREE)
                ? ConsultationStatus.AGREED
                : completion.is(DISAGREE) ? ConsultationStatus.DISAGREED : ConsultationStatus.NO_OBJECTION;
        consultations.answer(item.caseId(), answer, completion.comment(), actor);
    }
}
