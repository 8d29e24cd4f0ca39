package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.support.ApiClient;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/** Lists as files: what the page shows, whole, for those who may see it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportsIT extends OrganizationTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern OFFER = Pattern.compile("components/export :: export(?:Of)?\\('([a-z-]+)'");
    /** The history of one case, what became of one import, and what everybody reads without a sign-in. */
    private static final Set<String> WITHOUT_FILE = Set.of(
            "audit/case.html",
            "nomination/import-job.html",
            "publicsite/awards.html",
            "publicsite/decision.html",
            "publicsite/decisions.html",
            "rolemodel/public-list.html");

    /** More than two chunks. */
    private static final int ROWS = 2 * ExportedList.CHUNK + 7;

    @Autowired
    List<ExportedList> lists;

    private TestOrganization units;

    @BeforeAll
    void awards() {
        units = organization("EXP")
                .unit("TOP", "=Ban Quản lý", "", "MINISTRY", "AGENCY", "")
                .unit("BELOW", "Phòng Kỹ thuật", "TOP", "DEPARTMENT", "UNIT", "")
                .create();
        jdbc.sql("""
                        insert into thidua.register_entry (id, nomination_id, recipient_kind, recipient_name, unit_code,
                            unit_name, award_code, award_name, decision_number, decision_date, authority_name,
                            period_from, period_to, entered_at)
                        select gen_random_uuid(), gen_random_uuid(), 'INDIVIDUAL', '=Nguyễn Thị ' || n, :unit, 'Phòng',
                               'GIAY_KHEN_CA_NHAN', 'Giấy khen', n || '/QĐ', date '2024-01-01' + (n % 700), 'Trưởng ban',
                               date '2023-01-01', date '2023-12-31', now()
                        from generate_series(1, :rows) as n
                        """).param("unit", units.code("BELOW")).param("rows", ROWS).update();
    }

    @Test
    void bringTheWholeListAsThePageFiltersIt() throws IOException {
        var reader = units.clerk("BELOW");
        var all = csv(reader, "register", "unit=" + units.code("TOP"));
        assertThat(all).hasSize(ROWS + 1);
        int number = all.get(0).getFields().indexOf("Quyết định");
        assertThat(all.stream().map(line -> line.getField(number)).distinct()).hasSize(ROWS + 1);
        assertThat(all.get(1).getField(0)).startsWith("'=Nguyễn Thị ");

        var ofYear = "unit=" + units.code("TOP") + "&year=2025";
        int counted =
                jdbc.sql("""
                        select count(*) from thidua.register_entry
                        where unit_code = ? and decision_date between date '2025-01-01' and date '2025-12-31'
                        """).param(units.code("BELOW")).query(Integer.class).single();
        assertThat(csv(reader, "register", ofYear)).hasSize(counted + 1);
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(reader.bytes("/exports/register.xlsx?" + ofYear)))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(counted + 1);
            assertThat(rows.get(1).getCell(0).asString()).startsWith("'=Nguyễn Thị ");
        }
    }

    @Test
    void answerInEveryFormatWithAHeadingForEachCell() throws IOException {
        var auditor = units.api("admin");
        for (var list : lists) {
            if (list.name().equals("participants")) {
                continue; // asks for a campaign
            }
            var lines = csv(auditor, list.name(), "lang=vi");
            assertThat(lines.get(0).getFields()).as(list.name()).hasSameSizeAs(list.columns());
            assertThat(lines.get(0).getFields()).as(list.name()).noneMatch(heading -> heading.contains("export."));
            assertThat(lines).as(list.name()).allSatisfy(line -> assertThat(line.getFieldCount())
                    .isEqualTo(list.columns().size()));
            assertThat(auditor.bytes("/exports/" + list.name() + ".xlsx")).startsWith('P', 'K');
        }
    }

    @Test
    void refuseAsTheirPagesDo() {
        var clerk = units.clerk("BELOW");
        assertThat(ApiClient.stranger(port).get("/exports/register.csv").status())
                .isEqualTo(401);
        for (var list : List.of("people", "audit")) {
            assertThat(clerk.get("/exports/" + list + ".csv").status()).as(list).isEqualTo(403);
        }
        assertThat(clerk.get("/exports/dashboard-tasks.xlsx?unit=" + units.code("TOP"))
                        .status())
                .isEqualTo(404);
        assertThat(clerk.get("/exports/nothing.csv").status()).isEqualTo(404);
        assertThat(clerk.get("/exports/register.pdf").status()).isEqualTo(404);
        assertThat(clerk.get("/exports/register.csv?year=lately").status()).isEqualTo(400);
        assertThat(clerk.get("/exports/participants.csv?campaign=01938a00-0000-7000-8000-000000000000")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void areOfferedOnEveryPageThatHasAList() throws IOException {
        var names = lists.stream().map(ExportedList::name).toList();
        var offered = new HashSet<String>();
        for (var template : templates()) {
            var page = Files.readString(template);
            var name = TEMPLATES.relativize(template).toString();
            if (page.contains("components/pager :: pager") && !WITHOUT_FILE.contains(name)) {
                assertThat(page).as(name + " offers its list as a file").contains("components/export :: export");
            }
            OFFER.matcher(page).results().forEach(found -> offered.add(found.group(1)));
        }
        assertThat(offered)
                .as("no button leads nowhere, and none is missing")
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void leaveALineInTheTrail() {
        var reader = units.manager("BELOW");
        csv(reader, "register", "unit=" + units.code("BELOW") + "&year=2025&award=");

        var line = jdbc.sql("""
                        select action, actor_name, details->>'filter' as filter, details->>'format' as format,
                          (details->>'rows')::int as rows
                        from thidua.audit_entry where case_type = 'export' and case_id = 'register' and actor_name = :who
                        """).param("who", "MANAGER Phòng Kỹ thuật").query().singleRow();
        int rows = jdbc.sql("""
                        select count(*) from thidua.register_entry
                        where unit_code = ? and decision_date between date '2025-01-01' and date '2025-12-31'
                        """).param(units.code("BELOW")).query(Integer.class).single();
        assertThat(line)
                .containsEntry("action", "exported")
                .containsEntry("filter", "unit=" + units.code("BELOW") + "; year=2025")
                .containsEntry("format", "csv")
                .containsEntry("rows", rows);
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !file.endsWith("components/export.html"))
                    .toList();
        }
    }

    private static List<CsvRecord> csv(ApiClient reader, String list, String query) {
        var text = new String(reader.bytes("/exports/" + list + ".csv?" + query), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return StreamSupport.stream(
                        CsvReader.builder().ofCsvRecord(text.substring(1)).spliterator(), false)
                .toList();
    }
}
