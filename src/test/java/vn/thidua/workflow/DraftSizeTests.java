package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.FieldProblem;
import vn.thidua.shared.Refusal;

/** Drafts are kept unchecked, but not without bounds. */
class DraftSizeTests {

    @Test
    void keepsWhatAFormCouldTake() {
        var row = new HashMap<String, Object>(Map.of("year", "hai nghìn", "level", ""));
        row.put("none", null);

        assertThatCode(() -> DraftSize.check(Map.of(
                        "achievement",
                        "x".repeat(20_000),
                        "ratings",
                        Collections.nCopies(2_000, row),
                        "confirmed",
                        List.of("a", "b"),
                        "members",
                        7)))
                .doesNotThrowAnyException();
    }

    @Test
    void saysAtTheFieldWhatIsTooMuch() {
        var refusal = catchThrowableOfType(
                Refusal.class,
                () -> DraftSize.check(Map.of(
                        "achievement", "x".repeat(20_001),
                        "ratings", Collections.nCopies(2_001, Map.of()),
                        "titles", List.of(Map.of("decision", "x".repeat(20_001)), List.of(1)),
                        "deep", Map.of("a", 1))));

        assertThat(refusal.fields().stream().map(FieldProblem::field))
                .containsExactlyInAnyOrder(
                        "data.achievement", "data.ratings", "data.titles[0].decision", "data.titles[1]", "data.deep");
    }
}
