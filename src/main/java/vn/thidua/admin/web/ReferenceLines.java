package vn.thidua.admin.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.admin.ReferenceBook;
import vn.thidua.organization.Units;
import vn.thidua.shared.ReferenceColumn;
import vn.thidua.shared.ReferenceTable;
import vn.thidua.shared.ReferenceVersion;
import vn.thidua.shared.SourceStatus;
import vn.thidua.web.Fmt;
import vn.thidua.web.Texts;

/** Reference tables in the reader's words. */
@Component
class ReferenceLines {

    private static final String EVERY = "admin.tables.every";

    private final ReferenceBook book;
    private final Units units;
    private final Texts texts;
    private final Fmt fmt;

    ReferenceLines(ReferenceBook book, Units units, Texts texts, Fmt fmt) {
        this.book = book;
        this.units = units;
        this.texts = texts;
        this.fmt = fmt;
    }

    /** A table among the others. */
    record Name(String code, String title, String hint) {}

    /** Something to choose. */
    record Option(String value, String label) {}

    /** A column and its input. */
    record Column(
            String name, String label, ReferenceColumn.Kind kind, boolean required, int most, List<Option> options) {

        /** Whether its values stand at the right. */
        public boolean isNumber() {
            return kind == ReferenceColumn.Kind.NUMBER;
        }
    }

    /**
     * One version of a row.
     *
     * @param cells what it says, column by column
     * @param legalSource where it stands; empty where practice is all there is
     * @param edit where the form is that changes it
     */
    record Row(
            List<String> cells,
            LocalDate validFrom,
            boolean withdrawn,
            String legalSource,
            SourceStatus status,
            ReferenceBook.State state,
            String edit) {}

    List<Name> names() {
        return book.tables().stream().map(this::name).toList();
    }

    Name name(ReferenceTable table) {
        return new Name(table.code(), texts.of(table.messages() + "title"), texts.of(table.messages() + "hint"));
    }

    List<Column> columns(ReferenceTable table, Locale locale) {
        return table.columns().stream()
                .map(column -> new Column(
                        column.name(),
                        texts.of(table.messages() + column.name()),
                        column.kind(),
                        column.required(),
                        column.most(),
                        column.choices().apply(locale).stream()
                                .map(choice -> new Option(choice.value(), texts.of(choice.label())))
                                .toList()))
                .toList();
    }

    List<Option> statuses() {
        return Arrays.stream(SourceStatus.values())
                .map(status -> new Option(status.name(), texts.of("shared.sourceStatus." + status)))
                .toList();
    }

    List<Row> of(ReferenceTable table, Locale locale) {
        var lines = book.lines(table);
        var columns = columns(table, locale);
        var labels = labels(columns, lines, locale);
        return lines.stream()
                .map(line -> new Row(
                        columns.stream()
                                .map(column ->
                                        shown(column, line.version(), labels.getOrDefault(column.name(), Map.of())))
                                .toList(),
                        line.version().validFrom(),
                        line.version().withdrawn(),
                        source(line.version()),
                        line.version().status(),
                        line.state(),
                        edit(table, line.version())))
                .toList();
    }

    /** What stands for the values of the columns that hold codes. */
    private Map<String, Map<String, String>> labels(
            List<Column> columns, List<ReferenceBook.Line> lines, Locale locale) {
        var labels = new HashMap<String, Map<String, String>>();
        for (Column column : columns) {
            if (column.kind() == ReferenceColumn.Kind.CHOICE) {
                labels.put(
                        column.name(),
                        column.options().stream().collect(Collectors.toMap(Option::value, Option::label)));
            } else if (column.kind() == ReferenceColumn.Kind.UNIT) {
                var codes = lines.stream()
                        .map(line -> line.version().text(column.name()).orElse(null))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
                labels.put(
                        column.name(),
                        units.byCode(codes).values().stream()
                                .collect(Collectors.toMap(unit -> unit.code(), unit -> unit.name(locale))));
            }
        }
        return labels;
    }

    private String shown(Column column, ReferenceVersion version, Map<String, String> labels) {
        var value = version.values().get(column.name());
        if (value == null) {
            return switch (column.kind()) {
                case CHOICE, UNIT -> texts.of(EVERY);
                default -> "";
            };
        }
        return switch (column.kind()) {
            case YES_NO -> texts.of(version.isYes(column.name()) ? "web.yes" : "web.no");
            case NUMBER -> fmt.number(version.number(column.name()));
            case DATE -> fmt.date((LocalDate) value);
            default -> labels.getOrDefault(value.toString(), value.toString());
        };
    }

    /** What is shipped as practice says so by its status. */
    private static String source(ReferenceVersion version) {
        return version.legalSource().replaceFirst("^PRACTICE(; )?", "");
    }

    private static String edit(ReferenceTable table, ReferenceVersion version) {
        var link = UriComponentsBuilder.fromPath("/admin/tables/{code}");
        var values = new ArrayList<Object>(List.of(table.code()));
        version.values().forEach((name, value) -> {
            link.queryParam("values." + name, "{value}");
            values.add(value);
        });
        link.queryParam("legalSource", "{value}").queryParam("status", "{value}");
        values.add(source(version));
        values.add(version.status());
        return link.fragment("new").encode().build().expand(values.toArray()).toUriString();
    }
}
