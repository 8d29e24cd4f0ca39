package vn.thidua.support;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.campaign.CampaignKind;
import vn.thidua.campaign.CampaignPlan;
import vn.thidua.campaign.CampaignPlan.ContentItem;
import vn.thidua.campaign.CampaignPlan.Criterion;
import vn.thidua.campaign.CampaignPlan.Direction;
import vn.thidua.campaign.CampaignPlan.Milestones;
import vn.thidua.campaign.CampaignPlan.Participants;
import vn.thidua.campaign.CampaignPlan.Target;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.ParticipationView;
import vn.thidua.campaign.PlanFrame;
import vn.thidua.organization.OrganizationImport;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Role;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItems;

/**
 * A campaign with one participating unit, launched by real tasks: units of its own, a standing body, two targets and two
 * criteria. Everything is named after a prefix, so that tests in one database do not meet.
 */
public final class RunningCampaign {

    private static final Actor IMPORTER = new Actor(
            new UUID(0, 1), "importer", "Quản trị", Set.of(new Desk(Role.ADMIN, Desk.EVERYWHERE)), "127.0.0.1");

    private final JdbcClient jdbc;
    private final WorkItems items;
    private final CampaignQueries queries;
    private final Campaigns campaigns;
    private final String prefix;
    private final CampaignPlan plan;
    private @Nullable UUID id;

    public RunningCampaign(ApplicationContext context, String prefix, boolean withCriteria) {
        this.jdbc = context.getBean(JdbcClient.class);
        this.items = context.getBean(WorkItems.class);
        this.queries = context.getBean(CampaignQueries.class);
        this.campaigns = context.getBean(Campaigns.class);
        this.prefix = prefix;
        this.plan = plan(prefix, withCriteria);
        var csv = """
                code,name_vi,parent_code,echelon,kind
                %1$s_TOP,Ban Quản lý %1$s,,MINISTRY,AGENCY
                %1$s_OFFICE,Phòng Thi đua %1$s,%1$s_TOP,DEPARTMENT,STANDING_BODY
                %1$s_UNIT,Đơn vị %1$s,%1$s_TOP,COMMAND,UNIT
                %1$s_SIBLING,Đơn vị bên cạnh %1$s,%1$s_TOP,COMMAND,UNIT
                """.formatted(prefix);
        context.getBean(OrganizationImport.class)
                .importUnits(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), IMPORTER);
    }

    /** Drafts the plan, has it approved and waits until the unit takes part. */
    public RunningCampaign launch() {
        id = campaigns.create(plan, topClerk()).id();
        campaigns.submit(id, topClerk());
        complete("userTask_approvePlan", id.toString(), "approve", null, Map.of(), topApprover());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> queries.participation(id, unit()).isPresent());
        return this;
    }

    /** What it would be launched by. */
    public CampaignPlan plan() {
        return plan;
    }

    public UUID id() {
        return java.util.Objects.requireNonNull(id);
    }

    public String unit() {
        return prefix + "_UNIT";
    }

    public ParticipationView participation() {
        return queries.participation(id(), unit()).orElseThrow();
    }

    public Actor topClerk() {
        return at("Chuyên viên Ban", Desk.clerk(prefix + "_TOP"));
    }

    public Actor topApprover() {
        return at("Trưởng ban", Desk.approver(prefix + "_TOP"));
    }

    /** The clerk of the launching unit's standing body. */
    public Actor office() {
        return at("Phòng Thi đua", Desk.clerk(prefix + "_OFFICE"));
    }

    public Actor clerk() {
        return at("Chuyên viên đơn vị", Desk.clerk(unit()));
    }

    public Actor approver() {
        return at("Thủ trưởng đơn vị", Desk.approver(unit()));
    }

    /** Somebody of a unit beside the participating one. */
    public Actor stranger() {
        return at("Chuyên viên đơn vị khác", Desk.clerk(prefix + "_SIBLING"), Desk.approver(prefix + "_SIBLING"));
    }

    /** The open work item of this step for this case, once the engine has reached it. */
    public WorkItem open(String task, String businessKey, Actor actor) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> openId(task, businessKey).findAny().isPresent());
        return items.open(openId(task, businessKey).findAny().orElseThrow(), actor)
                .item();
    }

    /** Completes the open work item of this step. */
    public WorkItem complete(
            String task,
            String businessKey,
            String outcome,
            @Nullable String comment,
            Map<String, Object> data,
            Actor actor) {
        return items.complete(open(task, businessKey, actor).id(), outcome, comment, data, actor);
    }

    private Stream<String> openId(String task, String businessKey) {
        return jdbc
                .sql("select id from thidua.work_item where task = :task and business_key = :key and state = 'OPEN'")
                .param("task", task)
                .param("key", businessKey)
                .query(String.class)
                .list()
                .stream();
    }

    private Actor at(String name, Desk... desks) {
        var username = prefix.toLowerCase(java.util.Locale.ROOT) + "."
                + desks[0].toString().toLowerCase(java.util.Locale.ROOT);
        return new Actor(
                UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)),
                username,
                name,
                Arrays.stream(desks).collect(Collectors.toSet()),
                "127.0.0.1");
    }

    private static CampaignPlan plan(String prefix, boolean withCriteria) {
        var progress = new Target("Hoàn thành kế hoạch tu bổ", "%", BigDecimal.valueOf(100), Direction.AT_LEAST);
        var safety = new Target("Sự cố mất an toàn", "vụ", BigDecimal.ZERO, Direction.AT_MOST);
        var criteria = List.of(
                new Criterion("Tiến độ", BigDecimal.valueOf(40)), new Criterion("Chất lượng", BigDecimal.valueOf(60)));
        return new CampaignPlan(
                "Thi đua tu bổ " + prefix,
                null,
                CampaignKind.PEAK,
                prefix + "_TOP",
                null,
                LocalDate.of(2024, 6, 10),
                LocalDate.of(2024, 9, 10),
                LocalDate.of(2024, 6, 10),
                new Milestones(LocalDate.of(2024, 6, 20), null, LocalDate.of(2024, 9, 11), LocalDate.of(2024, 9, 20)),
                new Participants(List.of(prefix + "_UNIT"), null, null),
                List.of(
                        new ContentItem("Tu bổ công trình", List.of(progress)),
                        new ContentItem("An toàn tuyệt đối", List.of(safety))),
                withCriteria ? criteria : List.of(),
                List.of("GIAY_KHEN_CA_NHAN", "GIAY_KHEN_TAP_THE"),
                null,
                PlanFrame.NONE);
    }
}
