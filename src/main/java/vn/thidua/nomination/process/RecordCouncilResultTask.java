package vn.thidua.nomination.process;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.council.CouncilBallot;
import vn.thidua.nomination.NominationCouncils;
import vn.thidua.nomination.web.DossierCards;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.TaskTerms;
import vn.thidua.workflow.WorkItem;

/** The council's secretary writes down what was voted in a meeting held on paper; whether it carries is computed. */
@Component
class RecordCouncilResultTask extends WholeDossierTask {

    private static final BigDecimal MOST = BigDecimal.valueOf(500);

    private final NominationCouncils councils;

    RecordCouncilResultTask(NominationFacts facts, NominationCouncils councils, DossierCards cards, TaskTerms terms) {
        super(facts, cards, terms);
        this.councils = councils;
    }

    @Override
    public TaskKey key() {
        return NominationProcess.RECORD_COUNCIL_RESULT;
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        return TaskForm.of(
                        List.of(
                                Field.date("heldOn", "nomination.council.heldOn")
                                        .mandatory(),
                                count("members", BigDecimal.ONE),
                                count("present", BigDecimal.ZERO),
                                count("writtenOpinions", BigDecimal.ZERO)
                                        .help("nomination.council.writtenOpinions.help"),
                                count("inFavour", BigDecimal.ZERO),
                                count("against", BigDecimal.ZERO),
                                count("abstentions", BigDecimal.ZERO).help("nomination.council.abstentions.help"),
                                Field.file("minutes", "nomination.council.minutes")
                                        .help("nomination.council.minutes.help")
                                        .mandatory()),
                        Outcome.main("record", "nomination.outcome.recordCouncil"))
                .with(NominationFacts.link(item), NominationFacts.appraisal(item));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        var ballot = new CouncilBallot(
                number(completion, "members"),
                number(completion, "present"),
                number(completion, "writtenOpinions"),
                number(completion, "inFavour"),
                number(completion, "against"),
                number(completion, "abstentions"));
        councils.record(
                item.caseId(),
                Objects.requireNonNull(completion.date("heldOn")),
                ballot,
                Objects.requireNonNull(completion.text("minutes")),
                actor);
    }

    private static Field count(String name, BigDecimal least) {
        return Field.integer(name, "nomination.council." + name)
                .between(least, MOST)
                .mandatory();
    }

    private static int number(Completion completion, String field) {
        return Objects.requireNonNull(completion.integer(field)).intValue();
    }
}
