package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.campaign.CampaignPlan.ContentItem;
import vn.thidua.campaign.CampaignPlan.Criterion;
import vn.thidua.campaign.CampaignPlan.Direction;
import vn.thidua.campaign.CampaignPlan.Milestones;
import vn.thidua.campaign.CampaignPlan.Participants;
import vn.thidua.campaign.CampaignPlan.Target;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Ids;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.OpenTask;
import vn.thidua.workflow.WorkItems;

/** Walks campaigns through their real transitions, with units of their own for each test. */
@TestComponent
class CampaignDriver {

    private static final AtomicInteger TREES = new AtomicInteger();
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    private final Campaigns campaigns;
    private final CampaignQueries queries;
    private final WorkItems items;
    private final JdbcClient jdbc;

    CampaignDriver(Campaigns campaigns, CampaignQueries queries, WorkItems items, JdbcClient jdbc) {
        this.campaigns = campaigns;
        this.queries = queries;
        this.items = items;
        this.jdbc = jdbc;
    }

    /** A launching unit with so many units below it. */
    record Tree(String root, List<String> units) {}

    Tree tree(int size) {
        String root = "CT_" + TREES.incrementAndGet();
        unit(root, null);
        var units = new ArrayList<String>();
        for (int number = 0; number < size; number++) {
            String code = "%s_%05d".formatted(root, number);
            unit(code, root);
            units.add(code);
        }
        return new Tree(root, units);
    }

    void unit(String code, @Nullable String parent) {
        jdbc.sql("""
                        insert into thidua.unit (code, name_vi, name_en, parent_code, echelon, kind, symbol, path)
                        values (:code, :name, :code, :parent, 'DEPARTMENT', 'UNIT', :code, cast(:path as public.ltree))
                        """)
                .param("code", code)
                .param("name", "Đơn vị " + code)
                .param("parent", parent)
                .param("path", parent == null ? code : parent + "." + code)
                .update();
    }

    Actor clerk(String unit) {
        return actor(Desk.clerk(unit));
    }

    Actor approver(String unit) {
        return actor(Desk.approver(unit));
    }

    private static Actor actor(Desk desk) {
        return new Actor(Ids.next(), desk.toString().toLowerCase(), desk.toString(), Set.of(desk), null);
    }

    /** A plan whose days are long past, so that each stage opens when the one before is done. */
    CampaignPlan pastPlan(Tree tree) {
        return plan(tree, new Milestones(null, day(6, 30), day(9, 11), day(9, 20)));
    }

    /** A plan that waits for days far ahead. */
    CampaignPlan futurePlan(Tree tree) {
        LocalDate today = LocalDate.now();
        return plan(tree, new Milestones(null, null, today.plusDays(100), today.plusDays(120)));
    }

    CampaignPlan plan(Tree tree, Milestones milestones) {
        return new CampaignPlan(
                "Phong trào của " + tree.root(),
                null,
                CampaignKind.PEAK,
                tree.root(),
                null,
                day(6, 10),
                null,
                day(6, 10),
                milestones,
                new Participants(List.of(), tree.root(), null),
                List.of(new ContentItem(
                        "Nội dung 1",
                        List.of(new Target("Hoàn thành kế hoạch", "%", new BigDecimal(100), Direction.AT_LEAST)))),
                List.of(new Criterion("Tiến độ", new BigDecimal(40)), new Criterion("Chất lượng", new BigDecimal(60))),
                List.of(),
                null,
                PlanFrame.NONE);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2024, month, day);
    }

    UUID submitted(CampaignPlan plan) {
        Actor clerk = clerk(plan.launchingUnit());
        UUID id = campaigns.create(plan, clerk).id();
        campaigns.submit(id, clerk);
        return id;
    }

    UUID launched(CampaignPlan plan) {
        UUID id = submitted(plan);
        complete(id, "userTask_approvePlan", "approve");
        return id;
    }

    /** Launched, and every unit's pledge asked for. */
    UUID opened(CampaignPlan plan) {
        UUID id = launched(plan);
        await().atMost(LONG_ENOUGH)
                .until(() -> queries.get(id).participants() > 0
                        && count(
                                        "select count(*) from thidua.campaign_participation where opened_at is null and"
                                                + " campaign_id = :id",
                                        id)
                                == 0);
        return id;
    }

    /** Completes every open task of this kind in the campaign as its own desk; answers how many there were. */
    int complete(UUID campaign, String task, String outcome) {
        var open = openItems(campaign, task);
        open.forEach(id -> complete(id, outcome));
        return open.size();
    }

    List<String> openItems(UUID campaign, String task) {
        return jdbc.sql("""
                        select id from thidua.work_item where campaign_id = :campaign and task = :task and state = 'OPEN'
                        order by id
                        """)
                .param("campaign", campaign)
                .param("task", task)
                .query(String.class)
                .list();
    }

    void complete(String item, String outcome) {
        Desk desk = Desk.parse(jdbc.sql("select desk from thidua.work_item where id = :id")
                .param("id", item)
                .query(String.class)
                .single());
        Actor actor = actor(desk);
        OpenTask task = items.open(item, actor);
        var comment = task.form().outcomes().stream().anyMatch(it -> it.code().equals(outcome) && it.reasonRequired())
                ? "Vì lý do của bài kiểm thử"
                : null;
        items.complete(item, outcome, comment, filled(task.form().fields(), outcome), actor);
    }

    /** The pledges of all units, from the draft to the acceptance. */
    void pledgeAll(UUID campaign) {
        complete(campaign, "userTask_draftPledge", "submit");
        complete(campaign, "userTask_signPledge", "sign");
        complete(campaign, "userTask_acceptPledge", "accept");
    }

    void reviewAll(UUID campaign) {
        complete(campaign, "userTask_selfScore", "submit");
        complete(campaign, "userTask_confirmReview", "confirm");
        complete(campaign, "userTask_verifyReview", "verify");
    }

    void awaitStatus(UUID campaign, CampaignStatus status) {
        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(queries.get(campaign).status()).isEqualTo(status));
    }

    void awaitOpen(UUID campaign, String task, int items) {
        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(openItems(campaign, task)).hasSize(items));
    }

    long count(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(Long.class).single();
    }

    /** Fills a form as a program does that knows nothing of the process. */
    private static Map<String, Object> filled(List<Field> fields, String outcome) {
        var data = new LinkedHashMap<String, Object>();
        for (Field field : fields) {
            if (!field.readOnly() && field.isReadFor(outcome)) {
                Object value =
                        field.type() == Field.Type.ROWS ? rows(field, outcome) : value(field, field.value(), null);
                if (value != null) {
                    data.put(field.name(), value);
                }
            }
        }
        return data;
    }

    private static List<Map<String, Object>> rows(Field table, String outcome) {
        var rows = new ArrayList<Map<String, Object>>();
        for (Map<String, Object> given : table.rows()) {
            var row = new LinkedHashMap<String, Object>();
            for (Field column : table.columns()) {
                Object value = column.readOnly() || !column.isReadFor(outcome)
                        ? null
                        : value(column, given.get(column.name()), given.get(column.name() + ".max"));
                if (value != null) {
                    row.put(column.name(), value);
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static @Nullable Object value(Field field, @Nullable Object now, @Nullable Object max) {
        if (now != null && !now.toString().isBlank()) {
            return now;
        }
        if (!field.required()) {
            return null;
        }
        return switch (field.type()) {
            case NUMBER, PERCENT, INTEGER -> max != null ? max : 1;
            case DATE -> "2024-09-01";
            case BOOLEAN -> true;
            case SELECT -> field.options().get(0).value();
            case MULTISELECT -> List.of(field.options().get(0).value());
            default -> "Nội dung do bài kiểm thử điền";
        };
    }
}
