package vn.thidua.paper.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.paper.OpenedKeys;
import vn.thidua.paper.PaperBonuses;
import vn.thidua.paper.PaperItem;
import vn.thidua.paper.PaperQueries;
import vn.thidua.paper.PaperSheet;
import vn.thidua.paper.PaperSigning;
import vn.thidua.paper.StrikeOff;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.signature.SigningPassword;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** The approver signs for a list, strikes single nominations off it, or sends the whole paper back. */
@Component
class SignPaperTask implements UserTask {

    private static final String STRIKE_OFF = "strikeOff";
    private static final String NOMINATION = "nomination";
    private static final String REASON = "reason";
    private static final String SEEN = "seen";
    private static final int LONGEST_REASON = 1000;

    private final PaperQueries papers;
    private final PaperSigning signing;
    private final PaperBonuses bonuses;
    private final PaperTaskFacts facts;
    private final SigningPassword password;
    private final OpenedKeys opened;

    SignPaperTask(
            PaperQueries papers,
            PaperSigning signing,
            PaperBonuses bonuses,
            PaperTaskFacts facts,
            SigningPassword password,
            OpenedKeys opened) {
        this.papers = papers;
        this.signing = signing;
        this.bonuses = bonuses;
        this.facts = facts;
        this.password = password;
        this.opened = opened;
    }

    /** What is signed for, and what it costs. */
    record ToSign(PaperSheet sheet, PaperBonuses.Money money) {}

    @Override
    public TaskKey key() {
        return PaperSigningProcess.SIGN_PAPER;
    }

    @Override
    public ActKind kind(WorkItem item) {
        return papers.get(item.caseId()).kind().act();
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        return facts.of(businessKey, key());
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        var id = item.caseId();
        // those withdrawn meanwhile stay choosable: whoever still had them on the page hears that, not "unknown"
        var paper = papers.get(id);
        var options = paper.items().stream().map(SignPaperTask::option).toList();
        var columns = List.of(
                Field.select(NOMINATION, "paper.field.nomination", options).mandatoryFor(PaperSigningProcess.SIGN),
                Field.text(REASON, "paper.field.strikeOffReason")
                        .maxLength(LONGEST_REASON)
                        .mandatoryFor(PaperSigningProcess.SIGN));
        var page = "/papers/" + id;
        var fields = new ArrayList<>(List.of(
                Field.rows(STRIKE_OFF, "paper.field.strikeOff", columns, new ArrayList<>())
                        .help("paper.field.strikeOff.help"),
                Field.text(SEEN, "paper.field.seen")
                        .help("paper.field.seen.help")
                        .value(paper.fingerprint())));
        password.field(actor, PaperSigningProcess.SIGN).ifPresent(fields::add);
        return TaskForm.of(
                        fields,
                        Outcome.main(PaperSigningProcess.SIGN, "paper.outcome.sign"),
                        Outcome.withReason(PaperSigningProcess.RETURN, "paper.outcome.return"))
                .with(
                        TaskForm.Link.to("paper.link.paper", page),
                        TaskForm.Link.to("paper.link.document", page + "/document"));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        var sheet = papers.sheet(item.caseId(), actor, LocaleContextHolder.getLocale());
        return new ToSign(sheet, bonuses.of(sheet.paper()));
    }

    @Override
    public Set<String> ownInputs() {
        return Set.of(STRIKE_OFF, SEEN);
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        var id = item.caseId();
        if (completion.is(PaperSigningProcess.RETURN)) {
            signing.sendBack(id, completion.reason(), actor);
        } else {
            var strikeOffs = completion.rows(STRIKE_OFF).stream()
                    .map(row -> new StrikeOff(
                            UUID.fromString(String.valueOf(row.get(NOMINATION))), String.valueOf(row.get(REASON))))
                    .toList();
            password.open(completion, actor).ifPresent(key -> opened.keep(id, key));
            signing.sign(id, strikeOffs, completion.text(SEEN), actor);
        }
    }

    private static Field.Option option(PaperItem item) {
        return new Field.Option(item.nomination().toString(), item.recipientName() + " \u2013 " + item.awardName());
    }
}
