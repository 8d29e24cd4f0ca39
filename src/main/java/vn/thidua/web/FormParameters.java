package vn.thidua.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * Reads what {@code components/form :: fields} sends back into the same shape that the API takes: {@code data.x} a value,
 * {@code data.rows[0].y} a cell. What was left empty is missing; rows in which nothing stands are dropped, unless they are
 * fixed and keep their places. The form says in {@code form.hint} what the names alone cannot: {@code list:<name>} (one
 * choice is still a list), {@code fixed:<name>=<rows>}, {@code number:<name>} (a decimal comma is a decimal point).
 */
public final class FormParameters {

    private static final String PREFIX = "data.";
    private static final String HINT = "form.hint";
    private static final Pattern CELL = Pattern.compile("([^\\[\\].]+)\\[(\\d{1,5})]\\.([^\\[\\].]+)");
    private static final Pattern FIXED = Pattern.compile("fixed:([^\\[\\].=]+)=(\\d{1,4})");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3}){2,}");

    private final Map<String, Object> scalars = new LinkedHashMap<>();
    private final Map<String, TreeMap<Integer, Map<String, Object>>> tables = new LinkedHashMap<>();
    private final Set<String> hints;

    private FormParameters(Set<String> hints) {
        this.hints = hints;
    }

    /** The values by field name: text, {@link MultipartFile}, list of text, or list of such maps for rows. */
    public static Map<String, Object> of(HttpServletRequest request) {
        var hints = request.getParameterValues(HINT);
        var reader = new FormParameters(
                hints == null ? Set.of() : Arrays.stream(hints).collect(Collectors.toSet()));
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(PREFIX)) {
                reader.read(name.substring(PREFIX.length()), Arrays.asList(values));
            }
        });
        if (request instanceof MultipartHttpServletRequest multipart) {
            multipart.getFileMap().forEach((name, file) -> {
                if (name.startsWith(PREFIX) && !file.isEmpty()) {
                    reader.put(name.substring(PREFIX.length()), file);
                }
            });
        }
        return reader.values();
    }

    private void read(String name, List<String> sent) {
        var generic = name.replaceAll("\\[\\d+]", "[]");
        if (hints.contains("list:" + generic)) {
            put(name, sent.stream().filter(value -> !value.isBlank()).toList());
            return;
        }
        var value = sent.get(sent.size() - 1);
        put(name, hints.contains("number:" + generic) ? decimalPoint(value) : value.replace("\r\n", "\n"));
    }

    private void put(String name, Object value) {
        var cell = CELL.matcher(name);
        if (cell.matches()) {
            var row = tables.computeIfAbsent(cell.group(1), none -> new TreeMap<>())
                    .computeIfAbsent(Integer.valueOf(cell.group(2)), none -> new LinkedHashMap<>());
            if (!isEmpty(value)) {
                row.put(cell.group(3), value);
            }
        } else if (!isEmpty(value)) {
            scalars.put(name, value);
        }
    }

    private Map<String, Object> values() {
        var values = new LinkedHashMap<>(scalars);
        tables.forEach((name, rows) -> {
            var filled = rows.values().stream().filter(row -> !row.isEmpty()).toList();
            if (!filled.isEmpty()) {
                values.put(name, filled);
            }
        });
        hints.stream().map(FIXED::matcher).filter(Matcher::matches).forEach(fixed -> {
            var rows = tables.getOrDefault(fixed.group(1), new TreeMap<>());
            var inTheirPlaces = new ArrayList<Map<String, Object>>();
            for (int row = 0; row < Integer.parseInt(fixed.group(2)); row++) {
                inTheirPlaces.add(rows.getOrDefault(row, new LinkedHashMap<>()));
            }
            values.put(fixed.group(1), inTheirPlaces);
        });
        return values;
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof List<?> list && list.isEmpty();
    }

    /** "12,5" and "1.234,5" as a program writes them; what is no number stays as it was typed, to be shown again. */
    static String decimalPoint(String typed) {
        var text = typed.strip().replace("\u00a0", "").replace(" ", "");
        if (text.indexOf(',') >= 0 && text.indexOf(',') == text.lastIndexOf(',')) {
            return text.lastIndexOf('.') < text.indexOf(',')
                    ? text.replace(".", "").replace(',', '.')
                    : text.replace(",", "");
        }
        return GROUPED.matcher(text).matches() ? text.replace(".", "") : typed.strip();
    }
}
