package vn.thidua.campaign;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Moves many participations at once. Who takes part is written down by the database itself; what follows goes in chunks of
 * {@value #SIZE}, one transaction each. Each chunk takes only rows not yet moved, so that a repeated one does nothing
 * twice and an interrupted one leaves nothing out.
 */
@Repository
class ParticipationChunks {

    static final int SIZE = 100;

    /** The units of a plan that exist on the day: single ones, a subtree without the launching unit, a cluster's members. */
    private static final String PLANNED = """
            select unit.code from thidua.unit as unit
            where (unit.valid_to is null or unit.valid_to >= :today) and unit.kind in ('UNIT', 'AGENCY')
              and (unit.code = any(:units)
                or (unit.code <> :launching and exists (
                    select from thidua.unit as root where root.code = :subtreeOf and unit.path <@ root.path))
                or exists (
                    select from thidua.cluster_member as member
                    where member.cluster_code = :cluster and member.year = :year and member.member_code = unit.code))
            """;

    private final JdbcClient jdbc;

    ParticipationChunks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A participation of a chunk and where it stood when the chunk took it. */
    record Taken(UUID id, String unit, ParticipationStatus before) {}

    int countPlanned(CampaignPlan plan, LocalDate today) {
        return planned("select count(*) from (" + PLANNED + ") as planned", plan, today)
                .query(Integer.class)
                .single();
    }

    /** Writes down who takes part; a unit that already does is left alone. Answers how many were new. */
    int insertPlanned(UUID campaign, CampaignPlan plan, LocalDate today, Instant now) {
        return planned("""
                        insert into thidua.campaign_participation (id, campaign_id, unit_code, status, since)
                        select gen_random_uuid(), :campaign, planned.code, 'PLEDGE', :now from (
                        """ + PLANNED + ") as planned on conflict (campaign_id, unit_code) do nothing", plan, today)
                .param("campaign", campaign)
                .param("now", Timestamp.from(now))
                .update();
    }

    private JdbcClient.StatementSpec planned(String sql, CampaignPlan plan, LocalDate today) {
        var taking = plan.participants();
        return jdbc.sql(sql)
                .param("today", today)
                .param("units", taking.units().toArray(String[]::new))
                .param("launching", plan.launchingUnit())
                .param("subtreeOf", nothing(taking.subtreeOf()))
                .param("cluster", nothing(taking.cluster()))
                .param("year", plan.clusterYear(today));
    }

    void insert(UUID campaign, List<String> units, Instant now) {
        jdbc.sql("""
                        insert into thidua.campaign_participation (id, campaign_id, unit_code, status, since)
                        select gen_random_uuid(), :campaign, code, 'PLEDGE', :now from unnest(:units::text[]) as code
                        """)
                .param("campaign", campaign)
                .param("units", units.toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .update();
    }

    List<String> units(UUID campaign) {
        return jdbc.sql("select unit_code from thidua.campaign_participation where campaign_id = :campaign")
                .param("campaign", campaign)
                .query(String.class)
                .list();
    }

    /**
     * Takes the next participations whose process is not yet started, and marks them as started. A review that is already
     * under way is opened for them too: they meet it when their pledge is accepted.
     */
    List<Taken> open(UUID campaign, boolean midReview, boolean finalReview, Instant now) {
        return jdbc.sql("""
                        update thidua.campaign_participation set opened_at = :now, since = :now,
                            mid_opened_at = case when :mid then :now::timestamptz end,
                            final_opened_at = case when :final then :now::timestamptz end
                        where id in (
                            select id from thidua.campaign_participation
                            where campaign_id = :campaign and opened_at is null and status = 'PLEDGE'
                            order by unit_code limit :size for update skip locked)
                        returning id, unit_code as unit, status as before
                        """)
                .param("campaign", campaign)
                .param("mid", midReview)
                .param("final", finalReview)
                .param("now", Timestamp.from(now))
                .param("size", SIZE)
                .query(Taken.class)
                .list();
    }

    boolean isAnyUnopened(UUID campaign) {
        return exists("opened_at is null and status = 'PLEDGE'", campaign);
    }

    /** Takes the next participations for which this review is not yet open, and opens it for them. */
    List<Taken> openReview(UUID campaign, ReviewStage stage, Instant now) {
        var column = stage == ReviewStage.MID ? "mid_opened_at" : "final_opened_at";
        return jdbc.sql("""
                        with taken as (
                            select id, unit_code, status from thidua.campaign_participation
                            where campaign_id = :campaign and %s
                            order by unit_code limit :size for update)
                        update thidua.campaign_participation as part set %s = :now,
                            status = case when part.status = 'RUNNING' then :status else part.status end,
                            since = case when part.status = 'RUNNING' then :now else part.since end
                        from taken where taken.id = part.id
                        returning part.id, part.unit_code as unit, taken.status as before
                        """.formatted(unreviewed(stage), column))
                .param("campaign", campaign)
                .param("now", Timestamp.from(now))
                .param("status", stage == ReviewStage.MID ? "MID_REVIEW" : "FINAL_REVIEW")
                .param("size", SIZE)
                .query(Taken.class)
                .list();
    }

    boolean isAnyUnreviewed(UUID campaign, ReviewStage stage) {
        return exists(unreviewed(stage), campaign);
    }

    private static String unreviewed(ReviewStage stage) {
        return stage == ReviewStage.MID
                ? "opened_at is not null and mid_opened_at is null and status in ('PLEDGE', 'RUNNING')"
                : "opened_at is not null and final_opened_at is null and status in ('PLEDGE', 'RUNNING', 'MID_REVIEW')";
    }

    /** Whether no unit has its pledge still to make, or, once the mid review is open, that review. */
    boolean isStageFinished(UUID campaign, boolean midReview) {
        return !exists(
                midReview
                        ? "(status in ('PLEDGE', 'MID_REVIEW') or (status = 'RUNNING' and mid_done_at is null))"
                        : "status = 'PLEDGE'",
                campaign);
    }

    boolean isEverybodyDone(UUID campaign) {
        return !exists("status in ('PLEDGE', 'RUNNING', 'MID_REVIEW', 'FINAL_REVIEW')", campaign);
    }

    /** Participations that never began end at once; answers the next ones whose process has to be told. */
    List<Taken> cancel(UUID campaign, Instant now) {
        jdbc.sql("""
                        update thidua.campaign_participation set status = 'CANCELLED', since = :now
                        where campaign_id = :campaign and opened_at is null and status = 'PLEDGE'
                        """)
                .param("campaign", campaign)
                .param("now", Timestamp.from(now))
                .update();
        return jdbc.sql("""
                        select id, unit_code as unit, status as before from thidua.campaign_participation
                        where campaign_id = :campaign and status not in ('DONE', 'CANCELLED')
                        order by unit_code limit :size for update
                        """)
                .param("campaign", campaign)
                .param("size", SIZE)
                .query(Taken.class)
                .list();
    }

    /** Ranks everybody who was scored; equal points share a rank, and the next rank counts them all. */
    void rank(UUID campaign) {
        jdbc.sql("""
                        update thidua.campaign_participation as part set proposed_rank = ranked.place
                        from (select id, rank() over (order by final_points desc) as place
                              from thidua.campaign_participation
                              where campaign_id = :campaign and status = 'DONE' and final_points is not null) as ranked
                        where part.id = ranked.id
                        """).param("campaign", campaign).update();
    }

    /** The proposed ranks become the ranks, but for those that were changed with a note. */
    void confirmRanks(UUID campaign, List<RankChange> changes) {
        jdbc.sql("update thidua.campaign_participation set rank = proposed_rank where campaign_id = :campaign")
                .param("campaign", campaign)
                .update();
        for (RankChange change : changes) {
            jdbc.sql("""
                            update thidua.campaign_participation set rank = :rank, rank_note = :note
                            where campaign_id = :campaign and unit_code = :unit
                            """)
                    .param("rank", change.rank())
                    .param("note", change.note())
                    .param("campaign", campaign)
                    .param("unit", change.unit())
                    .update();
        }
    }

    private boolean exists(String condition, UUID campaign) {
        return jdbc.sql("select exists (select from thidua.campaign_participation where campaign_id = :campaign and "
                        + condition + ")")
                .param("campaign", campaign)
                .query(Boolean.class)
                .single();
    }

    /** No unit has the empty code: a null parameter would leave PostgreSQL without a type. */
    private static String nothing(@Nullable String code) {
        return code == null ? "" : code;
    }
}
