package vn.thidua.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentFieldsTests {

    private final FieldProblems problems = new FieldProblems();
    private final SentFields fields = new SentFields(problems);

    @Test
    void countLineBreaksAsTheBrowserOfTheFormDoes() {
        assertThat(SentFields.only("reason", " một\r\nhai \r\n", 7)).isEqualTo("một\nhai");
        assertThat(fields.optional("note", "một\r\nhai", 6)).isNotNull();
        assertThat(problems.list()).containsExactly(FieldProblem.of("note", "shared.field.tooLong", 6));
    }

    @Test
    void refuseAnOnlyFieldThatIsMissingOrTooLong() {
        for (var sent : Arrays.asList(null, "", " \n ")) {
            assertRefused(sent, "shared.field.required");
        }
        assertRefused("một hai", "shared.field.tooLong");
    }

    @Test
    void readAnOnlyDateOfOurTimes() {
        assertThat(SentFields.onlyDate("on", " ")).isNull();
        assertThat(SentFields.onlyDate("on", " 2024-06-30 ")).isEqualTo("2024-06-30");
        for (var sent : List.of("30/06/2024", "+99999-01-01", "1944-12-31")) {
            assertThatExceptionOfType(Refusal.class)
                    .as(sent)
                    .isThrownBy(() -> SentFields.onlyDate("on", sent))
                    .satisfies(refusal -> assertThat(refusal.fields())
                            .containsExactly(FieldProblem.of("on", "shared.field.notADate")));
        }
    }

    @Test
    void readListsWithoutTheirEmptyLines() {
        assertThat(SentFields.lines(null)).isEmpty();
        assertThat(SentFields.lines(Arrays.asList(" một ", null, "  ", "hai"))).isEqualTo(List.of("một", "hai"));
    }

    private static void assertRefused(String sent, String code) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> SentFields.only("reason", sent, 5))
                .satisfies(refusal -> assertThat(refusal.fields())
                        .extracting(FieldProblem::field, FieldProblem::code)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple("reason", code)));
    }
}
