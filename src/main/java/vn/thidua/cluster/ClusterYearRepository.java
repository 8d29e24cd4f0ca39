package vn.thidua.cluster;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.shared.Act;
import vn.thidua.shared.Refusal;

@Repository
class ClusterYearRepository {

    /** A mapper of its own: what the API refuses in what it is sent must not make a stored text unreadable. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    ClusterYearRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the cluster has that year already. */
    boolean insert(ClusterYear year) {
        return jdbc.sql("""
                                insert into thidua.cluster_year (id, cluster_code, year, status, head, deputy, mid_review_on,
                                    scoring_on, content, opened_by, opened_at)
                                values (:id, :cluster, :year, :status, :head, :deputy, :midReviewOn, :scoringOn,
                                    :content::jsonb, :by, :at)
                                on conflict (cluster_code, year) where status <> 'CANCELLED' do nothing
                                """)
                        .param("id", year.id())
                        .param("cluster", year.cluster())
                        .param("year", year.year())
                        .param("status", year.status().name())
                        .param("head", year.head(), Types.VARCHAR)
                        .param("deputy", year.deputy(), Types.VARCHAR)
                        .param("midReviewOn", year.midReviewOn())
                        .param("scoringOn", year.scoringOn())
                        .param("content", JSON.writeValueAsString(year.content()))
                        .param("by", year.openedBy())
                        .param("at", Timestamp.from(year.openedAt()))
                        .update()
                == 1;
    }

    void save(ClusterYear year) {
        jdbc.sql("update thidua.cluster_year set status = :status, content = :content::jsonb where id = :id")
                .param("id", year.id())
                .param("status", year.status().name())
                .param("content", JSON.writeValueAsString(year.content()))
                .update();
    }

    /** Waits for whoever else changes the year; its members may then be read and written without a lock. */
    ClusterYear lock(UUID id) {
        return years("where id = :id for update", id).stream().findFirst().orElseThrow(Refusal::notFound);
    }

    Optional<ClusterYear> find(UUID id) {
        return years("where id = :id", id).stream().findFirst();
    }

    private List<ClusterYear> years(String where, UUID id) {
        return jdbc.sql("select * from thidua.cluster_year " + where)
                .param("id", id)
                .query(ClusterYearRepository::year)
                .list();
    }

    Optional<ClusterYear> find(String cluster, int year) {
        return jdbc.sql("""
                        select * from thidua.cluster_year where cluster_code = ? and year = ?
                        order by status = 'CANCELLED', opened_at desc limit 1
                        """)
                .params(cluster, year)
                .query(ClusterYearRepository::year)
                .optional();
    }

    boolean isOpen(String cluster, int year) {
        return jdbc.sql("""
                        select exists (select from thidua.cluster_year
                            where cluster_code = ? and year = ? and status <> 'CANCELLED')
                        """).params(cluster, year).query(Boolean.class).single();
    }

    /** The latest first, without those that were cancelled. */
    List<ClusterYear> ofCluster(String cluster) {
        return jdbc.sql("""
                        select * from thidua.cluster_year where cluster_code = ? and status <> 'CANCELLED'
                        order by year desc
                        """).params(cluster).query(ClusterYearRepository::year).list();
    }

    /** The latest year of each of these clusters that has one. */
    List<ClusterYear> latest(Collection<String> clusters) {
        return jdbc.sql("""
                        select distinct on (cluster_code) * from thidua.cluster_year
                        where cluster_code = any(:clusters) and status <> 'CANCELLED' order by cluster_code, year desc
                        """)
                .param("clusters", clusters.toArray(String[]::new))
                .query(ClusterYearRepository::year)
                .list();
    }

    /** Those of these years whose cluster, or one of whose members, is one of the units or stands below one. */
    Set<UUID> below(Collection<UUID> years, Collection<String> units) {
        return new HashSet<>(jdbc.sql("""
                        select year.id from thidua.cluster_year as year
                        where year.id = any(:years) and exists (
                            select from (select year.cluster_code as code union all
                                select unit_code from thidua.cluster_year_member where year_id = year.id) as concerned
                            join thidua.unit as own on own.code = concerned.code
                            join thidua.unit as above on above.path @> own.path and above.code = any(:units))
                        """)
                .param("years", years.toArray(UUID[]::new))
                .param("units", units.toArray(String[]::new))
                .query(UUID.class)
                .list());
    }

    private static ClusterYear year(ResultSet row, int number) throws SQLException {
        return new ClusterYear(
                row.getObject("id", UUID.class),
                row.getString("cluster_code"),
                row.getInt("year"),
                YearStatus.valueOf(row.getString("status")),
                row.getString("head"),
                row.getString("deputy"),
                row.getObject("mid_review_on", LocalDate.class),
                row.getObject("scoring_on", LocalDate.class),
                JSON.readValue(row.getString("content"), YearContent.class),
                row.getString("opened_by"),
                row.getTimestamp("opened_at").toInstant());
    }

    void insert(YearMember member) {
        jdbc.sql("""
                        insert into thidua.cluster_year_member (id, year_id, unit_code, place, content)
                        values (:id, :year, :unit, :place, :content::jsonb)
                        """)
                .param("id", member.id())
                .param("year", member.yearId())
                .param("unit", member.unit())
                .param("place", member.place())
                .param("content", JSON.writeValueAsString(member.content()))
                .update();
    }

    void save(YearMember member) {
        jdbc.sql("""
                        update thidua.cluster_year_member set content = :content::jsonb, points = :points, rank = :rank,
                            final_rank = :finalRank
                        where id = :id
                        """)
                .param("id", member.id())
                .param("content", JSON.writeValueAsString(member.content()))
                .param("points", member.points(), Types.NUMERIC)
                .param("rank", member.rank(), Types.INTEGER)
                .param("finalRank", member.finalRank(), Types.INTEGER)
                .update();
    }

    /** In the order of rotation. */
    List<YearMember> members(UUID year) {
        return jdbc.sql("select * from thidua.cluster_year_member where year_id = ? order by place, unit_code")
                .params(year)
                .query(ClusterYearRepository::member)
                .list();
    }

    YearMember member(UUID id) {
        return jdbc.sql("select * from thidua.cluster_year_member where id = ?")
                .params(id)
                .query(ClusterYearRepository::member)
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    private static YearMember member(ResultSet row, int number) throws SQLException {
        return new YearMember(
                row.getObject("id", UUID.class),
                row.getObject("year_id", UUID.class),
                row.getString("unit_code"),
                row.getInt("place"),
                JSON.readValue(row.getString("content"), YearMember.Content.class),
                row.getObject("points", BigDecimal.class),
                row.getObject("rank", Integer.class),
                row.getObject("final_rank", Integer.class));
    }

    /** A unit's place in the signed results of a cluster, absent where it was knocked out. */
    record Placed(
            String unit, int year, String cluster, @Nullable Integer place) {}

    /** The places of these units in these years, pair by pair; a unit that sits in several clusters has one in each. */
    List<Placed> places(String[] units, Integer[] years) {
        return jdbc.sql("""
                        select member.unit_code, year.year, year.cluster_code, member.final_rank
                        from unnest(:units::text[], :years::int[]) as asked (unit, year)
                        join thidua.cluster_year_member as member on member.unit_code = asked.unit
                        join thidua.cluster_year as year on year.id = member.year_id and year.year = asked.year
                        where year.status = 'SUBMITTED'
                        """)
                .param("units", units)
                .param("years", years)
                .query((row, number) ->
                        new Placed(row.getString(1), row.getInt(2), row.getString(3), row.getObject(4, Integer.class)))
                .list();
    }

    /** Keeps what the table of points is from now on. */
    void keep(UUID year, ScoringTable table, Act by) {
        jdbc.sql("""
                        insert into thidua.cluster_scoring_version (year_id, version, criteria, changed_by, changed_at)
                        values (?, ?, ?::jsonb, ?, ?) on conflict do nothing
                        """)
                .params(
                        year,
                        table.version(),
                        JSON.writeValueAsString(table.criteria()),
                        by.by(),
                        Timestamp.from(by.at()))
                .update();
    }

    /** Keeps a charter where it is another one than the last. */
    void keepCharter(UUID year, String text, Act by) {
        jdbc.sql("""
                        insert into thidua.cluster_charter_version (year_id, version, text, changed_by, changed_at)
                        select :year, coalesce(max(version), 0) + 1, :text, :by, :at
                        from thidua.cluster_charter_version where year_id = :year
                        having not exists (select from thidua.cluster_charter_version as last
                            where last.year_id = :year and last.text = :text and last.version = (
                                select max(version) from thidua.cluster_charter_version where year_id = :year))
                        """)
                .param("year", year)
                .param("text", text)
                .param("by", by.by())
                .param("at", Timestamp.from(by.at()))
                .update();
    }

    /** What the table of points was and is, the latest first. */
    List<TableVersion> tables(UUID year) {
        return jdbc.sql("""
                        select version, changed_by, changed_at, criteria from thidua.cluster_scoring_version
                        where year_id = ? order by version desc
                        """)
                .params(year)
                .query((row, number) -> new TableVersion(
                        row.getInt(1),
                        row.getString(2),
                        row.getTimestamp(3).toInstant(),
                        List.of(JSON.readValue(row.getString(4), Criterion[].class))))
                .list();
    }

    /** What the charter was and is, the latest first. */
    List<CharterVersion> charters(UUID year) {
        return jdbc.sql("""
                        select version, changed_by, changed_at, text from thidua.cluster_charter_version
                        where year_id = ? order by version desc
                        """)
                .params(year)
                .query((row, number) -> new CharterVersion(
                        row.getInt(1), row.getString(2), row.getTimestamp(3).toInstant(), row.getString(4)))
                .list();
    }
}
