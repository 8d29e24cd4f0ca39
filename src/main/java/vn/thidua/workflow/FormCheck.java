package vn.thidua.workflow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.FieldProblem;
import vn.thidua.shared.FieldProblems;

/**
 * Holds what was sent against the form's description. Answers with typed values, or with every field that is wrong. One
 * check for pages and programs, so neither can do what the other cannot.
 */
class FormCheck {

    private static final int LONGEST_REASON = 2_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TaskForm form;
    private final FieldProblems problems = new FieldProblems();

    FormCheck(TaskForm form) {
        this(form, List.of());
    }

    /** @param known what the door already found wrong, to be told with everything else */
    FormCheck(TaskForm form, List<FieldProblem> known) {
        this.form = form;
        known.forEach(problem ->
                problems.add(problem.field(), problem.code(), problem.args().toArray()));
    }

    Completion check(@Nullable String outcome, @Nullable String comment, @Nullable Map<String, Object> data) {
        var chosen = form.outcomes().stream()
                .filter(it -> it.code().equals(outcome))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            problems.add("outcome", outcome == null ? "shared.field.required" : "shared.field.unknownOption");
        }
        String reason = text("comment", comment, LONGEST_REASON);
        if (chosen != null && chosen.reasonRequired() && reason == null) {
            problems.add("comment", "shared.field.required");
        }
        Map<String, Object> values = chosen == null
                ? Map.of()
                : record("data", form.fields(), data == null ? Map.of() : data, chosen.code());
        problems.orRefuse();
        return new Completion(java.util.Objects.requireNonNull(outcome), reason, values);
    }

    /**
     * The values alone, of a form that nothing is decided with.
     *
     * @param path what they stand under where they were sent
     */
    Map<String, Object> values(String path, Map<String, Object> data) {
        var values = record(path, form.fields(), data, "");
        problems.orRefuse();
        return values;
    }

    private Map<String, Object> record(String path, List<Field> fields, Map<String, Object> data, String outcome) {
        var known = fields.stream().map(Field::name).toList();
        data.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.add(path + "." + name, "shared.field.unknown"));
        var values = new LinkedHashMap<String, Object>();
        for (Field field : fields) {
            if (!field.isReadFor(outcome)) {
                continue;
            }
            String at = path + "." + field.name();
            Object value = field.type() == Field.Type.ROWS
                    ? rows(at, field, data.get(field.name()), outcome)
                    : single(at, field, data.get(field.name()));
            if (value != null) {
                values.put(field.name(), value);
            } else if (field.required() && !field.readOnly() && !alreadyWrong(at)) {
                problems.add(at, "shared.field.required");
            }
        }
        return values;
    }

    private @Nullable Object single(String at, Field field, @Nullable Object sent) {
        if (field.readOnly()) {
            return field.value();
        }
        if (sent == null || (sent instanceof String text && text.isBlank())) {
            return null;
        }
        return switch (field.type()) {
            case TEXT, LONGTEXT -> text(at, sent, field.maxLength() == null ? Field.LINE : field.maxLength());
            case FILE -> text(at, sent, Field.LINE);
            case PASSWORD -> password(at, sent);
            case INTEGER, NUMBER, PERCENT -> number(at, field, sent);
            case DATE -> date(at, sent);
            case BOOLEAN -> bool(at, sent);
            case SELECT -> option(at, field, sent);
            case MULTISELECT -> options(at, field, sent);
            case ROWS -> throw new IllegalStateException("rows are read elsewhere");
        };
    }

    private @Nullable String text(String at, @Nullable Object sent, int longest) {
        if (sent == null) {
            return null;
        }
        if (!(sent instanceof String) && !(sent instanceof Number)) {
            problems.add(at, "shared.field.wrongType");
            return null;
        }
        String text = CONTROL.matcher(sent.toString()).replaceAll("").strip();
        if (text.length() > longest) {
            problems.add(at, "shared.field.tooLong", longest);
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** As it was typed, blanks included. */
    private @Nullable String password(String at, Object sent) {
        if (!(sent instanceof String password)) {
            problems.add(at, "shared.field.wrongType");
            return null;
        }
        if (password.length() > Field.LINE) {
            problems.add(at, "shared.field.tooLong", Field.LINE);
            return null;
        }
        return password;
    }

    /** Everything that neither prints nor breaks a line. */
    private static final java.util.regex.Pattern CONTROL =
            java.util.regex.Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]");

    private @Nullable Object number(String at, Field field, Object sent) {
        BigDecimal number;
        try {
            number = new BigDecimal(sent.toString().strip().replace(',', '.'));
        } catch (NumberFormatException notANumber) {
            problems.add(at, "shared.field.notANumber");
            return null;
        }
        if ((long) number.precision() - number.scale() > 15 || number.scale() > 6) {
            problems.add(at, "shared.field.notANumber");
            return null;
        }
        BigDecimal max = field.type() == Field.Type.PERCENT && field.max() == null ? HUNDRED : field.max();
        BigDecimal min = field.type() == Field.Type.PERCENT && field.min() == null ? BigDecimal.ZERO : field.min();
        if (min != null && number.compareTo(min) < 0) {
            problems.add(at, min.signum() == 0 ? "shared.field.negative" : "shared.field.tooSmall", min);
            return null;
        }
        if (max != null && number.compareTo(max) > 0) {
            problems.add(at, "shared.field.tooLarge", max);
            return null;
        }
        if (field.type() != Field.Type.INTEGER) {
            return number;
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException fraction) {
            problems.add(at, "shared.field.notAnInteger");
            return null;
        }
    }

    private @Nullable LocalDate date(String at, Object sent) {
        try {
            LocalDate date = LocalDate.parse(sent.toString().strip());
            if (date.getYear() >= 1900 && date.getYear() <= 2200) {
                return date;
            }
        } catch (DateTimeParseException notADate) {
            // answered below
        }
        problems.add(at, "shared.field.notADate");
        return null;
    }

    private @Nullable Boolean bool(String at, Object sent) {
        String text = sent.toString();
        if (text.equals("true") || text.equals("on")) {
            return true;
        }
        if (text.equals("false")) {
            return false;
        }
        problems.add(at, "shared.field.notABoolean");
        return null;
    }

    private @Nullable String option(String at, Field field, Object sent) {
        String value = sent.toString();
        if (field.options().stream().anyMatch(option -> option.value().equals(value))) {
            return value;
        }
        problems.add(at, "shared.field.unknownOption");
        return null;
    }

    private @Nullable List<String> options(String at, Field field, Object sent) {
        Collection<?> values = sent instanceof Collection<?> many ? many : List.of(sent);
        var chosen = new ArrayList<String>();
        for (Object value : values) {
            String one = value == null ? null : option(at, field, value);
            if (one != null && !chosen.contains(one)) {
                chosen.add(one);
            }
        }
        return chosen.isEmpty() ? null : chosen;
    }

    private @Nullable List<Map<String, Object>> rows(String at, Field field, @Nullable Object sent, String outcome) {
        if (sent == null) {
            return null;
        }
        if (!(sent instanceof List<?> all)) {
            problems.add(at, "shared.field.wrongType");
            return null;
        }
        var list = field.inPlaces(all);
        if (field.fixedRows() && list.size() != field.rows().size()) {
            problems.add(at, "shared.field.rowCount", field.rows().size());
            return null;
        }
        if (list.size() > DraftSize.MOST_ROWS) {
            problems.add(at, "shared.field.tooMany", DraftSize.MOST_ROWS);
            return null;
        }
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < list.size(); i++) {
            String rowAt = at + "[" + i + "]";
            if (!(list.get(i) instanceof Map<?, ?> row)) {
                problems.add(rowAt, "shared.field.wrongType");
                continue;
            }
            Map<String, Object> cells = new LinkedHashMap<>();
            row.forEach((name, value) -> cells.put(String.valueOf(name), value));
            if (!field.fixedRows() && isBlank(cells)) {
                continue;
            }
            rows.add(row(rowAt, field, i, cells, outcome));
        }
        return rows.isEmpty() ? null : rows;
    }

    /** A given row keeps what it is about, so that whoever reads it need not trust in its place. */
    private Map<String, Object> row(String at, Field field, int place, Map<String, Object> cells, String outcome) {
        Object about = field.fixedRows() ? field.rows().get(place).get(Field.KEY) : null;
        if (about == null) {
            return record(at, columnsOf(field, place), cells, outcome);
        }
        Object said = cells.remove(Field.KEY);
        if (said != null && !said.equals(about)) {
            problems.add(at + "." + Field.KEY, "shared.field.unknownOption");
        }
        var row = record(at, columnsOf(field, place), cells, outcome);
        row.put(Field.KEY, about);
        return row;
    }

    /** In a table of given rows the cells that only name the row keep what the form says, whatever is sent. */
    private static List<Field> columnsOf(Field field, int row) {
        if (!field.fixedRows()) {
            return field.columns();
        }
        Map<String, Object> given = field.rows().get(row);
        return field.columns().stream()
                .map(column -> column.readOnly() ? column.value(given.get(column.name())) : bounded(column, given))
                .toList();
    }

    /** A given row may carry the largest number its own cell takes, under {@code <column>.max}. */
    private static Field bounded(Field column, Map<String, Object> given) {
        Object max = given.get(column.name() + ".max");
        return max == null ? column : column.between(column.min(), new BigDecimal(max.toString()));
    }

    private static boolean isBlank(Map<String, Object> cells) {
        return cells.values().stream()
                .allMatch(value -> value == null || value.toString().isBlank());
    }

    private boolean alreadyWrong(String at) {
        return problems.list().stream()
                .map(FieldProblem::field)
                .anyMatch(field -> field.equals(at) || field.startsWith(at + "[") || field.startsWith(at + "."));
    }
}
