package vn.thidua.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Who may change which table, and how changes to the database are named. */
public final class MigrationRules {

    private static final Pattern NAME = Pattern.compile("(\\w+)/V(\\d{12})__(\\w+?)_([a-z]+)_(\\w+)\\.(?:sql|java)");
    private static final Pattern REPEATED = Pattern.compile("(?:\\w+/)?afterMigrate__\\w+\\.sql");
    private static final Pattern CREATED =
            Pattern.compile("create\\s+(?:unlogged\\s+)?table\\s+(?:if\\s+not\\s+exists\\s+)?(?:thidua\\.)?(\\w+)");
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:insert\\s+into|update|delete\\s+from|merge\\s+into|truncate(?:\\s+table)?|copy)\\s+thidua\\.(\\w+)");
    private static final Pattern CHANGED =
            Pattern.compile(WRITTEN.pattern() + "|(?:alter|drop)\\s+table\\s+(?:if\\s+exists\\s+)?thidua\\.(\\w+)");

    private MigrationRules() {}

    /** {@code <module>/V<yyyyMMddHHmm>__<module>_<verb>_<object>}, every moment once. */
    public static List<String> badNames(Iterable<String> files) {
        var violations = new ArrayList<String>();
        var moments = new TreeMap<String, String>();
        for (var file : files) {
            if (REPEATED.matcher(file).matches()) {
                continue;
            }
            var name = NAME.matcher(file);
            if (!name.matches()) {
                violations.add(file + " is not named <module>/V<yyyyMMddHHmm>__<module>_<verb>_<object>");
                continue;
            }
            if (!name.group(3).equals(name.group(1))) {
                violations.add(file + " names the module " + name.group(3));
            }
            var other = moments.put(name.group(2), file);
            if (other != null) {
                violations.add(file + " has the moment of " + other);
            }
        }
        return violations;
    }

    /** The module that owns each table: the folder of the migration that creates it. */
    public static Map<String, String> owners(Map<String, String> migrations) {
        var owners = new TreeMap<String, String>();
        migrations.forEach((file, sql) ->
                CREATED.matcher(sql(sql)).results().forEach(found -> owners.put(found.group(1), moduleOf(file))));
        return owners;
    }

    /** A table is changed by migrations of its own module only, and written by its own module's code only. */
    public static List<String> foreignWrites(Map<String, String> migrations, Map<String, String> classes) {
        var owners = owners(migrations);
        var violations = new ArrayList<String>();
        migrations.forEach((file, sql) -> {
            if (!REPEATED.matcher(file).matches()) {
                violations.addAll(foreign(CHANGED, file, sql(sql), owners));
            }
        });
        classes.forEach((file, code) -> violations.addAll(foreign(WRITTEN, file, joined(code), owners)));
        return violations;
    }

    private static List<String> foreign(Pattern writing, String file, String text, Map<String, String> owners) {
        return writing.matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(table -> owners.containsKey(table) && !owners.get(table).equals(moduleOf(file)))
                .map(table -> file + " writes " + table + " of " + owners.get(table))
                .distinct()
                .toList();
    }

    /** Rows that come with the product say where the law has them from. */
    public static List<String> rowsWithoutSource(Map<String, String> migrations) {
        return migrations.entrySet().stream()
                .filter(file -> sql(file.getValue()).contains("insert into"))
                .filter(file -> !sql(file.getValue()).contains("legal_source"))
                .map(file -> file.getKey() + " brings rows without their legal_source")
                .toList();
    }

    private static String moduleOf(String file) {
        return file.contains("/") ? file.substring(0, file.indexOf('/')) : "";
    }

    private static String sql(String text) {
        return text.replaceAll("(?m)--.*$", "").toLowerCase(Locale.ROOT);
    }

    /** Java text with its string literals run together, so that a statement in pieces is read as one. */
    private static String joined(String code) {
        return code.replaceAll("(?m)^\\s*(?:\\*|//).*$", "")
                .replaceAll("\"\\s*\\+\\s*\"", "")
                .toLowerCase(Locale.ROOT);
    }
}
