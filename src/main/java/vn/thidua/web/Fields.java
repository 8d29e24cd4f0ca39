package vn.thidua.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Small questions the form templates ask; they reach it as {@code @fields}. */
@Component("fields")
public class Fields implements PageWords {

    private static final String PREFIX = "data.";
    private static final int SPARE_ROWS = 3;
    private static final Set<String> SHORT = Set.of("INTEGER", "NUMBER", "PERCENT", "DATE");

    private final Fmt fmt;
    private final Texts texts;

    Fields(Fmt fmt, Texts texts) {
        this.fmt = fmt;
        this.texts = texts;
    }

    /** The ids of what explains an input, for {@code aria-describedby}; null where nothing does. */
    public @Nullable String describedBy(String name, @Nullable String help, @Nullable Object wrong) {
        var ids = new ArrayList<String>();
        if (help != null && !help.isEmpty()) {
            ids.add(name + "-help");
        }
        if (wrong != null) {
            ids.add(name + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** Whether the option is the value, or one of the values. */
    public boolean chosen(@Nullable Object value, String option) {
        if (value instanceof Collection<?> values) {
            return values.stream().anyMatch(each -> option.equals(String.valueOf(each)));
        }
        return value != null && option.equals(value.toString());
    }

    /** The errors of a task's field by input name: commands name it with or without the {@code data.} in front. */
    public @Nullable List<String> wrong(@Nullable Map<String, List<String>> errors, String input) {
        if (errors == null) {
            return null;
        }
        var found = errors.get(input);
        return found == null && input.startsWith(PREFIX) ? errors.get(input.substring(PREFIX.length())) : found;
    }

    /** What the input shows: what was typed wherever anything was, else what is there now. */
    public @Nullable Object value(@Nullable Map<String, ?> typed, String name, @Nullable Object now) {
        return typed == null ? now : typed.get(name);
    }

    /** What a cell shows: what was typed into this row, else what the row holds. */
    public @Nullable Object cell(@Nullable Map<String, ?> typed, @Nullable Map<String, ?> now, String column) {
        if (typed != null && typed.containsKey(column)) {
            return typed.get(column);
        }
        return now == null || typed != null ? null : now.get(column);
    }

    /** The typed rows of a table, null where nothing was typed at all. */
    @SuppressWarnings("unchecked")
    public @Nullable List<Map<String, Object>> typedRows(@Nullable Map<String, ?> typed, String name) {
        if (typed == null) {
            return null;
        }
        return typed.get(name) instanceof List<?> rows ? (List<Map<String, Object>>) rows : List.of();
    }

    /**
     * The row of this place, null beyond the last one. Asked for every row of a table: a list of anything, because for a list
     * of something the template would look through all of it each time to see whether it is one.
     */
    public @Nullable Object row(@Nullable List<?> rows, int place) {
        return rows != null && place < rows.size() ? rows.get(place) : null;
    }

    /** How many rows are filled: those typed, or those there now. */
    public int filledCount(@Nullable List<?> typed, List<?> now) {
        return typed == null ? now.size() : typed.size();
    }

    /** How many rows are drawn: a table that can grow has a few spare ones, for those who work without script. */
    public int rowCount(@Nullable List<?> typed, List<?> now, boolean fixed) {
        return fixed ? now.size() : filledCount(typed, now) + SPARE_ROWS;
    }

    /** The input's name with every row number left out, as {@link FormParameters} wants it. */
    public String pattern(String name) {
        return name.substring(PREFIX.length()).replaceAll("\\[\\d+]", "[]");
    }

    /** Whether an input of this type needs no whole line. */
    public boolean isShort(String type) {
        return SHORT.contains(type);
    }

    /** Figures stand at the right, what only names the row stands out. */
    public String columnClass(String type, boolean readOnly) {
        return (SHORT.contains(type) ? "rows-figure" : "rows-words") + (readOnly ? " rows-given" : "");
    }

    /** A value that can only be read; a chosen option by its label. */
    public String shown(@Nullable Object value, List<String> options, List<String> labels) {
        if (value instanceof Boolean yes) {
            return texts.of(yes ? "web.yes" : "web.no");
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(each -> shown(each, options, labels)).collect(Collectors.joining(", "));
        }
        int place = value == null ? -1 : options.indexOf(value.toString());
        return place < 0 ? fmt.shown(value) : labels.get(place);
    }

    /** The labels of these message keys in one line. */
    public String labels(Collection<String> keys) {
        return keys.stream().map(texts::of).collect(Collectors.joining(", "));
    }

    /** The labels of the outcomes for which a field is needed. */
    public String outcomeLabels(Collection<String> wanted, List<String> codes, List<String> keys) {
        return labels(wanted.stream()
                .map(codes::indexOf)
                .filter(place -> place >= 0)
                .map(keys::get)
                .toList());
    }

    /** How weighty an act looks. */
    public String actClass(String kind) {
        return switch (kind) {
            case "MAIN" -> "btn-primary";
            case "DANGER" -> "btn-outline-danger";
            default -> "";
        };
    }
}
