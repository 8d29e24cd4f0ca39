package vn.thidua.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** Gives another name; the former one is kept with its last day. */
    public void rename(String code, String nameVi, String nameEn, LocalDate lastDayOfTheFormer) {
        jdbc.sql("""
                        insert into thidua.unit_former_name (unit_code, name_vi, name_en, until)
                        select code, name_vi, name_en, :until from thidua.unit where code = :code
                        on conflict do nothing
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
        return jdbc.sql("""
                        select member_code, position from thidua.cluster_member
                        where cluster_code = ? and year = ?
                        order by array_position(array['HEAD', 'DEPUTY', 'MEMBER'], position), member_code
                        """)
                .params(cluster, year)
                .query((row, number) -> new Seat(row.getString(1), Position.valueOf(row.getString(2))))
                .list();
    }

    /** The years of which there are seats, the latest first. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<Integer> years(String cluster) {
        return jdbc.sql("select distinct year from thidua.cluster_member where cluster_code = ? order by year desc")
                .params(cluster)
                .query(Integer.class)
                .list();
    }

    /** How many members each cluster has in its latest year. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<String, Long> sizes(Collection<String> clusters) {
        var sizes = new java.util.HashMap<String, Long>();
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
        var elsewhere = new java.util.TreeMap<String, String>();
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

    /** Fills a year's seats anew. */
    public void seat(String cluster, int year, List<Seat> seats) {
        jdbc.sql("delete from thidua.cluster_member where cluster_code = ? and year = ?")
                .params(cluster, year)
                .update();
        for (Seat seat : seats) {
            jdbc.sql("""
                            insert into thidua.cluster_member (cluster_code, member_code, year, position)
                            values (?, ?, ?, ?)
                            """)
                    .params(cluster, seat.member(), year, seat.position().name())
                    .update();
        }
    }
}
