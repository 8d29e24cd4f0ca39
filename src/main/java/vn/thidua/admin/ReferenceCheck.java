package vn.thidua.admin;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Units;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.ReferenceColumn;
import vn.thidua.shared.ReferenceTable;
import vn.thidua.shared.ReferenceVersion;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.SourceStatus;

/** Reads what an administrator wrote as a version of a row; says all at once what is wrong with it. */
@Component
class ReferenceCheck {

    /** What stands in front of the names of a table's own columns. */
    static final String VALUES = "values.";

    private static final int LONGEST_SOURCE = 500;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

    private final Units units;
    private final Clock clock;

    ReferenceCheck(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** @throws Refusal 400 with every wrong field; those of the table's columns begin with {@code values.} */
    ReferenceVersion read(ReferenceTable table, ReferenceWish wish) {
        var problems = new FieldProblems();
        var values = values(table, wish.values(), problems);
        var from = date("validFrom", clean(wish.validFrom()), problems);
        if (from == null && clean(wish.validFrom()) == null) {
            problems.add("validFrom", "shared.field.required");
        } else if (from != null && from.isBefore(LocalDate.now(clock))) {
            // what was counted by a version must be found again
            problems.add("validFrom", "shared.field.inThePast");
        }
        if (wish.withdrawn() && !table.losesRows()) {
            problems.add("withdrawn", "admin.field.keepsItsRows");
        }
        var source = line("legalSource", clean(wish.legalSource()), LONGEST_SOURCE, problems);
        if (source == null) {
            problems.add("legalSource", "shared.field.required");
        }
        var status = status(clean(wish.status()), problems);
        problems.orRefuse();
        return new ReferenceVersion(
                values,
                Objects.requireNonNull(from),
                wish.withdrawn(),
                Objects.requireNonNull(source),
                Objects.requireNonNull(status));
    }

    private Map<String, Object> values(
            ReferenceTable table, Map<String, ? extends @Nullable Object> sent, FieldProblems problems) {
        var values = new HashMap<String, Object>();
        var known = table.columns().stream().map(ReferenceColumn::name).toList();
        sent.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.add(VALUES + name, "shared.field.unknown"));
        for (ReferenceColumn column : table.columns()) {
            var field = VALUES + column.name();
            var text = clean(sent.get(column.name()));
            if (text == null) {
                if (column.kind() == ReferenceColumn.Kind.YES_NO) {
                    values.put(column.name(), false);
                } else if (column.required()) {
                    problems.add(field, "shared.field.required");
                }
                continue;
            }
            var value = value(field, column, text, problems);
            if (value != null) {
                values.put(column.name(), value);
            }
        }
        return values;
    }

    private @Nullable Object value(String field, ReferenceColumn column, String text, FieldProblems problems) {
        return switch (column.kind()) {
            case CODE -> code(field, text, column.most(), problems);
            case LINE -> line(field, text, column.most(), problems);
            case NUMBER -> number(field, text, column, problems);
            case YES_NO -> yesOrNo(field, text, problems);
            case DATE -> date(field, text, problems);
            case CHOICE ->
                oneOf(
                        field,
                        text,
                        column.choices().apply(Locale.ROOT).stream()
                                .anyMatch(choice -> choice.value().equals(text)),
                        problems);
            case UNIT -> oneOf(field, text, units.find(text).isPresent(), problems);
        };
    }

    private static @Nullable String code(String field, String text, int longest, FieldProblems problems) {
        if (!CODE.matcher(text).matches()) {
            problems.add(field, "admin.field.notACode");
            return null;
        }
        return line(field, text, longest, problems);
    }

    private static @Nullable String line(String field, @Nullable String text, int longest, FieldProblems problems) {
        if (text == null) {
            return null;
        }
        var line = text.replaceAll("\\s+", " ");
        if (line.length() > longest) {
            problems.add(field, "shared.field.tooLong", longest);
        }
        return line;
    }

    private static @Nullable Integer number(String field, String text, ReferenceColumn column, FieldProblems problems) {
        try {
            var number = new BigDecimal(text);
            if (number.compareTo(BigDecimal.valueOf(column.least())) < 0) {
                problems.add(field, "shared.field.tooSmall", column.least());
            } else if (number.compareTo(BigDecimal.valueOf(column.most())) > 0) {
                problems.add(field, "shared.field.tooLarge", column.most());
            } else if (number.stripTrailingZeros().scale() > 0) {
                problems.add(field, "shared.field.notAnInteger");
            } else {
                return number.intValueExact();
            }
        } catch (NumberFormatException notANumber) {
            problems.add(field, "shared.field.notANumber");
        }
        return null;
    }

    private static @Nullable Boolean yesOrNo(String field, String text, FieldProblems problems) {
        if (!Set.of("true", "false").contains(text)) {
            problems.add(field, "shared.field.notABoolean");
        }
        return Boolean.valueOf(text);
    }

    private static @Nullable LocalDate date(String field, @Nullable String text, FieldProblems problems) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            problems.add(field, "shared.field.notADate");
            return null;
        }
    }

    private static @Nullable String oneOf(String field, String text, boolean known, FieldProblems problems) {
        if (!known) {
            problems.add(field, "shared.field.unknownOption");
            return null;
        }
        return text;
    }

    private static @Nullable SourceStatus status(@Nullable String sent, FieldProblems problems) {
        if (sent == null) {
            problems.add("status", "shared.field.required");
            return null;
        }
        var found = Arrays.stream(SourceStatus.values())
                .filter(status -> status.name().equals(sent))
                .findFirst();
        if (found.isEmpty()) {
            problems.add("status", "shared.field.unknownOption");
        }
        return found.orElse(null);
    }

    private static @Nullable String clean(@Nullable Object sent) {
        var text = sent == null ? "" : sent.toString().strip();
        return text.isEmpty() ? null : text;
    }
}
