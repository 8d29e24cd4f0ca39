package vn.thidua.cluster.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.cluster.Criterion;
import vn.thidua.cluster.ScoringTable;
import vn.thidua.shared.FieldProblems;
import vn.thidua.web.Texts;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;

/** A table of points as rows of a form. */
@Component
class TableRows {

    static final String CRITERIA = "criteria";

    private static final String SECTION = "section";
    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String MOST = "maxPoints";
    private static final String EVIDENCE = "evidence";
    private static final BigDecimal LARGEST = BigDecimal.valueOf(10_000);

    private final Texts texts;

    TableRows(Texts texts) {
        this.texts = texts;
    }

    Field field(ScoringTable table) {
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

    /** @throws vn.thidua.shared.Refusal 400 where a line takes or gives no points, or two bear the same name */
    static List<Criterion> read(Completion completion) {
        var problems = new FieldProblems();
        var criteria = new ArrayList<Criterion>();
        var rows = completion.rows(CRITERIA);
        for (int place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            var kind = Criterion.Kind.valueOf((String) row.get(KIND));
            var most = (BigDecimal) row.getOrDefault(MOST, BigDecimal.ZERO);
            var name = (String) row.get(NAME);
            String at = "data." + CRITERIA + "[" + place + "].";
            if (kind != Criterion.Kind.KNOCK_OUT && most.signum() == 0) {
                problems.add(at + MOST, "shared.field.required");
            }
            if (criteria.stream().anyMatch(other -> other.name().equals(name))) {
                problems.add(at + NAME, "shared.field.duplicate", name);
            }
            criteria.add(new Criterion(
                    (String) row.get(SECTION),
                    name,
                    kind,
                    kind == Criterion.Kind.KNOCK_OUT ? BigDecimal.ZERO : most,
                    Boolean.TRUE.equals(row.get(EVIDENCE))));
        }
        problems.orRefuse();
        return criteria;
    }
}
