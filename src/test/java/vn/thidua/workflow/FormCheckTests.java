package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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

    private static List<FieldProblem> refused(List<FieldProblem> known, Map<String, Object> data) {
        var check = new FormCheck(FORM, known);
        return catchThrowableOfType(Refusal.class, () -> check.check("submit", null, data))
                .fields();
    }
}
