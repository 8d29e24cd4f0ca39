package vn.thidua.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A decision table of the project, as it is written. */
public final class DecisionTable {

    private static final String VIETNAMESE = "(?s).*[à-ỹĐđ].*";

    private final String file;
    private final String xml;
    private final Document document;

    private DecisionTable(String file, String xml) {
        this.file = file;
        this.xml = xml;
        try {
            document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception unreadable) {
            throw new IllegalArgumentException(file, unreadable);
        }
    }

    public static DecisionTable parse(String file, String xml) {
        return new DecisionTable(file, xml);
    }

    /** Every table below {@code processes}. */
    public static List<DecisionTable> all() {
        try (var files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".dmn"))
                    .sorted()
                    .map(file -> parse(file.getFileName().toString(), read(file)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One row: its cells by the name of their input. */
    public record Row(String id, String article, Map<String, String> cells, Map<String, String> outputs) {

        public String message() {
            return outputs.getOrDefault("message", "");
        }
    }

    public String id() {
        return decision().getAttribute("id");
    }

    public String hitPolicy() {
        return first(decision(), "decisionTable").getAttribute("hitPolicy");
    }

    /** The type of every input by its name, the part of its id behind {@code input_}. */
    public Map<String, String> inputs() {
        var inputs = new LinkedHashMap<String, String>();
        each("input")
                .forEach(input ->
                        inputs.put(name(input), first(input, "inputExpression").getAttribute("typeRef")));
        return inputs;
    }

    public List<Row> rows() {
        var inputs = each("input").stream().map(DecisionTable::name).toList();
        var outputs = each("output").stream()
                .map(output -> output.getAttribute("name"))
                .toList();
        return each("rule").stream()
                .map(rule -> new Row(
                        rule.getAttribute("id"),
                        text(rule, "description"),
                        cells(rule, "inputEntry", inputs),
                        cells(rule, "outputEntry", outputs)))
                .toList();
    }

    public List<String> outputs(String name) {
        return rows().stream().map(row -> row.outputs().getOrDefault(name, "")).toList();
    }

    /** What it breaks of the rules: ids, Vietnamese labels, an article beside every row and in its answer. */
    public List<String> violations() {
        var violations = new ArrayList<String>();
        if (!file.equals(id() + ".dmn")) {
            violations.add(file + " holds the decision " + id());
        }
        if (!decision().getAttribute("name").matches(VIETNAMESE)) {
            violations.add(id() + " has no Vietnamese name");
        }
        for (String kind : List.of("input", "output")) {
            each(kind).stream()
                    .filter(one -> one.getAttribute("label").isBlank()
                            || !one.getAttribute("id").startsWith(kind + "_"))
                    .forEach(one -> violations.add(id() + ": " + one.getAttribute("id") + " has no label or a bad id"));
        }
        var seen = new TreeSet<String>();
        for (Row row : rows()) {
            if (!row.id().startsWith("rule_") || !seen.add(row.id())) {
                violations.add(id() + ": " + row.id() + " is not called rule_<kind>_<answer>, once");
            }
            if (row.article().isBlank() || !row.article().equals(row.outputs().get("article"))) {
                violations.add(id() + ": " + row.id() + " names no article, or answers with another one");
            }
        }
        return violations;
    }

    /** As the application asks it. */
    public List<Map<String, Object>> evaluate(Map<String, Object> facts) {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setEnableFeelLegacyBehavior(true);
        var engine = configuration.buildEngine();
        var decision = engine.parseDecision(id(), new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        return engine.evaluateDecisionTable(decision, facts).getResultList();
    }

    private Element decision() {
        return each("decision").get(0);
    }

    private static Map<String, String> cells(Element rule, String kind, List<String> names) {
        var cells = new LinkedHashMap<String, String>();
        var entries = elements(rule.getElementsByTagName(kind));
        for (int i = 0; i < entries.size(); i++) {
            var text = text(entries.get(i), "text");
            cells.put(names.get(i), kind.equals("outputEntry") ? text.replaceAll("^\"|\"$", "") : text);
        }
        return cells;
    }

    private static String name(Element input) {
        return input.getAttribute("id").replaceFirst("^input_", "");
    }

    private List<Element> each(String tag) {
        return elements(document.getElementsByTagName(tag));
    }

    private static Element first(Element in, String tag) {
        return (Element) in.getElementsByTagName(tag).item(0);
    }

    private static String text(Element in, String tag) {
        var found = first(in, tag);
        return found == null ? "" : found.getTextContent().strip();
    }

    private static List<Element> elements(NodeList nodes) {
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
