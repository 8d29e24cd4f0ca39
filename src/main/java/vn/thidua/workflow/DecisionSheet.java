package vn.thidua.workflow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

/**
 * A decision table as people read it, with everything that is needed to draw it and to try facts against it.
 *
 * @param id the decision's id
 * @param description what it is for
 * @param hitPolicy whether one row answers or several, as the model says it: {@code UNIQUE COLLECT …}
 * @param inputs what it looks at, a column each
 * @param outputs what it answers, a column each
 * @param rows in the table's order
 */
public record DecisionSheet(
        String id,
        String name,
        String description,
        String hitPolicy,
        List<Input> inputs,
        List<Output> outputs,
        List<Row> rows) {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z_]\\w*");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final String ID_BEFORE = "input_";
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    public DecisionSheet {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
    }

    /**
     * Something the table looks at.
     *
     * @param name the part of its id behind {@code input_}
     * @param label in the model's language
     * @param facts the names of the facts that it is made of, one where it is a fact itself
     * @param type as the model says it: {@code boolean string integer double}
     * @param choices every value that a row names, empty where they are numbers or yes and no
     */
    public record Input(String name, String label, List<String> facts, String type, List<String> choices) {}

    /** Something the table answers. */
    public record Output(String name, String label) {}

    /**
     * One row.
     *
     * @param annotation what stands beside it: the article
     * @param cells what it asks for by the name of the input; inputs that it does not look at are missing
     * @param answers by the name of the output, texts without their quotation marks
     */
    public record Row(String id, String annotation, Map<String, String> cells, Map<String, String> answers) {}

    /**
     * What has to be known to ask the table: a field for each fact, named by it and called as the model calls its input.
     * What a table tells apart by name has to be chosen; a number left empty is 0, a yes or no left empty is no.
     */
    public List<Field> fields() {
        // what is part of something may be an input of its own, which then says more about it
        var whole = inputs.stream()
                .filter(input -> input.facts().size() == 1)
                .collect(Collectors.toMap(input -> input.facts().get(0), input -> input, (first, again) -> first));
        var fields = new LinkedHashMap<String, Field>();
        inputs.forEach(input ->
                input.facts().forEach(fact -> fields.putIfAbsent(fact, field(fact, whole.getOrDefault(fact, input)))));
        return List.copyOf(fields.values());
    }

    private static Field field(String fact, Input input) {
        var field =
                switch (input.type()) {
                    case "boolean" -> Field.yesNo(fact, fact);
                    case "integer" -> Field.integer(fact, fact);
                    case "string" ->
                        input.choices().isEmpty()
                                ? Field.text(fact, fact)
                                : Field.select(
                                        fact,
                                        fact,
                                        input.choices().stream()
                                                .map(choice -> new Field.Option(choice, choice))
                                                .toList());
                    default -> Field.number(fact, fact);
                };
        return (input.type().equals("string") ? field.mandatory() : field.between(MOST.negate(), MOST))
                .labelled(input.label());
    }

    static DecisionSheet of(DmnModelInstance model) {
        var decision = model.getModelElementsByType(Decision.class).iterator().next();
        var table = model.getModelElementsByType(DecisionTable.class).iterator().next();
        var rules = List.copyOf(table.getRules());
        var inputs = new ArrayList<Input>();
        for (var input : table.getInputs()) {
            int column = inputs.size();
            inputs.add(input(
                    input,
                    rules.stream()
                            .map(rule -> text(List.copyOf(rule.getInputEntries())
                                    .get(column)
                                    .getText()))
                            .toList()));
        }
        var outputs = table.getOutputs().stream()
                .map(output -> new Output(output.getName(), output.getLabel()))
                .toList();
        return new DecisionSheet(
                decision.getId(),
                decision.getName(),
                description(decision),
                table.getHitPolicy().name(),
                inputs,
                outputs,
                rules.stream().map(rule -> row(rule, inputs, outputs)).toList());
    }

    private static Input input(org.camunda.bpm.model.dmn.instance.Input input, List<String> cells) {
        var expression = input.getInputExpression();
        Set<String> choices = new LinkedHashSet<>();
        cells.forEach(cell -> QUOTED.matcher(cell).results().forEach(found -> choices.add(found.group(1))));
        var facts = NAME.matcher(text(expression.getText()))
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
        return new Input(
                input.getId().replaceFirst("^" + ID_BEFORE, ""),
                input.getLabel(),
                facts,
                expression.getTypeRef(),
                List.copyOf(choices));
    }

    private static Row row(Rule rule, List<Input> inputs, List<Output> outputs) {
        var cells = new LinkedHashMap<String, String>();
        var asked = List.copyOf(rule.getInputEntries());
        for (int column = 0; column < inputs.size(); column++) {
            var cell = text(asked.get(column).getText());
            if (!cell.isEmpty()) {
                cells.put(inputs.get(column).name(), cell);
            }
        }
        var answers = new LinkedHashMap<String, String>();
        var said = List.copyOf(rule.getOutputEntries());
        for (int column = 0; column < outputs.size(); column++) {
            answers.put(
                    outputs.get(column).name(), text(said.get(column).getText()).replaceAll("^\"|\"$", ""));
        }
        return new Row(rule.getId(), description(rule), cells, answers);
    }

    private static String description(DmnElement element) {
        var description = element.getDescription();
        return description == null ? "" : description.getTextContent().strip();
    }

    private static String text(Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }
}
