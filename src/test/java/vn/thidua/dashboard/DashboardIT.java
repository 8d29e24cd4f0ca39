package vn.thidua.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Ids;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.Statements;
import vn.thidua.support.TestOrganization;
import vn.thidua.workflow.WorkItems;

/**
 * Figures worked out by hand over rows written by hand. TOP has MID below it and MID has LEAF; OTHER stands beside them and
 * has more of everything, so that whatever leaks from it shows.
 */
class DashboardIT extends OrganizationTest {

    private static final String SECRET = "Đơn vị bên ngoài phạm vi";
    private static final String APPRAISE = "userTask_appraise";
    private static final String SUPPLEMENT = "userTask_supplement";

    @Autowired
    WebApplicationContext context;

    @Autowired
    WorkItems items;

    private TestOrganization units;
    private UUID campaign;

    @BeforeEach
    void organise() {
        var prefix = "DSH" + Long.toString(System.nanoTime(), 36).toUpperCase(java.util.Locale.ROOT);
        units = organization(prefix)
                .unit("TOP", "Ban Quản lý", "", "MINISTRY", "AGENCY", "")
                .unit("MID", "Bộ Tư lệnh", "TOP", "COMMAND", "UNIT", "")
                .unit("LEAF", "Phòng Kỹ thuật", "MID", "DEPARTMENT", "UNIT", "")
                .unit("OTHER", SECRET, "", "MINISTRY", "UNIT", "")
                .unit("STRANGER", "Đơn vị lạ", "", "MINISTRY", "UNIT", "")
                .create();
        campaign = campaign("LAUNCHED", "MID", "LEAF", "OTHER");
        jdbc.sql("update thidua.campaign_participation set status = 'DONE' where campaign_id = ? and unit_code = ?")
                .params(campaign, units.code("LEAF"))
                .update();

        open("MID", APPRAISE, 2, 0);
        open("MID", APPRAISE, 1, 1);
        open("LEAF", SUPPLEMENT, 2, 2);
        open("TOP", APPRAISE, 1, 1);
        open("OTHER", APPRAISE, 5, 5);
        for (int hours : new int[] {2, 4, 6, 10}) {
            finished("MID", APPRAISE, hours);
        }
        finished("LEAF", SUPPLEMENT, 3);
        finished("OTHER", APPRAISE, 1_000);

        nomination("LEAF", "WAITING_FOR_PAPER", 0);
        nomination("LEAF", "AWARDED", 10);
        nomination("MID", "NOT_AWARDED", 20);
        nomination("MID", "DRAFT", 0);
        nomination("OTHER", "AWARDED", 999);
        nomination("OTHER", "APPRAISAL", 0);
    }

    @Test
    void sumsUpMyUnitsAndEverythingBelow() {
        var summary = units.manager("MID").get("/dashboard/summary").ok();

        assertThat(summary.at("/units/0/code").asString()).isEqualTo(units.code("MID"));
        assertThat(summary.at("/tasks").toString()).isEqualTo("{\"open\":5,\"overdue\":3,\"overdueUnits\":2}");
        assertThat(summary.at("/nominations/underWay").asInt()).isEqualTo(1);
        assertThat(summary.at("/nominations/submittedThisWeek").asInt()).isEqualTo(1);
        assertThat(summary.at("/nominations/decided").asInt()).isEqualTo(2);
        assertThat(summary.at("/nominations/awardedIndividuals").asInt()).isEqualTo(1);
        // 10 and 20 hours: the median lies between, the p90 nine tenths of the way up
        assertThat(summary.at("/nominations/submissionToDecision/medianHours").asDouble())
                .isEqualTo(15);
        assertThat(summary.at("/nominations/submissionToDecision/p90Hours").asDouble())
                .isEqualTo(19);
    }

    @Test
    void measuresEachStepOverTheLatestFinished() {
        var appraise = step(units.manager("MID").get("/dashboard/steps").ok(), APPRAISE);

        assertThat(appraise.at("/open").asInt()).isEqualTo(3);
        assertThat(appraise.at("/overdue").asInt()).isEqualTo(1);
        assertThat(appraise.at("/busiest/code").asString()).isEqualTo(units.code("MID"));
        assertThat(appraise.at("/finished").asInt()).isEqualTo(4);
        // 2, 4, 6, 10: (4 + 6) / 2 = 5, and 6 + 0.7 * (10 - 6) = 8.8
        assertThat(appraise.at("/medianHours").asDouble()).isEqualTo(5);
        assertThat(appraise.at("/p90Hours").asDouble()).isEqualTo(8.8);
        var ofOther = step(units.manager("OTHER").get("/dashboard/steps").ok(), APPRAISE);
        assertThat(ofOther.at("/medianHours").asDouble()).isEqualTo(1_000);
    }

    @Test
    void readsManyUnitsFromTheIndexOfTheStep() {
        var many = new Scope(List.of(context.getBean(Units.class).get(units.code("MID"))), false, false);

        var appraise = context.getBean(Steps.class).of(many, null).stream()
                .filter(step -> step.key().task().equals(APPRAISE))
                .findFirst()
                .orElseThrow();

        assertThat(appraise.times().sample()).isEqualTo(4);
        assertThat(appraise.times().medianHours()).isEqualTo(5);
    }

    @Test
    void listsUnitsTheMostOverdueFirstPageByPage() {
        var top = units.manager("TOP");
        var first = top.get("/dashboard/units?limit=1").ok();
        assertThat(first.at("/items/0/unit/code").asString()).isEqualTo(units.code("LEAF"));
        assertThat(first.at("/items/0/overdue").asInt()).isEqualTo(2);
        assertThat(first.at("/items/0/medianHours").asDouble()).isEqualTo(3);

        var rest = top.get("/dashboard/units?cursor=" + first.at("/next").asString())
                .ok();
        assertThat(rest.at("/items").valueStream().map(row -> row.at("/unit/code")
                        .asString()))
                .containsExactly(units.code("MID"), units.code("TOP"));
        assertThat(rest.at("/next").isNull()).isTrue();

        var under = top.get("/dashboard/units?under=" + units.code("LEAF")).ok();
        assertThat(under.at("/items").size()).isEqualTo(1);
        assertThat(top.get("/dashboard/units?cursor=forged").status()).isEqualTo(400);
        assertThat(top.get("/dashboard/units?limit=0").status()).isEqualTo(400);
    }

    @Test
    void showsACampaignAsFarAsItConcernsMyUnits() {
        var mid = units.manager("MID").get("/dashboard/campaigns/" + campaign).ok();
        assertThat(mid.at("/participations").toString()).isEqualTo("{\"PLEDGE\":1,\"DONE\":1}");
        assertThat(mid.at("/nominations").toString())
                .isEqualTo("{\"WAITING_FOR_PAPER\":1,\"AWARDED\":1,\"NOT_AWARDED\":1}");
        assertThat(mid.at("/open").asInt()).isEqualTo(5);
        assertThat(mid.at("/overdue").asInt()).isEqualTo(3);

        var other = units.manager("OTHER").get("/dashboard/campaigns/" + campaign);
        assertThat(other.ok().at("/participations").toString()).isEqualTo("{\"PLEDGE\":1}");
    }

    @Test
    void strangersLearnNothing() {
        var mid = units.manager("MID");
        for (String unit : List.of("TOP", "OTHER")) {
            assertThat(mid.get("/dashboard/summary?unit=" + units.code(unit)).status())
                    .isEqualTo(404);
            assertThat(mid.get("/dashboard/steps?unit=" + units.code(unit)).status())
                    .isEqualTo(404);
            assertThat(mid.get("/dashboard/units?under=" + units.code(unit)).status())
                    .isEqualTo(404);
        }
        assertThat(mid.get("/dashboard/summary?unit=NOWHERE").status()).isEqualTo(404);
        var stranger = units.manager("STRANGER");
        assertThat(stranger.get("/dashboard/campaigns/" + campaign).status()).isEqualTo(404);
        assertThat(stranger.get("/dashboard/campaigns/nothing").status()).isEqualTo(404);
        assertThat(stranger.get("/dashboard/summary").ok().at("/tasks/open").asInt())
                .isZero();
        assertThat(page("STRANGER", "/dashboard/campaigns/" + campaign).status())
                .isEqualTo(404);
        assertThat(page("STRANGER", "/dashboard/tokens/nomination-approval?campaign=" + campaign)
                        .status())
                .isEqualTo(404);
        assertThat(page("MID", "/dashboard/tasks?unit=" + units.code("OTHER")).status())
                .isEqualTo(404);
    }

    @Test
    void pagesShowMyScopeOnlyInBothLanguages() {
        assertThat(page("OTHER", "/dashboard").text()).as("something to leak").contains(SECRET);
        for (String path : List.of(
                "/dashboard",
                "/dashboard?process=unit-participation",
                "/dashboard?unit=" + units.code("LEAF"),
                "/dashboard/units",
                "/dashboard/tasks",
                "/dashboard/tasks?due=overdue&process=nomination-approval&task=" + APPRAISE,
                "/dashboard/tasks?at=" + units.code("OTHER"),
                "/dashboard/nominations",
                "/dashboard/nominations?state=underway",
                "/dashboard/nominations?state=decided&campaign=" + campaign,
                "/dashboard/campaigns/" + campaign,
                "/dashboard/campaigns/" + campaign + "?status=DONE&process=nomination-approval")) {
            for (String language : List.of("vi", "en")) {
                var page = page("MID", path + (path.contains("?") ? "&" : "?") + "lang=" + language);
                assertThat(page.status()).as(path).isEqualTo(200);
                assertThat(page.text())
                        .as(path)
                        .doesNotContain(SECRET)
                        .doesNotContainPattern("dashboard\\.(?!css)[a-z]");
            }
        }
        assertThat(page("MID", "/dashboard/nominations").text())
                .contains("LEAF AWARDED")
                .doesNotContain("MID DRAFT");
    }

    @Test
    void figuresAndTheListsBehindThemAgree() {
        var mid = actor("MID");
        var scope = context.getBean(Scopes.class).of(mid, null);
        var tasks = context.getBean(OpenTasks.class);
        var overdue = new OpenTasks.Filter(null, null, null, null, OpenTasks.Due.OVERDUE);
        assertThat(tasks.list(scope, overdue, 50, null).items()).hasSize(3);
        var first = tasks.list(scope, OpenTasks.Filter.NONE, 2, null);
        var rest = tasks.list(scope, OpenTasks.Filter.NONE, 50, first.next());
        assertThat(first.items().size() + rest.items().size()).isEqualTo(5);
        assertThat(rest.items())
                .extracting(TaskLine::id)
                .doesNotContainAnyElementsOf(
                        first.items().stream().map(TaskLine::id).toList());

        var lists = context.getBean(NominationLists.class);
        var underWay = new NominationLists.Filter(NominationLists.State.UNDER_WAY, null, null);
        var decided = new NominationLists.Filter(NominationLists.State.DECIDED, null, null);
        assertThat(lists.list(scope, underWay, 50, null).items()).hasSize(1);
        assertThat(lists.list(scope, decided, 50, null).items()).hasSize(2);
    }

    @Test
    void tokensStandWhereWorkWaits() {
        var tokens = context.getBean(Steps.class);
        var scope = context.getBean(Scopes.class).of(actor("MID"), null);

        assertThat(tokens.tokens(WatchedProcess.NOMINATION, scope, null).toString())
                .contains("element=userTask_appraise, count=3, overdue=1")
                .contains("element=userTask_supplement, count=2, overdue=2")
                .contains("element=event_paperSigned, count=1, overdue=0");
    }

    @Test
    void asksTheDatabaseAsOftenForOneAsForThree() throws Exception {
        campaign("LAUNCHED", "MID");
        campaign("CLOSED", "MID");
        var leaf = context.getBean(Scopes.class).of(actor("LEAF"), null);
        var top = context.getBean(Scopes.class).of(actor("TOP"), null);
        assertThat(context.getBean(Funnels.class).of(leaf)).hasSize(1);
        assertThat(context.getBean(Funnels.class).of(top)).hasSize(3);

        assertThat(statements(top)).isEqualTo(statements(leaf)).isPositive();
    }

    @Test
    void knowsEveryProcessWithAHumanStep() {
        assertThat(items.keys().stream().map(key -> key.process()).collect(Collectors.toSet()))
                .allMatch(process -> WatchedProcess.byId(process).isPresent());
    }

    private int statements(Scope scope) throws Exception {
        return Statements.during(() -> {
                    context.getBean(Overviews.class).of(scope);
                    context.getBean(Steps.class).of(scope, null);
                    context.getBean(Steps.class).tokens(WatchedProcess.NOMINATION, scope, null);
                    context.getBean(UnitsAtWork.class).list(scope, 50, null);
                    context.getBean(Funnels.class).of(scope);
                    context.getBean(Participants.class).list(campaign, scope, null, 50, null);
                    context.getBean(OpenTasks.class).list(scope, OpenTasks.Filter.NONE, 50, null);
                    context.getBean(NominationLists.class)
                            .list(scope, new NominationLists.Filter(null, null, null), 50, null);
                })
                .size();
    }

    private Actor actor(String unit) {
        return new Actor(UUID.randomUUID(), "it", "IT", Set.of(Desk.manager(units.code(unit))), null);
    }

    private record Shown(int status, String text) {}

    private Shown page(String unit, String path) {
        try {
            var mvc = MockMvcBuilders.webAppContextSetup(context)
                    .apply(springSecurity())
                    .build();
            var answer = mvc.perform(get(java.net.URI.create(path)).with(user(units.username("MANAGER", unit))))
                    .andReturn()
                    .getResponse();
            return new Shown(answer.getStatus(), answer.getContentAsString(StandardCharsets.UTF_8));
        } catch (Exception failure) {
            throw new AssertionError(path, failure);
        }
    }

    private static JsonNode step(JsonNode steps, String task) {
        return steps.at("/items")
                .valueStream()
                .filter(step -> step.at("/task").asString().equals(task))
                .findFirst()
                .orElseThrow();
    }

    private UUID campaign(String status, String... participants) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into thidua.campaign (id, status, title, kind, launching_unit, plan, participants, created_at,
                            since, launched_at)
                        values (?, ?, 'Phong trào thử', 'PEAK', ?, '{}', ?, now(), now(), now())
                        """).params(id, status, units.code("TOP"), participants.length).update();
        for (String unit : participants) {
            jdbc.sql("""
                            insert into thidua.campaign_participation (id, campaign_id, unit_code, status, since)
                            values (?, ?, ?, 'PLEDGE', now())
                            """).params(Ids.next(), id, units.code(unit)).update();
        }
        return id;
    }

    private void open(String unit, String task, int count, int overdue) {
        for (int i = 0; i < count; i++) {
            workItem(unit, task, "OPEN", Instant.now(), i < overdue ? -1 : 1, null);
        }
    }

    private void finished(String unit, String task, int hours) {
        var ended = Instant.now();
        workItem(unit, task, "DONE", ended.minus(Duration.ofHours(hours)), 1, ended);
    }

    private void workItem(String unit, String task, String state, Instant created, int dueInDays, Instant ended) {
        jdbc.sql("""
                        insert into thidua.work_item (id, process, task, instance_id, business_key, desk, desk_unit,
                            campaign_id, subject, case_unit, state, created_at, due_at, ended_at)
                        values (?, 'nomination-approval', ?, 'none', 'none', ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID().toString(),
                        task,
                        "CLERK@" + units.code(unit),
                        units.code(unit),
                        campaign,
                        unit.equals("OTHER") ? SECRET : "Hồ sơ",
                        units.code(unit),
                        state,
                        Timestamp.from(created),
                        Timestamp.from(Instant.now().plus(Duration.ofDays(dueInDays))),
                        ended == null ? null : Timestamp.from(ended))
                .update();
    }

    private void nomination(String unit, String status, int hours) {
        boolean draft = status.equals("DRAFT");
        boolean ended = hours > 0;
        var id = Ids.next();
        var now = Instant.now();
        jdbc.sql("""
                        insert into thidua.nomination (id, campaign_id, unit_code, award_code, type, recipient_kind,
                            recipient_name, period_from, period_to, achievement, facts, status, since, station, holder_unit,
                            created_at, submitted_at, ended_at, received_on, rule_versions)
                        select :id, :campaign, :unit, version.award_code, 'MOVEMENT', 'INDIVIDUAL', :name, '2024-01-01',
                            '2024-12-31', 'Thành tích', '{}', :status, now(), :station, :holder, now(), :submitted, :ended,
                            cast(:submitted as date),
                            case when cast(:submitted as timestamptz) is not null then array[version.id] end
                        from thidua.award_rule_version as version order by version.award_code, version.id limit 1
                        """)
                .param("id", id)
                .param("campaign", campaign)
                .param("unit", units.code(unit))
                .param("name", unit.equals("OTHER") ? SECRET + " " + status : unit + " " + status)
                .param("status", status)
                .param("station", draft ? null : 0, Types.INTEGER)
                .param("holder", ended ? null : units.code(unit), Types.VARCHAR)
                .param("submitted", draft ? null : Timestamp.from(now.minus(Duration.ofHours(hours))), Types.TIMESTAMP)
                .param("ended", ended ? Timestamp.from(now) : null, Types.TIMESTAMP)
                .update();
        if (status.equals("WAITING_FOR_PAPER")) {
            jdbc.sql("""
                            insert into thidua.process_wait (instance_id, element, process, business_key, since)
                            values (?, 'event_paperSigned', 'nomination-approval', ?, now())
                            """).params(id.toString(), id.toString()).update();
        }
    }
}
