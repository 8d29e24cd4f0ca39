package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;

/** What a template asks for every row of a table takes no longer in a long table than in a short one. */
class FieldsTests {

    @Test
    void looksAtNoOtherRowThanTheOneThatIsAskedFor() {
        var rows = new CountedRows();
        var words = new StandardEvaluationContext();
        words.setVariable("fields", new Fields(null, null));
        words.setVariable("rows", rows);

        var row = new SpelExpressionParser()
                .parseExpression("#fields.row(#rows, 700)")
                .getValue(words);

        assertThat(row).isEqualTo(Map.of("name", "700"));
        assertThat(rows.looks).isEqualTo(1);
    }

    /** Counts how often a row is looked at. */
    private static final class CountedRows extends AbstractList<Map<String, Object>> {

        private int looks;

        @Override
        public Map<String, Object> get(int place) {
            looks++;
            return Map.of("name", String.valueOf(place));
        }

        @Override
        public int size() {
            return 1_000;
        }
    }
}
