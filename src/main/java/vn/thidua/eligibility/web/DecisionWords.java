package vn.thidua.eligibility.web;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.thidua.eligibility.EligibilityLine.Result;
import vn.thidua.web.Texts;
import vn.thidua.workflow.DecisionSheet;
import vn.thidua.workflow.Field;

/**
 * Says what a decision table says in the reader's language. The model names its columns and values for programs and, in
 * the language of the law, for people; what has no words here is shown as the model has it.
 */
@Component
class DecisionWords {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NOT = Pattern.compile("not\\((.*)\\)");
    /** Stands for the numbers of a sentence, of which no row has more. */
    private static final List<String> NUMBERS = Collections.nCopies(5, "…");

    private final Texts texts;

    DecisionWords(Texts texts) {
        this.texts = texts;
    }

    /** @param matched the ids of the rows to which the facts that were tried lead */
    DecisionTablePage page(DecisionSheet sheet, Set<String> matched) {
        var rows = sheet.rows();
        return new DecisionTablePage(
                sheet.id(),
                sheet.name(),
                sheet.description(),
                sheet.outputs().stream().map(this::heading).toList(),
                java.util.stream.IntStream.range(0, rows.size())
                        .mapToObj(row -> row(row + 1, sheet, rows.get(row), matched))
                        .toList());
    }

    /** What has to be known to ask the table, called as the reader calls it. */
    List<Field> fields(DecisionSheet sheet) {
        return sheet.fields().stream().map(this::field).toList();
    }

    private Field field(Field field) {
        var words = field.labelled(said("eligibility.input." + field.name(), field.labelKey()));
        return field.options().isEmpty()
                ? words
                : words.choices(field.options().stream()
                        .map(option -> new Field.Option(option.value(), choice(option.value())))
                        .toList());
    }

    private DecisionTablePage.Row row(int number, DecisionSheet sheet, DecisionSheet.Row row, Set<String> matched) {
        return new DecisionTablePage.Row(
                number,
                sheet.inputs().stream()
                        .filter(input -> row.cells().containsKey(input.name()))
                        .map(input -> condition(input, row.cells()))
                        .toList(),
                sheet.outputs().stream()
                        .map(output -> answer(output, row.answers().getOrDefault(output.name(), "")))
                        .toList(),
                matched.contains(row.id()));
    }

    private String condition(DecisionSheet.Input input, Map<String, String> cells) {
        return texts.of(
                "eligibility.tables.condition",
                List.of(
                        said("eligibility.input." + input.name(), input.label()),
                        cell(cells.getOrDefault(input.name(), ""))));
    }

    private String cell(String written) {
        var not = NOT.matcher(written);
        if (not.matches()) {
            return texts.of("eligibility.tables.not", List.of(cell(not.group(1))));
        }
        if (written.equals("true") || written.equals("false")) {
            return yesNo(written);
        }
        return QUOTED.matcher(written)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(choice(found.group(1))))
                .replace("<=", "≤")
                .replace(">=", "≥");
    }

    private DecisionTablePage.Answer answer(DecisionSheet.Output output, String written) {
        var heading = heading(output);
        return switch (output.name()) {
            case "result" ->
                new DecisionTablePage.Answer(heading, said("eligibility.result." + written, written), kind(written));
            case "message" -> new DecisionTablePage.Answer(heading, texts.of(written, NUMBERS), "");
            default -> new DecisionTablePage.Answer(heading, cell(written), "");
        };
    }

    private static String kind(String result) {
        return result.equals(Result.MET.name()) ? "ok" : result.equals(Result.NOT_MET.name()) ? "danger" : "warn";
    }

    private String heading(DecisionSheet.Output output) {
        return said("eligibility.output." + output.name(), output.label());
    }

    private String choice(String value) {
        return said("eligibility.choice." + value, value);
    }

    private String yesNo(String written) {
        return texts.of("eligibility.tables." + (written.equals("true") ? "yes" : "no"));
    }

    private String said(String key, String otherwise) {
        var words = texts.of(key);
        return words.equals(key) ? otherwise : words;
    }
}
