package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phòng Kỹ thuật, Bộ Tư lệnh Bảo vệ Lăng | PKT",
                "Đảng ủy Phòng Kỹ thuật | ĐUPKT",
                "Ủy ban nhân dân phường Lam Hạ | UBNDPLH",
                "Ban CHQS phường Minh Khai | BCHQSPMK",
                "Đoàn 969 (Ban Thường vụ) | Đ969",
                "Ấp ông Ẩn | AOA",
                "... | ?"
            })
    void takesTheInitialsUpToTheFirstComma(String name, String symbol) {
        assertThat(Symbols.of(name)).isEqualTo(symbol);
    }
}
