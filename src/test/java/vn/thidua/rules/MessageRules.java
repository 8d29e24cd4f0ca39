package vn.thidua.rules;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of the product: the same keys in both languages, every key that is used, and none that is not. A key built at
 * run time is found through its beginning: a literal that ends in a dot declares every key that starts with it as used.
 */
public final class MessageRules {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern TEMPLATE_KEY = Pattern.compile("#\\{\\s*([a-z][\\w.-]+\\w)");
    /** Keys, beginnings of keys, and the plain words that name acts. */
    private static final Pattern WORD = Pattern.compile("[a-z][A-Za-z]*(?:\\.[A-Za-z0-9_-]+)*\\.?");

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z]*(\\.[A-Za-z0-9_-]+)+");
    /** Where a literal is certainly a message key. */
    private static final Pattern CALL = Pattern.compile(
            "(?:Refusal\\.(?:notAllowed|conflict|byRule)|Reason\\.of|Verdict\\.no|texts\\.of|getMessage|\\.help)\\(\\s*\"([^\"]+)\""
                    + "|(?:Refusal\\.invalid|Reason\\.byLaw|FieldProblem\\.of|\\.add|Outcome\\.(?:main|plain|withReason)"
                    + "|Field\\.(?:text|longText|number|integer|percent|date|yesNo|file|select|multiselect|fixedRows|rows))"
                    + "\\(\\s*[^;\"]*?\"[^\"]*\",\\s*\"([a-z][A-Za-z]*\\.[^\"]+)\""
                    + "|new (?:TaskForm\\.)?Link\\(\\s*\"([^\"]+)\"");

    private MessageRules() {}

    /** One message file. */
    public static Map<String, String> read(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty, (a, b) -> b, TreeMap::new));
    }

    /** Both languages say the same things with the same figures in them, each once, and apostrophes come out as such. */
    public static List<String> differences(Map<String, String> files) {
        var violations = new ArrayList<String>();
        var owners = new TreeMap<String, String>();
        files.forEach((file, text) -> {
            violations.addAll(twice(file, text));
            var words = read(text);
            words.forEach((key, sentence) -> {
                if (PLACEHOLDER.matcher(sentence).find()
                        && sentence.replace("''", "").contains("'")) {
                    violations.add(file + ": " + key + " needs '' for each apostrophe, for it holds a {0}");
                }
                if (sentence.isBlank()) {
                    violations.add(file + ": " + key + " is empty");
                }
            });
            if (file.endsWith("_en.properties")) {
                return;
            }
            var english = read(files.getOrDefault(file.replace(".properties", "_en.properties"), ""));
            words.keySet().forEach(key -> {
                var other = owners.put(key, file);
                if (other != null) {
                    violations.add(file + ": " + key + " is also in " + other);
                }
            });
            var all = new TreeSet<>(words.keySet());
            all.addAll(english.keySet());
            for (var key : all) {
                if (!words.containsKey(key) || !english.containsKey(key)) {
                    violations.add(
                            file + ": " + key + " is only " + (words.containsKey(key) ? "Vietnamese" : "English"));
                } else if (!placeholders(words.get(key)).equals(placeholders(english.get(key)))) {
                    violations.add(file + ": " + key + " shows other figures in English");
                }
            }
        });
        return violations;
    }

    private static List<String> twice(String file, String text) {
        var seen = new TreeSet<String>();
        return text.lines()
                .filter(line -> line.matches("[a-z][^=\\s]*\\s*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .filter(key -> !seen.add(key))
                .map(key -> file + ": " + key + " stands there twice")
                .toList();
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** Every key that a template or a class names. */
    public static Set<String> used(Map<String, String> templates, Map<String, String> classes) {
        var used = new TreeSet<String>();
        templates.values().forEach(text -> {
            TEMPLATE_KEY.matcher(text).results().forEach(found -> used.add(found.group(1)));
            Pattern.compile("messages\\.msg\\(\\s*'([\\w.-]+\\w)'")
                    .matcher(text)
                    .results()
                    .forEach(found -> used.add(found.group(1)));
        });
        classes.forEach((name, text) -> CALL.matcher(text).results().forEach(found -> {
            for (int group = 1; group <= 3; group++) {
                if (found.group(group) != null
                        && KEY.matcher(found.group(group)).matches()) {
                    used.add(found.group(group));
                }
            }
        }));
        return used;
    }

    /** Keys that nothing names: neither whole, nor by their beginning, nor as a label of a task, a constant or an act. */
    public static List<String> unused(
            Set<String> keys, Map<String, String> texts, Set<String> tasks, Set<String> constants) {
        var named = new TreeSet<String>();
        texts.values().forEach(text -> WORD.matcher(text).results().forEach(found -> named.add(found.group())));
        var beginnings = named.stream().filter(word -> word.endsWith(".")).toList();
        return keys.stream()
                .filter(key -> !named.contains(key))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .filter(key -> !(key.startsWith("task.") && tasks.contains(key.substring("task.".length()))))
                .filter(key -> !constants.contains(key))
                .filter(key -> !(key.matches("\\w+\\.action\\.\\w+")
                        && named.contains(key.substring(key.lastIndexOf('.') + 1))))
                .toList();
    }
}
