package vn.thidua.tasklist;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.TaskKey;

/** What a person finished lately and who has it now: "waiting for others" on the home page. */
@Component
@Transactional(readOnly = true)
public class MyDay {

    /** How many of the latest finished tasks are followed up. */
    private static final int FOLLOWED = 30;

    private final JdbcClient jdbc;

    MyDay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A case that this person moved on and that now waits elsewhere.
     *
     * @param key what is being waited for
     * @param subject what it is about
     * @param desk whose desk it lies on
     * @param deskUnitVi that desk's unit in Vietnamese
     * @param deskUnitEn that desk's unit in English
     * @param since since when
     * @param dueAt when it is due
     */
    public record Waiting(
            TaskKey key,
            String subject,
            String desk,
            String deskUnitVi,
            String deskUnitEn,
            Instant since,
            @Nullable Instant dueAt) {}

    public List<Waiting> waitingForOthers(Actor actor) {
        return jdbc.sql("""
                        with mine as (select distinct business_key, process from (
                            select business_key, process from thidua.work_item
                            where ended_by = :me and state = 'DONE' order by ended_at desc limit :followed) as latest)
                        select item.process, item.task, item.subject, item.desk, item.created_at, item.due_at,
                               coalesce(unit.name_vi, '') as name_vi, coalesce(unit.name_en, '') as name_en
                        from mine join thidua.work_item as item
                            on item.business_key = mine.business_key and item.process = mine.process
                        left join thidua.unit as unit on unit.code = item.desk_unit
                        where item.state = 'OPEN' and not item.desk = any(:desks)
                        order by item.due_sort, item.id limit 10
                        """)
                .param("me", actor.username())
                .param("followed", FOLLOWED)
                .param("desks", actor.desks().stream().map(Object::toString).toArray(String[]::new))
                .query((row, number) -> {
                    Timestamp due = row.getTimestamp("due_at");
                    return new Waiting(
                            new TaskKey(row.getString("process"), row.getString("task")),
                            row.getString("subject"),
                            row.getString("desk"),
                            row.getString("name_vi"),
                            row.getString("name_en"),
                            row.getTimestamp("created_at").toInstant(),
                            due == null ? null : due.toInstant());
                })
                .list();
    }

    /**
     * A campaign that runs.
     *
     * @param id its id
     * @param title its title
     * @param status where it stands
     * @param unit the launching unit's name
     */
    public record RunningCampaign(java.util.UUID id, String title, String status, String unit) {}

    /** The campaigns that run and in which a unit of this person's launches, takes part, or stands above or below. */
    public List<RunningCampaign> runningCampaigns(Actor actor) {
        return jdbc.sql("""
                        select campaign.id, campaign.title, campaign.status, unit.name_vi
                        from thidua.campaign join thidua.unit on unit.code = campaign.launching_unit
                        where campaign.status in
                            ('LAUNCHED', 'MID_REVIEW', 'FINAL_REVIEW', 'RANKING', 'NOMINATION', 'REPORTING')
                        and (:everything or exists (
                            select from thidua.unit as mine where mine.code = any(:units)
                            and (mine.path @> unit.path or mine.path <@ unit.path or exists (
                                select from thidua.campaign_participation as part
                                where part.campaign_id = campaign.id and part.unit_code = mine.code))))
                        order by campaign.since desc limit 6
                        """)
                .param("everything", actor.seesEverything())
                .param("units", actor.units().toArray(String[]::new))
                .query((row, number) -> new RunningCampaign(
                        row.getObject(1, java.util.UUID.class), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }
}
