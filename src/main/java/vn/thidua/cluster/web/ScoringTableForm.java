package vn.thidua.cluster.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.cluster.Criterion;
import vn.thidua.cluster.ScoringTable;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Refusal;
import vn.thidua.web.Texts;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;

/** A table of points as rows of a form. */
@Component
public class ScoringTableForm {

    private static final String CRITERIA = "criteria";

    private static final String SECTION = "section";
    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String MOST = "maxPoints";
    private static final String EVIDENCE = "evidence";
    private static final String AT = "data." + CRITERIA;
    private static final int LONGEST = 300;
    private static final int MOST_LINES = 100;
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(10_000);

    private final Texts texts;

    ScoringTableForm(Texts texts) {
        this.texts = texts;
    }

    public Field field(ScoringTable table) {
        var kinds = Arrays.stream(Criterion.Kind.values())
                .map(kind -> new Field.Option(kind.name(), texts.of("cluster.criterionKind." + kind)))
                .toList();
        var columns = List.of(
                Field.text(SECTION, "cluster.table.section").mandatory(),
                Field.text(NAME, "cluster.table.name").mandatory(),
                Field.select(KIND, "cluster.table.kind", kinds).mandatory(),
                Field.number(MOST, "cluster.table.maxPoints").between(BigDecimal.ZERO, LARGEST),
                Field.yesNo(EVIDENCE, "cluster.table.evidence"));
        return Field.rows(CRITERIA, "cluster.table", columns, rows(table))
                .help("cluster.table.help")
                .mandatory();
    }

    private static List<Map<String, Object>> rows(ScoringTable table) {
        var rows = new ArrayList<Map<String, Object>>();
        for (Criterion criterion : table.criteria()) {
            var row = new LinkedHashMap<String, Object>();
            row.put(SECTION, criterion.section());
            row.put(NAME, criterion.name());
            row.put(KIND, criterion.kind().name());
            row.put(MOST, criterion.maxPoints());
            row.put(EVIDENCE, criterion.evidence());
            rows.add(row);
        }
        return rows;
    }

    /** @throws Refusal 400 where a line takes or gives no points, two bear the same name, or none is scored by members */
    public static List<Criterion> read(Completion completion) {
        return read(completion.rows(CRITERIA), AT);
    }

    /** The same of what a page sent. */
    static List<Criterion> read(Map<String, Object> typed) {
        var rows = new ArrayList<Map<String, Object>>();
        if (typed.get(CRITERIA) instanceof List<?> list) {
            list.forEach(row -> {
                var cells = new LinkedHashMap<String, Object>();
                ((Map<?, ?>) row).forEach((name, value) -> cells.put(String.valueOf(name), value));
                rows.add(cells);
            });
        }
        return read(rows, AT);
    }

    /**
     * The same of rows whose cells may be anything.
     *
     * @param at the path of the rows as they were sent
     */
    public static List<Criterion> read(List<Map<String, Object>> rows, String at) {
        var problems = new FieldProblems();
        if (rows.size() > MOST_LINES) {
            problems.add(at, "shared.field.tooMany", MOST_LINES).orRefuse();
        }
        var names = new HashSet<String>();
        var criteria = new ArrayList<Criterion>();
        for (int place = 0; place < rows.size(); place++) {
            var row = Objects.requireNonNullElse(rows.get(place), Map.<String, Object>of());
            criteria.add(criterion(row, at + "[" + place + "].", names, problems));
        }
        if (problems.isEmpty() && new ScoringTable(0, criteria).scored().isEmpty()) {
            problems.add(at, "cluster.field.nothingToScore");
        }
        problems.orRefuse();
        return criteria;
    }

    private static Criterion criterion(Map<String, Object> row, String at, Set<String> names, FieldProblems problems) {
        var name = text(row, NAME, at, problems);
        if (!name.isEmpty() && !names.add(name)) {
            problems.add(at + NAME, "shared.field.duplicate", name);
        }
        var kind = kind(row, at, problems);
        var most = kind == Criterion.Kind.KNOCK_OUT ? BigDecimal.ZERO : most(row, at, problems);
        boolean evidence = Boolean.parseBoolean(String.valueOf(row.get(EVIDENCE)));
        return new Criterion(text(row, SECTION, at, problems), name, kind, most, evidence);
    }

    private static String text(Map<String, Object> row, String cell, String at, FieldProblems problems) {
        var text = row.get(cell) == null ? "" : row.get(cell).toString().strip();
        if (text.isEmpty()) {
            problems.add(at + cell, "shared.field.required");
        } else if (text.length() > LONGEST) {
            problems.add(at + cell, "shared.field.tooLong", LONGEST);
        }
        return text;
    }

    private static Criterion.Kind kind(Map<String, Object> row, String at, FieldProblems problems) {
        var sent = String.valueOf(row.get(KIND));
        return Arrays.stream(Criterion.Kind.values())
                .filter(kind -> kind.name().equals(sent))
                .findFirst()
                .orElseGet(() -> {
                    problems.add(at + KIND, "shared.field.unknownOption");
                    return Criterion.Kind.POINTS;
                });
    }

    private static BigDecimal most(Map<String, Object> row, String at, FieldProblems problems) {
        var sent = row.get(MOST);
        try {
            var most = sent == null || sent.toString().isBlank()
                    ? BigDecimal.ZERO
                    : new BigDecimal(sent.toString().strip());
            if (most.scale() > MOST_DECIMALS) {
                problems.add(at + MOST, "shared.field.notANumber");
            } else if (most.signum() == 0) {
                problems.add(at + MOST, "shared.field.required");
            } else if (most.signum() < 0) {
                problems.add(at + MOST, "shared.field.negative");
            } else if (most.compareTo(LARGEST) > 0) {
                problems.add(at + MOST, "shared.field.tooLarge", LARGEST);
            }
            return most;
        } catch (NumberFormatException notANumber) {
            problems.add(at + MOST, "shared.field.notANumber");
            return BigDecimal.ZERO;
        }
    }
}
