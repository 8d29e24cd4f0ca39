package vn.thidua.pledge.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.campaign.CampaignPlan;
import vn.thidua.campaign.CampaignPlan.ContentItem;
import vn.thidua.campaign.CampaignPlan.Target;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.pledge.Commitment;
import vn.thidua.pledge.PledgeContent;
import vn.thidua.pledge.PledgeQueries;
import vn.thidua.pledge.PledgeSheets;
import vn.thidua.pledge.PledgeVersion;
import vn.thidua.pledge.Pledges;
import vn.thidua.pledge.PromisedTarget;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** The clerk writes the pledge; after a return the form holds the version that came back. */
@Component
class DraftPledgeTask implements UserTask {

    private static final String COMMITMENT = "commitment";
    private static final String TARGETS = "targets";
    private static final String VALUE = "value";
    private static final String TITLES = "intendedTitles";
    private static final String NOTE = "note";
    private static final int LONGEST_COMMITMENT = 5_000;

    private final Pledges pledges;
    private final PledgeQueries queries;
    private final PledgeSheets sheets;
    private final PledgeTaskFacts facts;
    private final CampaignQueries campaigns;
    private final AwardCatalogue awards;

    DraftPledgeTask(
            Pledges pledges,
            PledgeQueries queries,
            PledgeSheets sheets,
            PledgeTaskFacts facts,
            CampaignQueries campaigns,
            AwardCatalogue awards) {
        this.pledges = pledges;
        this.queries = queries;
        this.sheets = sheets;
        this.facts = facts;
        this.campaigns = campaigns;
        this.awards = awards;
    }

    @Override
    public TaskKey key() {
        return PledgeSigningProcess.DRAFT;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        return facts.dueByPlan(businessKey, key());
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        var pledge = queries.get(item.caseId());
        var plan = campaigns.get(pledge.campaignId()).plan();
        var before = Optional.ofNullable(pledge.latest()).map(PledgeVersion::content);
        var fields = new ArrayList<Field>();
        if (!plan.contents().isEmpty()) {
            fields.add(commitments(plan, before.map(PledgeContent::commitments).orElse(List.of())));
        }
        if (!targets(plan).isEmpty()) {
            fields.add(promises(plan, before.map(PledgeContent::targets).orElse(List.of())));
        }
        if (!plan.awards().isEmpty()) {
            fields.add(Field.multiselect(TITLES, "pledge.field.intendedTitles", titles(plan))
                    .value(before.map(PledgeContent::intendedTitles).orElse(List.of())));
        }
        fields.add(Field.longText(NOTE, "pledge.field.note")
                .maxLength(LONGEST_COMMITMENT)
                .value(before.map(PledgeContent::note).orElse(null)));
        return TaskForm.of(fields, Outcome.main(PledgeSigningProcess.SUBMITTED, "pledge.outcome.submit"))
                .with(PledgeLinks.of(pledge));
    }

    @Override
    public Object context(WorkItem item, Actor actor) {
        return sheets.of(queries.get(item.caseId()));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        var id = item.caseId();
        var plan = campaigns.get(queries.get(id).campaignId()).plan();
        pledges.submit(id, content(plan, completion), actor);
    }

    private static Field commitments(CampaignPlan plan, List<Commitment> before) {
        var columns = List.of(
                Field.text("content", "pledge.field.content").shownOnly(),
                Field.longText(COMMITMENT, "pledge.field.commitment")
                        .maxLength(LONGEST_COMMITMENT)
                        .mandatory());
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < plan.contents().size(); i++) {
            var row = new LinkedHashMap<String, Object>();
            row.put("content", plan.contents().get(i).title());
            row.put(COMMITMENT, i < before.size() ? before.get(i).text() : "");
            rows.add(row);
        }
        return Field.fixedRows(COMMITMENT, "pledge.field.commitments", columns, rows);
    }

    private static Field promises(CampaignPlan plan, List<PromisedTarget> before) {
        var columns = List.of(
                Field.text("name", "pledge.field.target").shownOnly(),
                Field.text("measure", "pledge.field.measure").shownOnly(),
                Field.number("planned", "pledge.field.planned").shownOnly(),
                Field.number(VALUE, "pledge.field.promised").mandatory());
        var rows = new ArrayList<Map<String, Object>>();
        var targets = targets(plan);
        for (int i = 0; i < targets.size(); i++) {
            var target = targets.get(i).target();
            var row = new LinkedHashMap<String, Object>();
            row.put("name", PledgeSheets.named(target));
            row.put("measure", target.measure() == null ? "" : target.measure());
            row.put("planned", target.value());
            row.put(VALUE, i < before.size() ? before.get(i).value() : target.value());
            rows.add(row);
        }
        return Field.fixedRows(TARGETS, "pledge.field.targets", columns, rows).help("pledge.field.targetsHelp");
    }

    private List<Field.Option> titles(CampaignPlan plan) {
        var locale = LocaleContextHolder.getLocale();
        return plan.awards().stream()
                .flatMap(code -> awards.find(code).stream())
                .map(award -> new Field.Option(award.code(), award.name(locale)))
                .toList();
    }

    /** The rows come back in the order in which the form gave them; what only names a row is taken from the plan. */
    private static PledgeContent content(CampaignPlan plan, Completion completion) {
        var commitments = new ArrayList<Commitment>();
        var texts = completion.rows(COMMITMENT);
        for (int i = 0; i < texts.size(); i++) {
            commitments.add(new Commitment(
                    plan.contents().get(i).title(), (String) texts.get(i).get(COMMITMENT)));
        }
        var promises = new ArrayList<PromisedTarget>();
        var values = completion.rows(TARGETS);
        var targets = targets(plan);
        for (int i = 0; i < values.size(); i++) {
            var row = targets.get(i);
            promises.add(new PromisedTarget(row.content().title(), row.target(), (BigDecimal)
                    values.get(i).get(VALUE)));
        }
        return new PledgeContent(commitments, promises, completion.choices(TITLES), completion.text(NOTE));
    }

    private record Row(ContentItem content, Target target) {}

    private static List<Row> targets(CampaignPlan plan) {
        return plan.contents().stream()
                .flatMap(content -> content.targets().stream().map(target -> new Row(content, target)))
                .toList();
    }
}
