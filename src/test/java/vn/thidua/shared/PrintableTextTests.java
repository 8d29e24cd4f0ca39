package vn.thidua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000", "\u0007", "\u007f", "\u0085", "\ud800", "\u200b", "\u202e", "\u2066", "\ufeff", "\uffff"
            })
    void leavesOutWhatNobodyCanSee(String invisible) {
        assertThat(PrintableText.of("Ban" + invisible + " Quản lý")).isEqualTo("Ban Quản lý");
    }

    @Test
    void keepsLinesTabsAndSignsOutsideTheFirstPlane() {
        assertThat(PrintableText.of("một\r\n\thai 🏅")).isEqualTo("một\r\n\thai 🏅");
    }

    @Test
    void writesALetterAndItsMarksAsOneSign() {
        assertThat(PrintableText.of("Ky\u0303 thua\u0323\u0302t"))
                .isEqualTo("Kỹ thuật")
                .hasSize(8);
    }
}
