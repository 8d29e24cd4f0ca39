package vn.thidua.conferral.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.conferral.ConferralQueries;
import vn.thidua.conferral.ConferralResults;
import vn.thidua.conferral.ConferralRow;
import vn.thidua.conferral.ConferralSheets;
import vn.thidua.conferral.HandedAward;
import vn.thidua.conferral.Handing;
import vn.thidua.conferral.Supplied;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.web.Texts;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskTerms;
import vn.thidua.workflow.WorkItem;

/**
 * The office writes down what came of an event: one line for each award, all of them filled with what usually happens, so
 * that only the exceptions are typed.
 */
@Component
class RecordResultsTask extends ConferralTask {

    private static final String RESULTS = "results";
    private static final String RESULT = "result";
    private static final String RECEIVED_BY = "receivedBy";

    private final ConferralResults results;
    private final Texts texts;

    RecordResultsTask(
            ConferralResults results, ConferralSheets sheets, ConferralQueries queries, TaskTerms terms, Texts texts) {
        super(ConferralProcess.RECORD, sheets, queries, terms);
        this.results = results;
        this.texts = texts;
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        var sheet = sheets.of(item.caseId());
        var columns = List.of(
                Field.text("name", "conferral.name").shownOnly(),
                Field.text("award", "conferral.award").shownOnly(),
                Field.select(RESULT, "conferral.result", options()).mandatory(),
                Field.text(RECEIVED_BY, "conferral.receivedBy").maxLength(200));
        return TaskForm.of(
                        List.of(
                                Field.date("heldOn", "conferral.record.heldOn")
                                        .mandatory()
                                        .value(sheet.event().occasion().heldOn().toString()),
                                Field.fixedRows(RESULTS, "conferral.record.results", columns, lines(sheet.rows()))
                                        .help("conferral.record.results.help"),
                                Field.date("insigniaOn", "conferral.insigniaOn").help("conferral.insigniaOn.help"),
                                Field.date("moneyOn", "conferral.moneyOn").help("conferral.moneyOn.help"),
                                Field.text("payer", "conferral.payer").help("conferral.payer.help")),
                        Outcome.main("record", "conferral.outcome.record"))
                .with(link(item));
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        var rows = sheets.of(item.caseId()).rows().stream()
                .collect(Collectors.toMap(row -> row.entry().toString(), row -> row));
        var told = completion.rows(RESULTS);
        var problems = new FieldProblems();
        var handed = new ArrayList<HandedAward>();
        for (int at = 0; at < told.size(); at++) {
            var row = rows.get((String) told.get(at).get(Field.KEY));
            if (row != null) {
                handed.add(read(row, told.get(at), "data." + RESULTS + "[" + at + "].", problems));
            }
        }
        results.record(
                item.caseId(),
                Objects.requireNonNull(completion.date("heldOn")),
                handed,
                new Supplied(completion.date("insigniaOn"), completion.date("moneyOn"), completion.text("payer")),
                problems,
                actor);
    }

    /** Who comes instead is named by what they are to the recipient; the dead receive through their family. */
    private static HandedAward read(ConferralRow row, Map<String, Object> told, String at, FieldProblems problems) {
        var handing = Handing.valueOf((String) told.get(RESULT));
        var by = (String) told.get(RECEIVED_BY);
        if (handing == Handing.HANDED_OVER && row.posthumous()) {
            problems.add(at + RESULT, "conferral.field.toTheFamily");
        }
        if (handing == Handing.REPRESENTED && by == null) {
            problems.add(at + RECEIVED_BY, "shared.field.required");
        }
        return new HandedAward(row.entry(), handing, handing == Handing.REPRESENTED ? by : null);
    }

    private List<Map<String, Object>> lines(List<ConferralRow> rows) {
        var family = texts.of("conferral.family");
        var lines = new ArrayList<Map<String, Object>>();
        for (var row : rows) {
            var line = new HashMap<String, Object>();
            line.put(Field.KEY, row.entry().toString());
            line.put("name", row.position() == null ? row.name() : row.name() + ", " + row.position());
            line.put("award", row.awardName());
            line.put(RESULT, (row.posthumous() ? Handing.REPRESENTED : Handing.HANDED_OVER).name());
            line.put(RECEIVED_BY, row.posthumous() ? family : "");
            lines.add(line);
        }
        return lines;
    }

    private List<Field.Option> options() {
        return Arrays.stream(Handing.values())
                .map(handing -> new Field.Option(handing.name(), texts.of("conferral.handing." + handing)))
                .toList();
    }
}
