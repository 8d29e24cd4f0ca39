package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.thidua.organization.Desks;
import vn.thidua.shared.Refusal;
import vn.thidua.spreadsheet.SheetReader;
import vn.thidua.support.ApiClient.Answer;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.Statements;
import vn.thidua.support.TestOrganization;

/** Lists of nominees over HTTP: what is taken in, what is refused and why, all or nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NominationImportIT extends OrganizationTest {

    private static final String CERTIFICATE = "GIAY_KHEN_CA_NHAN";
    private static final String COLLECTIVE = "GIAY_KHEN_TAP_THE";
    private static final String HEAD = "unit,award,name,position,code,achievement,from,to,type,ratings,titles\n";
    private static final int MANY = 2_000;
    /** Far above what it takes; the figure is printed and written down where figures are. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    NominationImport imports;

    @Autowired
    ImportTemplate template;

    @Autowired
    Desks desks;

    private TestOrganization units;

    @BeforeAll
    void organization() {
        units = organization("IMP")
                .unit("BOARD", "Ban Quản lý", "", "MINISTRY", "AGENCY", "MINISTER_OR_EQUIVALENT")
                .unit("COMMAND", "Bộ Tư lệnh", "BOARD", "COMMAND", "UNIT", "ARMY_AS_DELEGATED")
                .unit("DEPARTMENT", "Phòng Kỹ thuật", "COMMAND", "DEPARTMENT", "UNIT", "")
                .unit("SIBLING", "Phòng Hậu cần", "COMMAND", "DEPARTMENT", "UNIT", "")
                .create();
    }

    @Test
    void takesWordsAndCodesFromCsv() {
        var stage = stage();
        var csv = """
                # Lời dẫn của biểu mẫu
                Đơn vị đề nghị;Danh hiệu, hình thức khen thưởng *;HỌ TÊN CÁ NHÂN, TÊN TẬP THỂ *;Báo cáo thành tích;Thành tích từ ngày;Thành tích đến ngày;Xếp loại hoàn thành nhiệm vụ;recipient.code
                Phòng Kỹ thuật;%s;Nguyễn Văn Đề;"<b>=1+1</b>; hai dòng
                một ô";10/6/2024;2024-09-10;"2023 | Hoàn thành tốt nhiệm vụ; 2024: EXCELLENT";007
                """.formatted(CERTIFICATE);

        var answer = send(stage, "ds.csv", ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8), false);

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var id = answer.json().path("items").get(0).path("id").asString();
        var made = units.clerk("DEPARTMENT").get("/nominations/" + id).ok();
        assertThat(made.path("status").asString()).isEqualTo("DRAFT");
        assertThat(made.path("recipient").path("name").asString()).isEqualTo("Nguyễn Văn Đề");
        assertThat(made.path("recipient").path("code").asString()).isEqualTo("007");
        assertThat(made.path("achievement").asString()).isEqualTo("<b>=1+1</b>; hai dòng\nmột ô");
        assertThat(made.path("period").path("from").asString()).isEqualTo("2024-06-10");
        assertThat(made.path("facts").path("ratings").size()).isEqualTo(2);
    }

    @Test
    void takesTextsNumbersAndDaysFromASpreadsheet() throws IOException {
        var stage = stage();
        var file = xlsx(List.of(
                new Object[] {"unit", "award", "name", "code", "achievement", "from", "to", "ratings"}, new Object[] {
                    units.code("DEPARTMENT"),
                    CERTIFICATE,
                    "Trần Thị Bảng",
                    12345,
                    "Hoàn thành 100%",
                    LocalDate.of(2024, 6, 10),
                    "10/09/2024",
                    "2024: GOOD"
                }));

        var answer = send(stage, "danh sách.xlsx", file, false);

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var made = units.clerk("DEPARTMENT")
                .get("/nominations/"
                        + answer.json().path("items").get(0).path("id").asString())
                .ok();
        assertThat(made.path("recipient").path("code").asString()).isEqualTo("12345");
        assertThat(made.path("period").path("from").asString()).isEqualTo("2024-06-10");
        assertThat(made.path("period").path("to").asString()).isEqualTo("2024-09-10");
    }

    @Test
    void saysLineByLineWhatWouldHappenAndDoesNothing() {
        var stage = stage();
        var csv = HEAD
                + line("Cá nhân 01", CERTIFICATE)
                + line("", CERTIFICATE)
                + line("Cá nhân 03", "BANG_KHEN_BO_BAN_NGANH_TINH_CA_NHAN")
                + line("Cá nhân 01", CERTIFICATE)
                + line("Cá nhân 05", "KHONG_CO")
                + line("Cá nhân 06", CERTIFICATE)
                        .replace("2024-06-10", "10.06.24")
                        .replace("2024 | EXCELLENT", "2024 | TUYET");

        var answer = send(stage, "ds.csv", csv.getBytes(StandardCharsets.UTF_8), true)
                .ok();

        assertThat(answer.path("lines").asInt()).isEqualTo(6);
        assertThat(answer.path("good").asInt()).isEqualTo(1);
        assertThat(problems(answer))
                .containsExactly(
                        "3 name shared.field.required",
                        "4 - nomination.refusal.awardNotOffered",
                        "5 - nomination.import.refusal.lineTwice",
                        "6 award nomination.import.refusal.unknownAward",
                        "7 from shared.field.notADate",
                        "7 ratings shared.field.unknownOption");
        assertThat(count(stage)).isZero();
    }

    @Test
    void entersAllOrNothing() {
        var stage = stage();
        var bad = HEAD + line("Cá nhân 01", CERTIFICATE) + line("Cá nhân 02", "KHONG_CO");
        var refused = send(stage, "ds.csv", bad.getBytes(StandardCharsets.UTF_8), false);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").get(0).path("field").asString())
                .isEqualTo("line 3, award");
        assertThat(count(stage)).isZero();

        var good = (HEAD + line("Cá nhân 01", CERTIFICATE) + line("Cá nhân 02", CERTIFICATE))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(send(stage, "ds.csv", good, false).status()).isEqualTo(201);
        assertThat(count(stage)).isEqualTo(2);

        // the same list again: everybody in it has a draft by now
        var again = send(stage, "ds.csv", good, false);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.json().path("reasons").size()).isEqualTo(2);
        assertThat(again.json().path("reasons").get(0).path("message").asString())
                .startsWith("Dòng 2, Cá nhân 01: ");
        assertThat(count(stage)).isEqualTo(2);
    }

    @Test
    void tellsNobodyOfOthersDraftsButOfWhatWasSubmitted() {
        var stage = NominationStage.open(
                jdbc, units.code("BOARD"), units.code("COMMAND"), List.of(CERTIFICATE, COLLECTIVE));
        var elsewhere = stage.body(units.code("SIBLING"), CERTIFICATE, "Người chuyển đến");
        elsewhere.put("recipient", Map.of("kind", "INDIVIDUAL", "name", "Người chuyển đến", "code", "X-1"));
        var clerk = units.clerk("SIBLING");
        var id = clerk.post("/nominations", elsewhere).ok().path("id").asString();
        var csv = (HEAD + line("Người chuyển đến", CERTIFICATE).replace("Trợ lý,", "Trợ lý,x-1"))
                .getBytes(StandardCharsets.UTF_8);

        assertThat(problems(send(stage, "ds.csv", csv, true).ok())).isEmpty();

        clerk.post("/nominations/" + id + "/submit").ok();
        assertThat(problems(send(stage, "ds.csv", csv, true).ok()))
                .containsExactly("2 - nomination.refusal.alreadyNominated");
    }

    @Test
    void keepsTheDesksOfOthers() {
        var stage = stage();
        var csv = (HEAD + line("Cá nhân 01", CERTIFICATE)).getBytes(StandardCharsets.UTF_8);

        assertThat(problems(units.clerk("SIBLING")
                        .postFile("/nominations/import?preview=true&campaign=" + stage.id(), "ds.csv", csv)
                        .ok()))
                .containsExactly("2 unit nomination.import.refusal.notYourUnit");
        assertThat(units.approver("DEPARTMENT")
                        .postFile("/nominations/import?preview=true&campaign=" + stage.id(), "ds.csv", csv)
                        .status())
                .isEqualTo(403);
        var unknown = units.clerk("DEPARTMENT")
                .postFile("/nominations/import?campaign=0190aaaa-0000-7000-8000-00000000ffff", "ds.csv", csv);
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.json().path("errors").get(0).path("field").asString())
                .isEqualTo("campaign");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void refusesAFileThatIsNoList(String what, byte[] file, String message) {
        var answer = send(stage(), "ds.xlsx", file, true);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.text()).contains(message);
    }

    static Stream<Arguments> badFiles() throws IOException {
        var good = HEAD + "x\n";
        return Stream.of(
                Arguments.of("nothing at all", new byte[0], "không có dòng nào"),
                Arguments.of("headings alone", HEAD.getBytes(StandardCharsets.UTF_8), "không có dòng nào"),
                Arguments.of("a renamed PDF", "%PDF-1.7\n…".getBytes(StandardCharsets.UTF_8), "tệp PDF"),
                Arguments.of(
                        "an old workbook",
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2},
                        "Excel kiểu cũ"),
                Arguments.of("UTF-16", "\uFEFFunit,award".getBytes(StandardCharsets.UTF_16LE), "UTF-16"),
                Arguments.of(
                        "a Windows code page",
                        (good + "Phòng Kỹ thuật").getBytes(Charset.forName("windows-1252")),
                        "không theo mã UTF-8"),
                Arguments.of("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}, "UTF-8"),
                Arguments.of("text with a NUL", (good + "a\0b").getBytes(StandardCharsets.UTF_8), "không đọc được"),
                Arguments.of("an archive of another kind", new byte[] {'P', 'K', 3, 4}, "không đọc được"),
                Arguments.of(
                        "an unknown heading",
                        "ten,award\nx,y\n".getBytes(StandardCharsets.UTF_8),
                        "Không có cột nào tên “ten”"),
                Arguments.of(
                        "a missing heading",
                        "ten,award\nx,y\n".getBytes(StandardCharsets.UTF_8),
                        "Thiếu cột “achievement”"),
                Arguments.of(
                        "a heading twice",
                        "award,name,achievement,NAME\nx,y,z,w\n".getBytes(StandardCharsets.UTF_8),
                        "Cột “NAME” có hai lần"),
                Arguments.of(
                        "20,000 lines",
                        (HEAD + line("Cá nhân", CERTIFICATE).repeat(20_000)).getBytes(StandardCharsets.UTF_8),
                        "nhiều hơn 5.000 dòng"),
                Arguments.of("eleven megabytes", "x".repeat(11 << 20).getBytes(StandardCharsets.UTF_8), "10 MB"),
                Arguments.of("a broken archive", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, "không đọc được"),
                Arguments.of("an archive that is no workbook", zip("letter.txt", 10), "không đọc được"),
                Arguments.of("a bomb", zip("xl/sharedStrings.xml", 80 << 20), "64 MB"));
    }

    @Test
    void refusesComputedCellsAndCellsWithoutHeadings() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("ds");
            var head = List.of("unit", "award", "name", "achievement", "from", "to");
            for (int column = 0; column < head.size(); column++) {
                sheet.value(0, column, head.get(column));
            }
            sheet.value(1, 0, units.code("DEPARTMENT"));
            sheet.value(1, 1, CERTIFICATE);
            sheet.formula(1, 2, "1+1");
            sheet.value(1, 3, "Tốt");
            sheet.value(1, 4, "2024-06-10");
            sheet.value(1, 5, "2024-09-10");
            sheet.value(1, 8, "ngoài lề");
        }

        assertThat(problems(send(stage(), "ds.xlsx", out.toByteArray(), true).ok()))
                .containsExactly(
                        "2 - nomination.import.refusal.cellWithoutHeading", "2 name nomination.import.refusal.formula");
    }

    @Test
    void itsOwnTemplatesAreReadAgain() {
        var actor = desks.actor(units.username("CLERK", "DEPARTMENT"), null).orElseThrow();
        for (var language : List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH)) {
            for (var file : List.of(template.xlsx(null, actor, language), template.csv(null, actor, language))) {
                // an empty template has its headings and nothing else: filled in, it would be read
                assertThatThrownBy(() -> SheetReader.read(file, 10)).isInstanceOf(Refusal.class);
            }
            var filled = new String(template.csv(null, actor, language), StandardCharsets.UTF_8)
                    + "IMP_DEPARTMENT,%s,Cá nhân 01,,,Tốt,2024-06-10,2024-09-10,,,2024 | EXCELLENT"
                            .formatted(CERTIFICATE);
            var list = SheetReader.read(filled.getBytes(StandardCharsets.UTF_8), 10);
            assertThat(imports.preview(list, stage().id(), actor, lines -> {}).good())
                    .isEqualTo(1);
        }
    }

    @Test
    void asksTheDatabaseAsOftenForAHundredLinesAsForTwo() throws Exception {
        var stage = stage();
        var actor = desks.actor(units.username("CLERK", "DEPARTMENT"), null).orElseThrow();
        var two = Statements.during(
                () -> imports.enter(SheetReader.read(list(0, 2), 200), stage.id(), actor, lines -> {}));
        var hundred = Statements.during(
                () -> imports.enter(SheetReader.read(list(2, 102), 200), stage.id(), actor, lines -> {}));

        assertThat(hundred).hasSameSizeAs(two);
    }

    @Test
    void takesTwoThousandLinesInOneCall() {
        var stage = stage();
        var file = list(0, MANY);
        long before = System.nanoTime();
        var preview = send(stage, "ds.csv", file, true).ok();
        long between = System.nanoTime();
        var answer = send(stage, "ds.csv", file, false);
        var took = Duration.ofNanos(System.nanoTime() - between);

        assertThat(preview.path("good").asInt()).isEqualTo(MANY);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(count(stage)).isEqualTo(MANY);
        assertThat(took).isLessThan(PATIENCE);
        System.out.printf(
                "%d lines: preview %d ms, entered in %d ms%n", MANY, (between - before) / 1_000_000, took.toMillis());
    }

    private NominationStage stage() {
        return NominationStage.open(
                jdbc, units.code("COMMAND"), units.code("DEPARTMENT"), List.of(CERTIFICATE, COLLECTIVE));
    }

    private Answer send(NominationStage stage, String name, byte[] file, boolean preview) {
        return units.clerk("DEPARTMENT")
                .postFile("/nominations/import?preview=" + preview + "&campaign=" + stage.id(), name, file);
    }

    private int count(NominationStage stage) {
        return jdbc.sql("select count(*) from thidua.nomination where campaign_id = cast(:id as uuid)")
                .param("id", stage.id())
                .query(Integer.class)
                .single();
    }

    private static String line(String name, String award) {
        return "IMP_DEPARTMENT,%s,%s,Trợ lý,,Hoàn thành 100%% kế hoạch,2024-06-10,2024-09-10,,2024 | EXCELLENT,\n"
                .formatted(award, name);
    }

    private static byte[] list(int from, int to) {
        return (HEAD
                        + IntStream.range(from, to)
                                .mapToObj(i -> line("Cá nhân %04d".formatted(i), CERTIFICATE))
                                .collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> problems(JsonNode answer) {
        return answer.path("items")
                .valueStream()
                .flatMap(line -> line.path("problems")
                        .valueStream()
                        .map(problem -> line.path("line").asInt() + " "
                                + problem.path("column").asString("-") + " "
                                + problem.path("code").asString()))
                .toList();
    }

    private static byte[] xlsx(List<Object[]> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("ds");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).length; column++) {
                    var value = rows.get(row)[column];
                    if (value instanceof LocalDate day) {
                        sheet.value(row, column, day);
                        sheet.style(row, column).format("dd/MM/yyyy").set();
                    } else if (value instanceof Integer number) {
                        sheet.value(row, column, number);
                    } else {
                        sheet.value(row, column, value.toString());
                    }
                }
            }
        }
        return out.toByteArray();
    }

    /** An archive of one part that unpacks to so many bytes. */
    private static byte[] zip(String part, int bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(new byte[bytes]);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
