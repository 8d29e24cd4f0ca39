package vn.thidua.workflow;

import java.util.List;
import java.util.Map;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Refusal;

/**
 * How much a draft may hold. What is typed is kept unchecked, for nobody is done yet; but no field keeps more than the
 * largest one of its kind in any form could ever take.
 */
final class DraftSize {

    static final int LONGEST_TEXT = 20_000;
    static final int MOST_ROWS = 2_000;
    private static final int MOST_FIELDS = 200;

    private final FieldProblems problems = new FieldProblems();

    private DraftSize() {}

    /** @throws Refusal 400 naming each field that holds too much */
    static void check(Map<String, Object> data) {
        var size = new DraftSize();
        size.fields("data", data);
        size.problems.orRefuse();
    }

    private void fields(String at, Map<?, ?> fields) {
        if (fields.size() > MOST_FIELDS) {
            problems.add(at, "shared.field.tooMany", MOST_FIELDS);
            return;
        }
        fields.forEach((name, value) -> value(at + "." + name, value, true));
    }

    private void value(String at, Object value, boolean table) {
        if (value instanceof List<?> list) {
            if (list.size() > MOST_ROWS) {
                problems.add(at, "shared.field.tooMany", MOST_ROWS);
                return;
            }
            for (int i = 0; i < list.size(); i++) {
                row(at + "[" + i + "]", list.get(i), table);
            }
        } else if (value instanceof Map<?, ?>) {
            problems.add(at, "shared.field.wrongType");
        } else if (value != null && value.toString().length() > LONGEST_TEXT) {
            problems.add(at, "shared.field.tooLong", LONGEST_TEXT);
        }
    }

    /** A row of a table, or one of several choices; no row holds a table of its own. */
    private void row(String at, Object row, boolean table) {
        if (row instanceof Map<?, ?> cells && table) {
            cells.forEach((name, value) -> value(at + "." + name, value, false));
        } else if (row instanceof List<?> || row instanceof Map<?, ?>) {
            problems.add(at, "shared.field.wrongType");
        } else {
            value(at, row, false);
        }
    }
}
