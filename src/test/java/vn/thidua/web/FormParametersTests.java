package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class FormParametersTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void readsValuesAndLeavesOutWhatIsEmptyOrNotOfTheForm() {
        request.addParameter("data.subject", "V/v đề nghị");
        request.addParameter("data.note", "   ");
        request.addParameter("outcome", "submit");
        assertThat(FormParameters.of(request)).isEqualTo(Map.of("subject", "V/v đề nghị"));
    }

    @Test
    void readsOneChoiceAsAList() {
        request.addParameter("form.hint", "list:titles");
        request.addParameter("data.titles", "GOOD");
        assertThat(FormParameters.of(request)).isEqualTo(Map.of("titles", List.of("GOOD")));
    }

    @Test
    void dropsRowsInWhichNothingStands() {
        request.addParameter("data.rows[0].what", "");
        request.addParameter("data.rows[7].what", "Trồng 100 cây");
        request.addParameter("data.rows[2].what", "Tu bổ");
        assertThat(FormParameters.of(request))
                .isEqualTo(Map.of("rows", List.of(Map.of("what", "Tu bổ"), Map.of("what", "Trồng 100 cây"))));
    }

    @Test
    void keepsFixedRowsInTheirPlaces() {
        request.addParameter("form.hint", "fixed:scores=3", "number:scores[].points");
        request.addParameter("data.scores[1].points", "38,5");
        assertThat(FormParameters.of(request))
                .isEqualTo(Map.of("scores", List.of(Map.of(), Map.of("points", "38.5"), Map.of())));
    }

    @Test
    void keepsLineBreaksAsPeopleTypedThem() {
        request.addParameter("data.text", "một\r\nhai");
        assertThat(FormParameters.of(request)).isEqualTo(Map.of("text", "một\nhai"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,5|12.5",
                "1.234,5|1234.5",
                "1,234.5|1234.5",
                "1.000.000|1000000",
                "12.5|12.5",
                "7|7",
                "mười|mười"
            })
    void readsNumbersAsTheyAreWrittenHere(String typed, String number) {
        assertThat(FormParameters.decimalPoint(typed)).isEqualTo(number);
    }
}
