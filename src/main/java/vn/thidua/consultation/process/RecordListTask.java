package vn.thidua.consultation.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.RecipientKind;
import vn.thidua.consultation.ClearanceEntry;
import vn.thidua.consultation.ClearanceQueries;
import vn.thidua.consultation.Clearances;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.WorkingCalendar;
import vn.thidua.web.Texts;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** The standing body records an agency's list: typed, pasted as CSV, or that the agency knows of nothing. */
@Component
class RecordListTask implements UserTask {

    private static final String ENTRIES = "entries";
    private static final String CSV = "csv";
    private static final String KIND = "kind";
    private static final String NAME = "name";
    private static final String CODE = "code";
    private static final String VIOLATION = "violation";
    private static final String PERIOD = "period";
    private static final String RECORD = "record";
    private static final String NOTHING = "nothing";

    private final Clearances clearances;
    private final ClearanceQueries queries;
    private final Units units;
    private final WorkingCalendar calendar;
    private final Texts texts;

    RecordListTask(
            Clearances clearances, ClearanceQueries queries, Units units, WorkingCalendar calendar, Texts texts) {
        this.clearances = clearances;
        this.queries = queries;
        this.units = units;
        this.calendar = calendar;
        this.texts = texts;
    }

    @Override
    public TaskKey key() {
        return ClearanceListProcess.RECORD;
    }

    @Override
    public WorkItemFacts facts(String businessKey) {
        var it = queries.get(Ids.read(businessKey));
        return new WorkItemFacts(
                it.body() + " – " + it.year() + " – " + units.get(it.unit()).nameVi(),
                null,
                it.unit(),
                calendar.endOfBusiness(it.dueOn()),
                null);
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        var columns = List.of(
                Field.select(KIND, "consultation.clearance.kind", kinds()).mandatory(),
                Field.text(NAME, "consultation.clearance.name").mandatory(),
                Field.text(CODE, "consultation.clearance.code"),
                Field.text(VIOLATION, "consultation.clearance.violation").mandatory(),
                Field.text(PERIOD, "consultation.clearance.period"));
        return TaskForm.of(
                        List.of(
                                Field.rows(ENTRIES, "consultation.clearance.entries", columns, List.of()),
                                Field.longText(CSV, "consultation.clearance.csv")
                                        .help("consultation.clearance.csv.help")),
                        Outcome.main(RECORD, "consultation.outcome.record"),
                        Outcome.plain(NOTHING, "consultation.outcome.nothing"),
                        Outcome.withReason("drop", "consultation.outcome.drop"))
                .with(TaskForm.Link.to("consultation.clearance.open", "/clearances/" + item.businessKey()));
    }

    @Override
    public @Nullable Object context(WorkItem item, Actor actor) {
        return queries.get(item.caseId());
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        var id = item.caseId();
        if (completion.is("drop")) {
            clearances.drop(id, completion.reason(), actor);
            return;
        }
        var entries = new ArrayList<ClearanceEntry>();
        completion.rows(ENTRIES).forEach(row -> entries.add(entry(id, row)));
        var csv = completion.text(CSV);
        if (csv != null) {
            entries.addAll(ClearanceCsv.read("data." + CSV, csv, id));
        }
        if (completion.is(RECORD) == entries.isEmpty()) {
            throw Refusal.invalid(
                    "data." + ENTRIES,
                    entries.isEmpty() ? "consultation.field.noEntries" : "consultation.field.entriesAndNothing");
        }
        clearances.record(id, entries, completion.comment(), actor);
    }

    private static ClearanceEntry entry(UUID clearance, Map<String, Object> row) {
        return new ClearanceEntry(
                Ids.next(),
                clearance,
                RecipientKind.valueOf((String) row.get(KIND)),
                (String) row.get(NAME),
                (String) row.get(CODE),
                (String) row.get(VIOLATION),
                (String) row.get(PERIOD));
    }

    private List<Field.Option> kinds() {
        return Arrays.stream(RecipientKind.values())
                .map(kind -> new Field.Option(kind.name(), texts.of("award.recipientKind." + kind)))
                .toList();
    }
}
