package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.shared.FieldProblem;
import vn.thidua.shared.Refusal;

class FormCheckTests {

    private static final TaskForm FORM = TaskForm.of(
            List.of(
                    Field.file("proof", "any").mandatory(),
                    Field.text("pro", "any").mandatory(),
                    Field.rows(
                            "scores",
                            "any",
                            List.of(Field.number("points", "any").mandatory()),
                            List.of())),
            Outcome.main("submit", "any"));

    /** Its rows say what they are about. */
    private static final TaskForm GIVEN = TaskForm.of(
            List.of(Field.fixedRows(
                    "scores",
                    "any",
                    List.of(Field.number("points", "any").mandatory()),
                    List.of(Map.of(Field.KEY, "a"), Map.of(Field.KEY, "b")))),
            Outcome.main("submit", "any"));

    @Test
    void tellsWhatTheDoorKnowsWithEverythingElse() {
        var known = List.of(FieldProblem.of("data.proof", "attachment.field.empty"));

        assertThat(refused(known, Map.of()))
                .containsExactly(
                        FieldProblem.of("data.proof", "attachment.field.empty"),
                        FieldProblem.of("data.pro", "shared.field.required"));
    }

    @Test
    void saysHowManyRowsATableTakes() {
        var many = Collections.nCopies(2_001, Map.of("points", 1));

        assertThat(refused(List.of(), Map.of("proof", "id", "pro", "x", "scores", many)))
                .containsExactly(FieldProblem.of("data.scores", "shared.field.tooMany", 2_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+2147483647", "1E-2147483647", "1234567890123456", "0.1234567"})
    void takesNoNumberThatNobodyCouldAddUp(String sent) {
        var rows = List.of(Map.of("points", sent));

        assertThat(refused(List.of(), Map.of("proof", "id", "pro", "x", "scores", rows)))
                .containsExactly(FieldProblem.of("data.scores[0].points", "shared.field.notANumber"));
    }

    @Test
    void findsTheRowThatWasTypedAbout() {
        var typed = List.of(
                Map.of("key", "b", "points", 2), Map.of("key", "gone", "points", 9), Map.of("key", "a", "points", 1));

        assertThat(new FormCheck(GIVEN)
                        .check("submit", null, Map.of("scores", typed))
                        .rows("scores"))
                .containsExactly(
                        Map.of("key", "a", "points", BigDecimal.ONE),
                        Map.of("key", "b", "points", BigDecimal.valueOf(2)));
    }

    @Test
    void takesNothingTypedAboutOneRowForAnother() {
        var alone = List.of(Map.of("key", "b", "points", 2));
        var misplaced = List.of(Map.of("points", 1), Map.of("key", "a", "points", 2));

        assertThat(refused(GIVEN, List.of(), Map.of("scores", alone)))
                .containsExactly(FieldProblem.of("data.scores[0].points", "shared.field.required"));
        assertThat(refused(GIVEN, List.of(), Map.of("scores", misplaced)))
                .containsExactly(FieldProblem.of("data.scores[1].key", "shared.field.unknownOption"));
    }

    private static List<FieldProblem> refused(List<FieldProblem> known, Map<String, Object> data) {
        return refused(FORM, known, data);
    }

    private static List<FieldProblem> refused(TaskForm form, List<FieldProblem> known, Map<String, Object> data) {
        var check = new FormCheck(form, known);
        return catchThrowableOfType(Refusal.class, () -> check.check("submit", null, data))
                .fields();
    }
}
