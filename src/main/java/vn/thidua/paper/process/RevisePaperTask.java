package vn.thidua.paper.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.paper.PaperQueries;
import vn.thidua.paper.PaperSigning;
import vn.thidua.paper.PaperWording;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** The clerk mends a returned paper and lays it before the approver again, or gives it up. */
@Component
class RevisePaperTask implements UserTask {

    private static final String SUBJECT = "subject";
    private static final String GROUNDS = "grounds";
    private static final String RECIPIENTS = "recipients";
    private static final String ADDRESSEE = "addressee";
    private static final String PLACE = "place";
    private static final String SIGNER_TITLE = "signerTitle";
    private static final int LONGEST_SUBJECT = 500;

    private final PaperQueries papers;
    private final PaperSigning signing;
    private final PaperTaskFacts facts;

    RevisePaperTask(PaperQueries papers, PaperSigning signing, PaperTaskFacts facts) {
        this.papers = papers;
        this.signing = signing;
        this.facts = facts;
    }

    @Override
    public TaskKey key() {
        return PaperSigningProcess.REVISE_PAPER;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        return facts.of(businessKey, key());
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        var id = item.caseId();
        var wording = papers.get(id).wording();
        var page = "/papers/" + id;
        return TaskForm.of(
                        List.of(
                                Field.text(SUBJECT, "paper.field.subject")
                                        .maxLength(LONGEST_SUBJECT)
                                        .mandatoryFor(PaperSigningProcess.SUBMIT)
                                        .value(wording.subject()),
                                lines(GROUNDS, "paper.field.grounds", wording.grounds())
                                        .help("paper.field.grounds.help"),
                                line(ADDRESSEE, "paper.field.addressee", wording.addressee()),
                                lines(RECIPIENTS, "paper.field.recipients", wording.recipients())
                                        .help("paper.field.recipients.help"),
                                line(PLACE, "paper.field.place", wording.place()),
                                lines(SIGNER_TITLE, "paper.field.signerTitle", List.of(wording.signerTitle()))
                                        .mandatoryFor(PaperSigningProcess.SUBMIT)
                                        .help("paper.field.signerTitle.help")),
                        Outcome.main(PaperSigningProcess.SUBMIT, "paper.outcome.submit"),
                        Outcome.withReason(PaperSigningProcess.REJECT, "paper.outcome.discard"))
                .with(
                        TaskForm.Link.to("paper.link.paper", page),
                        TaskForm.Link.to("paper.link.document", page + "/document"));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return papers.sheet(item.caseId(), actor, LocaleContextHolder.getLocale());
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        var id = item.caseId();
        if (completion.is(PaperSigningProcess.REJECT)) {
            signing.giveUp(id, completion.comment(), actor);
        } else {
            signing.resubmit(
                    id,
                    new PaperWording.Changes(
                            completion.text(SUBJECT),
                            split(completion.text(GROUNDS)),
                            split(completion.text(RECIPIENTS)),
                            orEmpty(completion.text(ADDRESSEE)),
                            orEmpty(completion.text(PLACE)),
                            completion.text(SIGNER_TITLE)),
                    actor);
        }
    }

    private static Field line(String name, String label, String value) {
        return Field.text(name, label).value(value);
    }

    private static Field lines(String name, String label, List<String> value) {
        return Field.longText(name, label).value(String.join("\n", value));
    }

    private static List<@Nullable String> split(@Nullable String text) {
        return text == null ? List.of() : List.copyOf(text.lines().toList());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
