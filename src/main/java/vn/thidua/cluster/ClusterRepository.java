package vn.thidua.cluster;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Act;

@Repository
class ClusterRepository {

    private final JdbcClient jdbc;

    ClusterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is laid down about a cluster. */
    record Settings(
            String code,
            String organiser,
            Succession succession,
            @Nullable String flagAward) {}

    void save(Settings settings, Act by) {
        jdbc.sql("""
                        insert into thidua.emulation_cluster (code, organiser, succession, flag_award, recorded_by, recorded_at)
                        values (:code, :organiser, :succession, :award, :by, :at)
                        on conflict (code) do update set organiser = excluded.organiser,
                            succession = excluded.succession, flag_award = excluded.flag_award,
                            recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
                        """)
                .param("code", settings.code())
                .param("organiser", settings.organiser())
                .param("succession", settings.succession().name())
                .param("award", settings.flagAward(), Types.VARCHAR)
                .param("by", by.by())
                .param("at", Timestamp.from(by.at()))
                .update();
    }

    Optional<Settings> find(String code) {
        return jdbc.sql("select code, organiser, succession, flag_award from thidua.emulation_cluster where code = ?")
                .params(code)
                .query((row, number) -> new Settings(
                        row.getString(1), row.getString(2), Succession.valueOf(row.getString(3)), row.getString(4)))
                .optional();
    }

    /** The codes of all clusters, page by page. */
    List<String> codesAfter(String code, int limit) {
        return jdbc.sql("select code from thidua.unit where kind = 'CLUSTER' and code > ? order by code limit ?")
                .params(code, limit)
                .query(String.class)
                .list();
    }

    void insert(String cluster, FlagHandover handover) {
        jdbc.sql("""
                        insert into thidua.cluster_flag_handover (id, cluster_code, from_unit, to_unit, handed_on, place, note,
                            recorded_by, recorded_at)
                        values (:id, :cluster, :from, :to, :on, :place, :note, :by, :at)
                        """)
                .param("id", handover.id())
                .param("cluster", cluster)
                .param("from", handover.from(), Types.VARCHAR)
                .param("to", handover.to())
                .param("on", handover.on())
                .param("place", handover.place())
                .param("note", handover.note(), Types.VARCHAR)
                .param("by", handover.recorded().by())
                .param("at", Timestamp.from(handover.recorded().at()))
                .update();
    }

    /** Through whose hands the flag went, the latest first. */
    List<FlagHandover> handovers(String cluster) {
        return jdbc.sql("""
                        select id, from_unit, to_unit, handed_on, place, note, recorded_by, recorded_at
                        from thidua.cluster_flag_handover where cluster_code = ? order by handed_on desc, recorded_at desc
                        """)
                .params(cluster)
                .query((row, number) -> new FlagHandover(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getString(5),
                        row.getString(6),
                        new Act(row.getString(7), row.getTimestamp(8).toInstant())))
                .list();
    }

    /** False where one was prepared already. */
    boolean insertProposal(UUID year, UUID nomination, Instant at) {
        return jdbc.sql("""
                                insert into thidua.cluster_proposal (year_id, nomination_id, prepared_at)
                                values (?, ?, ?) on conflict do nothing
                                """).params(year, nomination, Timestamp.from(at)).update() == 1;
    }

    Optional<UUID> proposal(UUID year) {
        return jdbc.sql("select nomination_id from thidua.cluster_proposal where year_id = ?")
                .params(year)
                .query(UUID.class)
                .optional();
    }

    void insert(UUID year, Activity activity) {
        jdbc.sql("""
                        insert into thidua.cluster_activity (id, year_id, held_on, title, note, recorded_by, recorded_at)
                        values (:id, :year, :on, :title, :note, :by, :at)
                        """)
                .param("id", activity.id())
                .param("year", year)
                .param("on", activity.on())
                .param("title", activity.title())
                .param("note", activity.note(), Types.VARCHAR)
                .param("by", activity.recorded().by())
                .param("at", Timestamp.from(activity.recorded().at()))
                .update();
    }

    List<Activity> activities(UUID year) {
        return jdbc.sql("""
                        select id, held_on, title, note, recorded_by, recorded_at from thidua.cluster_activity
                        where year_id = ? order by held_on, recorded_at
                        """)
                .params(year)
                .query((row, number) -> new Activity(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getString(4),
                        new Act(row.getString(5), row.getTimestamp(6).toInstant())))
                .list();
    }
}
