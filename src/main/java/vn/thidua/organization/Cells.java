package vn.thidua.organization;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one cell after another and writes down what is wrong with it. Formulas and HTML are just text. */
final class Cells {

    static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,64}");

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final LineProblems problems;

    Cells(LineProblems problems) {
        this.problems = problems;
    }

    /** A text that must be there; empty, with a problem, where it is not. */
    String required(CsvFile.Row row, String column, int maxLength) {
        var text = text(row, column, maxLength);
        if (text == null && row.get(column).isEmpty()) {
            problems.add(row.line(), column, "shared.field.required");
        }
        return text == null ? "" : text;
    }

    @Nullable
    String text(CsvFile.Row row, String column, int maxLength) {
        var text = row.get(column);
        if (text.length() > maxLength) {
            problems.add(row.line(), column, "shared.field.tooLong", maxLength);
            return null;
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            problems.add(row.line(), column, "organization.import.controlCharacter");
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** A code that must be there; empty, with a problem, where it is missing or none. */
    String code(CsvFile.Row row, String column, Pattern syntax, String refusal) {
        var code = row.get(column);
        if (code.isEmpty()) {
            problems.add(row.line(), column, "shared.field.required");
        } else if (!syntax.matcher(code).matches()) {
            problems.add(row.line(), column, refusal);
            return "";
        }
        return code;
    }

    @Nullable
    LocalDate date(CsvFile.Row row, String column) {
        var text = row.get(column);
        if (text.isEmpty()) {
            return null;
        }
        var date = date(text);
        if (date == null) {
            problems.add(row.line(), column, "organization.import.notADate");
        }
        return date;
    }

    static @Nullable LocalDate date(String text) {
        if (!DATE.matcher(text).matches()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    <E extends Enum<E>> @Nullable E oneOf(CsvFile.Row row, String column, Class<E> type) {
        var text = row.get(column);
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        var options = String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
        problems.add(
                row.line(), column, text.isEmpty() ? "shared.field.required" : "organization.import.notOneOf", options);
        return null;
    }

    /** The parts of a cell that holds several, separated by semicolons. */
    static Set<String> parts(String cell) {
        var parts = new LinkedHashSet<String>();
        for (var part : cell.split(";")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
