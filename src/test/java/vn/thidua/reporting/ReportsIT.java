package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.SoftAssertions;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.thidua.shared.Ids;
import vn.thidua.support.ApiClient;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/** The State's forms: every figure is the number of the rows behind it, for those who may see the unit. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsIT extends OrganizationTest {

    private static final String MINISTERS = "BANG_KHEN_BO_BAN_NGANH_TINH_CA_NHAN";
    private static final int YEAR = 2025;

    @Autowired
    WebApplicationContext context;

    private TestOrganization units;
    private String order;
    private UUID leader;

    @BeforeAll
    void facts() {
        units = organization("REP")
                .unit("TOP", "Bộ Tư lệnh", "", "MINISTRY", "AGENCY", "MINISTER_OR_EQUIVALENT")
                .unit("BODY", "Phòng Thi đua", "TOP", "DEPARTMENT", "STANDING_BODY", "")
                .unit("BELOW", "Phòng Kỹ thuật", "TOP", "DEPARTMENT", "UNIT", "")
                .unit("ELSEWHERE", "Đơn vị khác", "", "MINISTRY", "AGENCY", "")
                .create();
        order = jdbc.sql("""
                        select code from thidua.award where 'PRESIDENT' = any(deciding_authorities)
                        and recipient_kind = 'INDIVIDUAL' order by code limit 1
                        """).query(String.class).single();
        entry(order, "INDIVIDUAL", "BELOW", LocalDate.of(YEAR, 3, 1));
        entry(order, "COLLECTIVE", "TOP", LocalDate.of(YEAR, 12, 31));
        entry(order, "INDIVIDUAL", "BELOW", LocalDate.of(YEAR - 1, 12, 31));
        entry(order, "INDIVIDUAL", "ELSEWHERE", LocalDate.of(YEAR, 3, 1));
        leader = entry(MINISTERS, "INDIVIDUAL", "BELOW", LocalDate.of(YEAR, 1, 1));
        entry(MINISTERS, "INDIVIDUAL", "BELOW", LocalDate.of(YEAR, 1, 2));
        jdbc.sql("""
                        update thidua.register_entry set revocation_id = gen_random_uuid(), revoked_on = ?,
                            revoked_by_decision = '13/QĐ', revoked_by_authority = 'Thủ trưởng' where id = ?
                        """)
                .params(LocalDate.of(YEAR, 6, 1), entry(MINISTERS, "INDIVIDUAL", "BELOW", LocalDate.of(YEAR, 1, 3)))
                .update();
        entry("GIAY_KHEN_CA_NHAN", "INDIVIDUAL", "BELOW", LocalDate.of(YEAR, 1, 2));
        var peak = campaign("PEAK", "TOP", "{\"units\":[\"x\"]}", "LAUNCHED");
        campaign("ANNUAL", "BELOW", "{\"units\":[],\"subtreeOf\":\"x\"}", "CLOSED");
        campaign("ANNUAL", "BELOW", "{\"units\":[],\"cluster\":\"x\"}", "CANCELLED");
        jdbc.sql("""
                        insert into thidua.campaign_participation (id, campaign_id, unit_code, status, since, opened_at,
                            final_points, rank)
                        values (?, ?, ?, 'DONE', now(), now(), 96.5, 2)
                        """).params(Ids.next(), peak, units.code("BELOW")).update();
    }

    @Test
    void countWhatHappenedInTheYearInTheUnitAndBelow() {
        var manager = units.manager("TOP");
        assertThat(sum(manager, "0601")).containsEntry("TOTAL", 2L).containsEntry("PEAK", 1L);
        assertThat(sum(manager, "0601")).containsEntry("SUBTREE", 1L).containsEntry("CLUSTER", 0L);
        assertThat(sum(manager, "0602"))
                .containsEntry("TOTAL", 2L)
                .containsEntry("COLLECTIVE", 1L)
                .containsEntry("INDIVIDUAL", 1L);
        assertThat(sum(manager, "0603")).containsEntry("TOTAL", 2L);
        assertThat(sum(manager, "0604")).containsEntry("BODY", 3L).containsEntry("STANDING_BODY", 1L);
        assertThat(sum(manager, "0605")).containsEntry("TOTAL", 3L).containsEntry("AT_STANDING_BODY", 1L);
        assertThat(sum(units.clerk("BELOW"), "0602")).containsEntry("TOTAL", 1L);
    }

    @Test
    void showBehindEachFigureAsManyRowsAsItSays() {
        var manager = units.manager("TOP");
        var softly = new SoftAssertions();
        for (var report : manager.get("/reports?year=" + YEAR).ok().path("items")) {
            var number = report.path("form").asString();
            var lines = new ArrayList<JsonNode>();
            report.path("lines").forEach(lines::add);
            for (var column : report.path("columns")) {
                var name = column.asString();
                for (var line : lines) {
                    var key = line.path("key").asString();
                    softly.assertThat(rows(manager, number, key, name))
                            .as(number + " " + key + " " + name)
                            .hasSize(line.path("figures").path(name).asInt());
                }
                softly.assertThat(rows(manager, number, "ALL", name))
                        .as(number + " sum " + name)
                        .hasSize(report.path("sum").path(name).asInt());
            }
        }
        softly.assertAll();
    }

    @Test
    void sayWhenTheyAreDueAndThatTheirSourceWasNotVerified() {
        var report = units.manager("TOP").get("/reports/0601?year=" + YEAR).ok();
        assertThat(report.path("due").asString()).isEqualTo(YEAR + "-12-15");
        assertThat(report.path("status").asString()).isEqualTo("UNVERIFIED");
        assertThat(units.manager("TOP")
                        .get("/reports/0605?year=" + YEAR)
                        .ok()
                        .path("unknownColumns")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void askWhoLeadsAndNeverGuess() {
        var manager = units.manager("TOP");
        var before = sum(manager, "0603");
        assertThat(before.get("LEADER") + before.get("NOT_NOTED")).isEqualTo(2L);

        assertThat(note(units.clerk("ELSEWHERE"), leader, "LEADER").status()).isEqualTo(404);
        assertThat(note(units.api("admin"), leader, "LEADER").status()).isEqualTo(403);
        var collective =
                UUID.fromString(rows(manager, "0602", "ALL", "COLLECTIVE").get(0));
        assertThat(note(manager, collective, "LEADER").status()).isEqualTo(422);
        assertThat(note(units.clerk("BELOW"), leader, "LEADER").status()).isEqualTo(200);

        assertThat(sum(manager, "0603")).containsEntry("LEADER", 1L).containsEntry("NOT_NOTED", 1L);
        assertThat(rows(manager, "0603", "ALL", "LEADER")).containsExactly(leader.toString());
        assertThat(jdbc.sql("select count(*) from thidua.audit_entry where case_id = ? and action = 'groupNoted'")
                        .param(leader.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void refuseNotesThatSayNothing() {
        assertThat(refused(Map.of())).containsExactly("400 notes");
        assertThat(refused(Collections.singletonMap("notes", null))).containsExactly("400 notes");
        assertThat(refused(Map.of("notes", Arrays.asList(null, Map.of("group", "LEADER")))))
                .containsExactly("400 notes[0].entry", "400 notes[1].entry");
        var many = Stream.generate(() -> Map.of("entry", Ids.next().toString(), "group", "LEADER"));
        assertThat(refused(Map.of("notes", many.limit(201).toList()))).containsExactly("400 notes");
    }

    private List<String> refused(Map<String, ?> notes) {
        var answer = units.clerk("BELOW").put("/reports/0603/groups", notes);
        return answer.json()
                .path("errors")
                .valueStream()
                .map(error -> answer.status() + " " + error.path("field").asString())
                .toList();
    }

    @Test
    void areShownToNobodyBesides() throws Exception {
        var elsewhere = units.clerk("ELSEWHERE");
        for (var path : List.of("/reports", "/reports/0602", "/reports/0602/rows", "/reports/results")) {
            var query = "?year=" + YEAR + "&column=TOTAL&unit=" + units.code("TOP");
            assertThat(elsewhere.get(path + query).status()).as(path).isEqualTo(404);
            assertThat(page(units.username("CLERK", "ELSEWHERE"), path + query).getStatus())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(ApiClient.stranger(port).get("/reports").status()).isEqualTo(401);
        assertThat(elsewhere.get("/reports/0606").status()).isEqualTo(404);
        assertThat(elsewhere.get("/reports/0601?year=1999").status()).isEqualTo(400);
        assertThat(elsewhere.get("/reports/0601/rows?column=NONE").status()).isEqualTo(400);
        assertThat(elsewhere
                        .get("/exports/results.csv?unit=" + units.code("TOP"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void goOutAsSheetsInTheLayoutOfTheForm() throws Exception {
        for (var form : ReportForm.values()) {
            var file = page(
                    units.username("MANAGER", "TOP"),
                    "/reports/" + form.number() + "/document?year=" + YEAR + "&unit=" + units.code("TOP"));
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file.getContentAsByteArray()))) {
                var rows = workbook.getFirstSheet().read();
                assertThat(rows.get(0).getCell(0).asString()).contains(form.number());
                var sum = rows.stream()
                        .filter(row -> row.getCellCount() > 1 && row.getCell(0) != null)
                        .filter(row -> "Tổng số".equals(row.getCell(0).getText()))
                        .findFirst()
                        .orElseThrow();
                var first = form.columns().get(0);
                assertThat(sum.getCell(1).asNumber().longValue())
                        .as(form.number())
                        .isEqualTo(sum(units.manager("TOP"), form.number()).get(first));
            }
        }
    }

    @Test
    void tellTheResultsOfPeopleAndUnits() throws Exception {
        var clerk = units.clerk("BELOW");
        var all = clerk.get("/reports/results?limit=200").ok().path("items");
        assertThat(all.findValuesAsString("kind")).contains("COMMENDATION_FORM", "CAMPAIGN");
        assertThat(all.findValuesAsString("revokedOn")).contains(YEAR + "-06-01");
        var campaign = StreamSupport.stream(all.spliterator(), false)
                .filter(item -> item.path("kind").asString().equals("CAMPAIGN"))
                .toList();
        assertThat(campaign).hasSize(1);
        assertThat(campaign.get(0).path("points").asDouble()).isEqualTo(96.5);
        assertThat(campaign.get(0).path("rank").asInt()).isEqualTo(2);

        var paged = new ArrayList<String>();
        var cursor = "";
        do {
            var page = clerk.get("/reports/results?limit=1" + cursor).ok();
            paged.addAll(page.path("items").findValuesAsString("id"));
            cursor = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + page.path("next").asString();
        } while (!cursor.isEmpty());
        assertThat(paged).doesNotHaveDuplicates().hasSize(all.size());

        assertThat(clerk.get("/reports/results?q=nguyen%20thi%20ket%20qua&from=" + YEAR + "&to=" + YEAR)
                        .ok()
                        .path("items")
                        .findValuesAsString("year"))
                .containsOnly(String.valueOf(YEAR));
        assertThat(clerk.get("/reports/results?from=lately").status()).isEqualTo(400);
        var pdf = page(units.username("CLERK", "BELOW"), "/reports/results/document?q=nguyen");
        assertThat(new String(pdf.getContentAsByteArray(), 0, 4)).isEqualTo("%PDF");
    }

    @Test
    void putResultsOnPaperInVietnameseWhoeverReads() throws Exception {
        var pdf = page(units.username("CLERK", "BELOW"), "/reports/results/document?kind=CAMPAIGN&lang=en");
        try (var document = Loader.loadPDF(pdf.getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("96,5 điểm; hạng 2")
                    .contains(units.name("TOP"));
        }
    }

    private Map<String, Long> sum(ApiClient reader, String form) {
        var sums = new java.util.HashMap<String, Long>();
        reader.get("/reports/" + form + "?year=" + YEAR)
                .ok()
                .path("sum")
                .propertyStream()
                .forEach(figure -> sums.put(figure.getKey(), figure.getValue().asLong()));
        return sums;
    }

    /** The ids behind a figure, read page by page. */
    private static List<String> rows(ApiClient reader, String form, String line, String column) {
        var ids = new ArrayList<String>();
        var cursor = "";
        do {
            var page = reader.get("/reports/%s/rows?year=%d&line=%s&column=%s&limit=1%s"
                            .formatted(form, YEAR, line, column, cursor))
                    .ok();
            page.path("items").forEach(item -> ids.add(item.path("id").asString()));
            cursor = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + page.path("next").asString();
        } while (!cursor.isEmpty());
        return ids;
    }

    private static ApiClient.Answer note(ApiClient person, UUID entry, String group) {
        return person.put(
                "/reports/0603/groups", Map.of("notes", List.of(Map.of("entry", entry.toString(), "group", group))));
    }

    private MockHttpServletResponse page(String username, String path) throws Exception {
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build()
                .perform(get(URI.create(path)).with(user(username)))
                .andReturn()
                .getResponse();
    }

    private UUID entry(String award, String kind, String unit, LocalDate date) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into thidua.register_entry (id, nomination_id, recipient_kind, recipient_name, unit_code,
                            unit_name, award_code, award_name, decision_number, decision_date, authority_name,
                            period_from, period_to, entered_at)
                        values (?, ?, ?, 'Nguyễn Thị Kết Quả', ?, 'Phòng', ?, 'Hình thức', '12/QĐ', ?, 'Thủ trưởng', ?, ?, now())
                        """)
                .params(id, Ids.next(), kind, units.code(unit), award, date, date.minusYears(1), date)
                .update();
        return id;
    }

    private UUID campaign(String kind, String unit, String participants, String status) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into thidua.campaign (id, status, title, kind, launching_unit, plan, participants, created_at,
                            since, launched_at)
                        values (?, ?, 'Phong trào', ?, ?, cast(? as jsonb), 1, now(), now(), now())
                        """)
                .params(
                        id,
                        status,
                        kind,
                        units.code(unit),
                        "{\"launchOn\":\"%d-05-01\",\"participants\":%s}".formatted(YEAR, participants))
                .update();
        return id;
    }
}
