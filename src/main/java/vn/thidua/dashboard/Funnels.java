package vn.thidua.dashboard;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseAccess;
import vn.thidua.shared.Refusal;

/** How far campaigns have come in a scope: four statements, however many campaigns. */
@Component
@Transactional(readOnly = true)
public class Funnels {

    private static final String CAMPAIGN = "campaign";

    /** So many campaigns that run are shown at most, the latest moved first. */
    private static final int RUNNING = 20;

    /** So many closed ones are looked through, and so many shown. */
    private static final int CLOSED_READ = 50;

    private static final int CLOSED = 3;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final List<CaseAccess> access;

    Funnels(JdbcClient jdbc, Clock clock, List<CaseAccess> access) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.access =
                access.stream().filter(one -> one.caseType().equals(CAMPAIGN)).toList();
    }

    /** The campaigns that concern the scope: those its units launch or take part in; the running before the closed. */
    public List<CampaignFigures> of(Scope scope) {
        return figures(
                scope,
                jdbc.sql("""
                                select * from (select * from (
                                    select id, title, status, launching_unit, since, 1 as place from thidua.campaign
                                    where status in ('PENDING_APPROVAL', 'RETURNED', 'APPROVED', 'LAUNCHED', 'MID_REVIEW',
                                                     'FINAL_REVIEW', 'RANKING', 'NOMINATION', 'REPORTING')
                                      and %1$s order by since desc limit :running) as running
                                union all select * from (
                                    select id, title, status, launching_unit, since, 2 as place from (
                                        select * from thidua.campaign where status = 'CLOSED'
                                        order by id desc limit :closedRead) as campaign
                                    where %1$s order by since desc limit :closed) as closed) as campaign
                                join (select code, case when :english then name_en else name_vi end as launching
                                      from thidua.unit) as unit on unit.code = campaign.launching_unit
                                order by place, since desc, id
                                """.formatted(concerns(scope)))
                        .param("running", RUNNING)
                        .param("closedRead", CLOSED_READ)
                        .param("closed", CLOSED)
                        .param("english", Steps.english())
                        .param("scope", scope.codes())
                        .query(Funnels::head)
                        .list());
    }

    /** @throws Refusal 404 unless the person may know of the campaign */
    public CampaignFigures of(UUID campaign, Scope scope, Actor actor) {
        if (access.stream().noneMatch(one -> one.maySee(campaign.toString(), actor))) {
            throw Refusal.notFound();
        }
        return figures(
                        scope,
                        jdbc.sql("""
                                        select campaign.id, title, status,
                                               case when :english then name_en else name_vi end as launching
                                        from thidua.campaign join thidua.unit on unit.code = launching_unit
                                        where id = :id
                                        """)
                                .param("english", Steps.english())
                                .param("id", campaign)
                                .query(Funnels::head)
                                .list())
                .get(0);
    }

    private static String concerns(Scope scope) {
        return "(" + scope.holds("launching_unit") + " or (launched_at is not null and exists ("
                + "select from thidua.campaign_participation as part where part.campaign_id = campaign.id and "
                + scope.holds("part.unit_code") + ")))";
    }

    private List<CampaignFigures> figures(Scope scope, List<Head> heads) {
        UUID[] ids = heads.stream().map(Head::id).toArray(UUID[]::new);
        var parts = counts("thidua.campaign_participation", "true", CampaignFigures.STAGES, scope, ids);
        var nominations = counts("thidua.nomination", "status <> 'DRAFT'", CampaignFigures.STATUSES, scope, ids);
        Map<UUID, long[]> tasks = tasks(scope, ids);
        return heads.stream()
                .map(head -> {
                    long[] waiting = tasks.getOrDefault(head.id(), new long[2]);
                    return new CampaignFigures(
                            head.id(),
                            head.title(),
                            head.status(),
                            head.launchingUnit(),
                            parts.getOrDefault(head.id(), Map.of()),
                            nominations.getOrDefault(head.id(), Map.of()),
                            waiting[0],
                            waiting[1]);
                })
                .toList();
    }

    private Map<UUID, Map<String, Long>> counts(
            String table, String condition, List<String> order, Scope scope, UUID[] campaigns) {
        var counts = new HashMap<UUID, Map<String, Long>>();
        jdbc.sql("select campaign_id, status, count(*) from " + table + " where campaign_id = any(:campaigns) and "
                        + condition + " and " + scope.holds("unit_code")
                        + " group by campaign_id, status order by array_position(:order, status)")
                .param("campaigns", campaigns)
                .param("scope", scope.codes())
                .param("order", order.toArray(String[]::new))
                .query(row -> {
                    counts.computeIfAbsent(row.getObject(1, UUID.class), id -> new LinkedHashMap<>())
                            .put(row.getString(2), row.getLong(3));
                });
        return counts;
    }

    private Map<UUID, long[]> tasks(Scope scope, UUID[] campaigns) {
        var tasks = new HashMap<UUID, long[]>();
        jdbc.sql("""
                        select campaign_id, count(*), count(*) filter (where due_sort < :now) from thidua.work_item
                        where state = 'OPEN' and campaign_id = any(:campaigns) and %s group by campaign_id
                        """.formatted(scope.holds("desk_unit")))
                .param("now", Timestamp.from(clock.instant()))
                .param("campaigns", campaigns)
                .param("scope", scope.codes())
                .query(row -> {
                    tasks.put(row.getObject(1, UUID.class), new long[] {row.getLong(2), row.getLong(3)});
                });
        return tasks;
    }

    private static Head head(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Head(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("status"),
                row.getString("launching"));
    }

    private record Head(UUID id, String title, String status, String launchingUnit) {}
}
