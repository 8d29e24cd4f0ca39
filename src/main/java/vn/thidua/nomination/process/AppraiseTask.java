package vn.thidua.nomination.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.DossierFields;
import vn.thidua.nomination.HoldKind;
import vn.thidua.nomination.NominationAppraisals;
import vn.thidua.nomination.NominationFlow;
import vn.thidua.nomination.NominationHolding;
import vn.thidua.nomination.NominationLowering;
import vn.thidua.nomination.web.DossierCards;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;
import vn.thidua.web.Texts;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/**
 * The standing body appraises: on to the council or the paper, back for supplement, with a lower award to the nominating
 * unit, held, or returned for good with the legal ground.
 */
@Component
class AppraiseTask implements UserTask {

    private static final String OPINION = "opinion";
    private static final String LOWER_AWARD = "lowerAward";
    private static final String HOLD_KIND = "holdKind";
    private static final String LOWER = "lower";
    private static final String HOLD = "hold";

    private final NominationFacts facts;
    private final NominationAppraisals appraisals;
    private final NominationLowering lowering;
    private final NominationHolding holding;
    private final NominationFlow flow;
    private final GroundFields grounds;
    private final DossierFields fields;
    private final DossierCards cards;
    private final Texts texts;

    AppraiseTask(
            NominationFacts facts,
            NominationAppraisals appraisals,
            NominationLowering lowering,
            NominationHolding holding,
            NominationFlow flow,
            GroundFields grounds,
            DossierFields fields,
            DossierCards cards,
            Texts texts) {
        this.facts = facts;
        this.appraisals = appraisals;
        this.lowering = lowering;
        this.holding = holding;
        this.flow = flow;
        this.grounds = grounds;
        this.fields = fields;
        this.cards = cards;
        this.texts = texts;
    }

    @Override
    public TaskKey key() {
        return NominationProcess.APPRAISE;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        return facts.atStation(businessKey);
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        var asked = new ArrayList<Field>();
        var outcomes = new ArrayList<Outcome>();
        asked.add(Field.longText(OPINION, "nomination.task.opinion")
                .help("nomination.task.opinion.help")
                .maxLength(2_000));
        outcomes.add(Outcome.main("forward", "nomination.outcome.forward"));
        outcomes.add(Outcome.withReason("supplement", "nomination.outcome.supplement"));
        if (item.isOpen() && flow.knowsAppraisalDesk(item.caseId())) {
            addLower(item, asked, outcomes);
            asked.add(Field.select(HOLD_KIND, "nomination.hold.kind", fields.options(HoldKind.class, HoldKind.LABEL))
                    .help("nomination.task.holdKind.help")
                    .mandatoryFor(HOLD));
            outcomes.add(Outcome.withReason(HOLD, "nomination.outcome.hold"));
        }
        asked.addAll(grounds.neededFor("reject"));
        outcomes.add(Outcome.withReason("reject", "nomination.outcome.reject"));
        return new TaskForm(asked, outcomes, List.of(NominationFacts.link(item), NominationFacts.appraisal(item)));
    }

    private void addLower(WorkItem item, List<Field> asked, List<Outcome> outcomes) {
        Locale locale = LocaleContextHolder.getLocale();
        var choices = lowering.choices(facts.of(item)).entrySet().stream()
                .map(choice -> new Field.Option(
                        choice.getKey().code(),
                        choice.getValue().blocks()
                                ? texts.of(
                                        "nomination.task.lowerAward.notMet",
                                        List.of(choice.getKey().name(locale)))
                                : choice.getKey().name(locale)))
                .toList();
        if (!choices.isEmpty()) {
            asked.add(Field.select(LOWER_AWARD, "nomination.task.lowerAward", choices)
                    .help("nomination.task.lowerAward.help")
                    .mandatoryFor(LOWER));
            outcomes.add(Outcome.withReason(LOWER, "nomination.outcome.lower"));
        }
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return item.isOpen() ? cards.forAppraisal(facts.of(item)) : cards.of(facts.of(item));
    }

    /** @throws Refusal 400 for a refusal that stands on nothing */
    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        var id = item.caseId();
        switch (completion.outcome()) {
            case "forward" ->
                appraisals.forward(
                        id, completion.text(OPINION) == null ? completion.comment() : completion.text(OPINION), actor);
            case "supplement" -> appraisals.askForSupplement(id, completion.reason(), actor);
            case LOWER ->
                lowering.propose(id, Objects.requireNonNull(completion.text(LOWER_AWARD)), completion.reason(), actor);
            case HOLD ->
                holding.holdInAppraisal(
                        id,
                        HoldKind.valueOf(Objects.requireNonNull(completion.text(HOLD_KIND))),
                        completion.reason(),
                        actor);
            case "reject" -> appraisals.reject(id, completion.reason(), grounds.read(completion), actor);
            default -> throw new IllegalArgumentException(completion.outcome());
        }
    }
}
