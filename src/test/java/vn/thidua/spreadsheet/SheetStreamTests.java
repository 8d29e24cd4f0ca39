package vn.thidua.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes out to a spreadsheet: whole, typed, and never computed. */
class SheetStreamTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final List<SheetStream.Column> COLUMNS =
            List.of(new SheetStream.Column("Họ tên", 20), new SheetStream.Column("Ngày", 12));

    static Stream<String> computed() {
        return Stream.of(
                "=1+1",
                "=HYPERLINK(\"http://example.org\";\"x\")",
                "+84 24 3333",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20SUM(A1)");
    }

    @ParameterizedTest
    @MethodSource("computed")
    void keepsTextsFromBeingComputedInXlsx(String text) throws IOException {
        var cell = rows(xlsx(List.of(List.of(text)))).get(1).getCell(0);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.asString()).startsWith("'" + text.charAt(0));
    }

    @ParameterizedTest
    @MethodSource("computed")
    void keepsTextsFromBeingComputedInCsv(String text) throws IOException {
        var line = csv(List.of(List.of(text))).split("\r?\n", 2)[1];
        assertThat(line.replaceFirst("^\"", "")).startsWith("'" + text.charAt(0));
    }

    @ParameterizedTest
    @MethodSource("computed")
    void keepsTextsFromBeingComputedInTemplates(String text) throws IOException {
        var rows = List.of(List.of("Mã"), List.of(text));
        assertThat(new String(SheetWriter.csv(List.of(), rows), StandardCharsets.UTF_8))
                .contains("'" + text.charAt(0));
        assertThat(rows(SheetWriter.xlsx(List.of(new SheetWriter.Table("A", rows))))
                        .get(1)
                        .getCell(0)
                        .asString())
                .startsWith("'");
    }

    @Test
    void leavesEverythingElseAsItIs() throws IOException {
        var text = "Nguyễn Thị A = 5 - 3";
        assertThat(rows(xlsx(List.of(List.of(text)))).get(1).getCell(0).asString())
                .isEqualTo(text);
        assertThat(csv(List.of(List.of(text)))).contains(text);
    }

    @Test
    void writesNumbersDaysAndMomentsAsWhatTheyAre() throws IOException {
        var day = LocalDate.of(2026, 11, 22);
        var moment = Instant.parse("2026-11-22T10:00:00Z");
        List<List<Object>> row = List.of(Arrays.asList(-5, new BigDecimal("1.50"), day, moment, null));

        var cells = rows(xlsx(row)).get(1);
        assertThat(cells.getCell(0).asNumber()).isEqualByComparingTo("-5");
        assertThat(cells.getCell(1).asNumber()).isEqualByComparingTo("1.5");
        assertThat(cells.getCell(2).asDate().toLocalDate()).isEqualTo(day);
        assertThat(cells.getCell(3).asDate()).isEqualTo(LocalDateTime.of(2026, 11, 22, 17, 0));
        assertThat(csv(row)).endsWith("-5,1.50,2026-11-22,2026-11-22 17:00,\r\n");
    }

    @Test
    void beginsCsvSoThatExcelReadsVietnamese() throws IOException {
        assertThat(csv(List.of())).isEqualTo("\uFEFFHọ tên,Ngày\r\n");
    }

    @Test
    void goesOnOnTheNextSheetWhereOneIsFull() throws IOException {
        var out = new ByteArrayOutputStream();
        var sheet = new XlsxStream(out, "Sổ", COLUMNS, ZONE, 3);
        for (int i = 1; i <= 5; i++) {
            sheet.row(List.of("hàng " + i));
        }
        sheet.finish();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheets().map(each -> each.getName())).containsExactly("Sổ", "Sổ (2)", "Sổ (3)");
            for (var each : workbook.getSheets().toList()) {
                assertThat(each.read().get(0).getCell(0).asString()).isEqualTo("Họ tên");
            }
        }
    }

    @Test
    void cannotBeOpenedWhereItBrokeOff() throws IOException {
        var out = new ByteArrayOutputStream();
        var sheet = SheetStream.xlsx(out, "Sổ", COLUMNS, ZONE);
        for (int i = 0; i < 2_000; i++) {
            sheet.row(List.of("hàng " + i));
        }
        assertThat(out.size()).isPositive();
        assertThatThrownBy(() -> rows(out.toByteArray())).isInstanceOf(Exception.class);
    }

    @Test
    void saysThatTheReaderWentAwayAsTheStreamSaidIt() throws IOException {
        var gone = new IOException("Broken pipe");
        var out = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw gone;
            }
        };
        var csv = SheetStream.csv(out, COLUMNS, ZONE);
        var xlsx = SheetStream.xlsx(out, "Sổ", COLUMNS, ZONE);
        assertThatThrownBy(() -> fill(csv)).isSameAs(gone);
        assertThatThrownBy(() -> fill(xlsx)).isSameAs(gone);
    }

    private static void fill(SheetStream sheet) throws IOException {
        for (int i = 0; i < 10_000; i++) {
            sheet.row(List.of("hàng " + i));
        }
    }

    private static byte[] xlsx(List<? extends List<?>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        var sheet = SheetStream.xlsx(out, "Sổ", COLUMNS, ZONE);
        for (var row : rows) {
            sheet.row(row);
        }
        sheet.finish();
        return out.toByteArray();
    }

    private static String csv(List<? extends List<?>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        var sheet = SheetStream.csv(out, COLUMNS, ZONE);
        for (var row : rows) {
            sheet.row(row);
        }
        sheet.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Row> rows(byte[] file) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        }
    }
}
