package vn.thidua.eligibility.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.DecisionSheet;
import vn.thidua.workflow.Decisions;
import vn.thidua.workflow.Field;

/** Decision tables as programs see them; names and annotations are in the language of the law. */
final class DecisionTableResource {

    private DecisionTableResource() {}

    /** One among all. */
    @Schema(name = "DecisionTableName")
    record Name(String id, String name, String description) {

        static Name of(DecisionSheet sheet) {
            return new Name(sheet.id(), sheet.name(), sheet.description());
        }
    }

    /**
     * A whole table.
     *
     * @param hitPolicy {@code UNIQUE} where one row answers, {@code COLLECT} where several may
     * @param facts what has to be sent to ask it
     * @param rows in the table's order
     */
    @Schema(name = "DecisionTable")
    record Table(
            String id,
            String name,
            String description,
            String hitPolicy,
            List<Fact> facts,
            List<DecisionSheet.Input> inputs,
            List<DecisionSheet.Output> outputs,
            List<Row> rows) {

        static Table of(DecisionSheet sheet) {
            return new Table(
                    sheet.id(),
                    sheet.name(),
                    sheet.description(),
                    sheet.hitPolicy(),
                    sheet.fields().stream().map(Fact::of).toList(),
                    sheet.inputs(),
                    sheet.outputs(),
                    sheet.rows().stream().map(Row::of).toList());
        }
    }

    /**
     * One fact.
     *
     * @param type {@code boolean integer number select text}
     * @param required whether it has to be sent; a number left out is 0, a boolean false
     * @param options what may be sent, where it is one of a few
     */
    @Schema(name = "DecisionFact")
    record Fact(String name, String label, String type, boolean required, List<String> options) {

        static Fact of(Field field) {
            return new Fact(
                    field.name(),
                    field.labelKey(),
                    field.type().name().toLowerCase(Locale.ROOT),
                    field.required(),
                    field.options().stream().map(Field.Option::value).toList());
        }
    }

    /**
     * One row.
     *
     * @param conditions the cells by the name of the input; inputs that the row does not look at are missing
     * @param answers by the name of the output
     */
    @Schema(name = "DecisionRow")
    record Row(String id, String legalSource, Map<String, String> conditions, Map<String, String> answers) {

        static Row of(DecisionSheet.Row row) {
            return new Row(row.id(), row.annotation(), row.cells(), row.answers());
        }
    }

    /** Facts to try, by name. */
    @Schema(name = "DecisionFacts")
    record Facts(@Nullable Map<String, Object> facts) {}

    /** The rows that match, in the table's order. */
    @Schema(name = "DecisionMatches")
    record Matches(List<Match> rows) {}

    /**
     * A row that matches.
     *
     * @param answers its outputs by name
     */
    @Schema(name = "DecisionMatch")
    record Match(String id, Map<String, Object> answers) {

        static Match of(Decisions.Match match) {
            return new Match(match.row(), match.answers());
        }
    }
}
