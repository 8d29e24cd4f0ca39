package vn.thidua.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Clusters as units of the tree, and their seats by year; who may change them, and why, whoever calls has checked. Part of
 * the caller's transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ClusterUnits {

    /** What a member is in a year. */
    public enum Position {
        HEAD,
        DEPUTY,
        MEMBER
    }

    /** A member's seat in a year. */
    public record Seat(String member, Position position) {}

    /** The head, the deputy, then the others by their codes. */
    private static final String IN_ORDER = "array_position(array['HEAD', 'DEPUTY', 'MEMBER'], position), member_code";

    private final JdbcClient jdbc;

    ClusterUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new cluster below a unit, of the same echelon; false where the code is taken. */
    public boolean create(
            String code, String nameVi, String nameEn, String symbol, Unit organiser, LocalDate validFrom) {
        return jdbc.sql("""
                                insert into thidua.unit (code, name_vi, name_en, parent_code, echelon, kind, symbol, path,
                                    valid_from)
                                select :code, :nameVi, :nameEn, parent.code, :echelon, 'CLUSTER', :symbol,
                                    case when parent.code is null then text2ltree(:code)
                                         else parent.path || text2ltree(:code) end, :from
                                from (select 1) as one left join thidua.unit as parent on parent.code = :parent
                                on conflict (code) do nothing
                                """)
                        .param("code", code)
                        .param("nameVi", nameVi)
                        .param("nameEn", nameEn)
                        .param("symbol", symbol)
                        .param("echelon", organiser.echelon().name())
                        .param("parent", parentOf(organiser), java.sql.Types.VARCHAR)
                        .param("from", validFrom)
                        .update()
                == 1;
    }

    /** A standing body sets clusters up for the unit above it; everybody else for itself. */
    private static @Nullable String parentOf(Unit organiser) {
        return organiser.kind() == UnitKind.STANDING_BODY ? organiser.parentCode() : organiser.code();
    }

    /** The last day of the name before the present one, absent where it was never renamed. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<LocalDate> lastDayOfFormerName(String code) {
        return jdbc.sql("select max(until) from thidua.unit_former_name where unit_code = ?")
                .params(code)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /** Gives another name; the former one is kept with its last day, unless another one was called until that day already. */
    public void rename(String code, String nameVi, String nameEn, LocalDate lastDayOfTheFormer) {
        jdbc.sql("""
                        insert into thidua.unit_former_name (unit_code, name_vi, name_en, until)
                        select code, name_vi, name_en, :until from thidua.unit
                        where code = :code and not exists (
                            select from thidua.unit_former_name where unit_code = :code and until >= :until)
                        """).param("code", code).param("until", lastDayOfTheFormer).update();
        jdbc.sql("update thidua.unit set name_vi = :nameVi, name_en = :nameEn where code = :code")
                .param("code", code)
                .param("nameVi", nameVi)
                .param("nameEn", nameEn)
                .update();
    }

    /** The seats of a year: the head, the deputy, then the others by their codes. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<Seat> seats(String cluster, int year) {
        return jdbc.sql(
                        "select member_code, position from thidua.cluster_member where cluster_code = ? and year = ? order by "
                                + IN_ORDER)
                .params(cluster, year)
                .query((row, number) -> seat(row))
                .list();
    }

    /** The seats of every year, the latest one first. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<Integer, List<Seat>> seatsByYear(String cluster) {
        var seats = new LinkedHashMap<Integer, List<Seat>>();
        jdbc.sql(
                        "select year, member_code, position from thidua.cluster_member where cluster_code = ? order by year desc, "
                                + IN_ORDER)
                .params(cluster)
                .query((row, number) -> seats.computeIfAbsent(row.getInt(1), none -> new ArrayList<>())
                        .add(seat(row)))
                .list();
        return seats;
    }

    private static Seat seat(ResultSet row) throws SQLException {
        return new Seat(row.getString("member_code"), Position.valueOf(row.getString("position")));
    }

    /** How many members each cluster has in its latest year. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<String, Long> sizes(Collection<String> clusters) {
        var sizes = new HashMap<String, Long>();
        jdbc.sql("""
                        select distinct on (cluster_code) cluster_code, count(*) from thidua.cluster_member
                        where cluster_code = any(:codes) group by cluster_code, year order by cluster_code, year desc
                        """)
                .param("codes", clusters.toArray(String[]::new))
                .query((row, number) -> sizes.put(row.getString(1), row.getLong(2)))
                .list();
        return sizes;
    }

    /** Which of these units sit in another cluster in the same year: the other cluster by the unit. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<String, String> elsewhere(String cluster, int year, Collection<String> members) {
        var elsewhere = new TreeMap<String, String>();
        jdbc.sql("""
                        select member_code, cluster_code from thidua.cluster_member
                        where year = :year and cluster_code <> :cluster and member_code = any(:members)
                        """)
                .param("year", year)
                .param("cluster", cluster)
                .param("members", members.toArray(String[]::new))
                .query((row, number) -> elsewhere.put(row.getString(1), row.getString(2)))
                .list();
        return elsewhere;
    }

    /** The same of whoever sits in a cluster, for all its years. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<Integer, Map<String, String>> elsewhere(String cluster) {
        var elsewhere = new HashMap<Integer, Map<String, String>>();
        jdbc.sql("""
                        select own.year, own.member_code, other.cluster_code from thidua.cluster_member as own
                        join thidua.cluster_member as other on other.member_code = own.member_code
                            and other.year = own.year and other.cluster_code <> own.cluster_code
                        where own.cluster_code = ?
                        """)
                .params(cluster)
                .query((row, number) -> elsewhere
                        .computeIfAbsent(row.getInt(1), none -> new HashMap<>())
                        .put(row.getString(2), row.getString(3)))
                .list();
        return elsewhere;
    }

    /** Fills a year's seats anew. */
    public void seat(String cluster, int year, List<Seat> seats) {
        jdbc.sql("delete from thidua.cluster_member where cluster_code = ? and year = ?")
                .params(cluster, year)
                .update();
        jdbc.sql("""
                        insert into thidua.cluster_member (cluster_code, member_code, year, position)
                        select :cluster, member, :year, position
                        from unnest(:members::text[], :positions::text[]) as seat (member, position)
                        """)
                .param("cluster", cluster)
                .param("year", year)
                .param("members", seats.stream().map(Seat::member).toArray(String[]::new))
                .param(
                        "positions",
                        seats.stream().map(seat -> seat.position().name()).toArray(String[]::new))
                .update();
    }
}
