package vn.thidua.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Page;

/** The organisation as people leaf through it: level by level, by name, with what units were called before. */
@Component
@Transactional(readOnly = true)
public class UnitDirectory {

    private static final String LEVEL_UNIT =
            "unit.*, (select count(*) from thidua.unit as below where below.parent_code = unit.code) as children";

    /** High echelons first, as people draw an organisation. */
    private static final String BY_RANK = " order by array_position(array["
            + Arrays.stream(Echelon.values())
                    .map(echelon -> "'" + echelon + "'")
                    .collect(Collectors.joining(", "))
            + "], unit.echelon) desc, unit.code ";

    private final JdbcClient jdbc;

    UnitDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A unit in a list.
     *
     * @param children how many units stand directly below
     */
    public record Entry(Unit unit, long children) {}

    /**
     * A name of earlier days.
     *
     * @param until its last day
     */
    public record FormerName(String nameVi, String nameEn, LocalDate until) {

        public String name(java.util.Locale locale) {
            return "en".equals(locale.getLanguage()) ? nameEn : nameVi;
        }
    }

    /**
     * A seat in a cluster.
     *
     * @param unit the member, or the cluster when a member's seats are asked for
     * @param position HEAD, DEPUTY or MEMBER
     */
    public record Seat(Unit unit, int year, String position) {}

    /** The units without a unit above, at most so many. */
    public List<Entry> top(int limit) {
        return jdbc.sql("select " + LEVEL_UNIT + " from thidua.unit where parent_code is null" + BY_RANK
                        + " limit :limit")
                .param("limit", limit)
                .query(UnitDirectory::entry)
                .list();
    }

    /** The units directly below each of these, at most so many of each. */
    public List<Entry> below(Collection<String> parents, int limit) {
        return parents.isEmpty()
                ? List.of()
                : jdbc.sql("select " + LEVEL_UNIT + """
                                 from unnest(:parents) as parent(code) cross join lateral (
                                    select * from thidua.unit where unit.parent_code = parent.code \
                                """ + BY_RANK + "limit :limit) as unit" + BY_RANK)
                        .param("parents", parents.toArray(String[]::new))
                        .param("limit", limit)
                        .query(UnitDirectory::entry)
                        .list();
    }

    /** The units directly below one, page by page. */
    public Page<Entry> below(String parent, @Nullable String cursor, int limit) {
        var after = Cursor.read(cursor, 1);
        var rows = jdbc.sql("select " + LEVEL_UNIT + """
                         from thidua.unit where parent_code = :parent and code > :after order by code limit :limit
                        """)
                .param("parent", parent)
                .param("after", after == null ? "" : after.key(0))
                .param("limit", limit + 1)
                .query(UnitDirectory::entry)
                .list();
        return Page.cut(rows, limit, row -> Cursor.of(row.unit().code()));
    }

    /** The units of which a name, a former name or the code holds the text, without accents, in the order of codes. */
    public Page<Entry> search(String text, @Nullable String cursor, int limit) {
        var after = Cursor.read(cursor, 1);
        var rows = jdbc.sql("select " + LEVEL_UNIT + """
                         from thidua.unit
                        where code > :after and code in (
                            select code from thidua.unit where thidua.plain(name_vi) like :pattern
                            union select code from thidua.unit where lower(code) like :pattern
                            union select unit_code from thidua.unit_former_name
                                  where thidua.plain(name_vi) like :pattern)
                        order by code limit :limit
                        """)
                .param("after", after == null ? "" : after.key(0))
                .param("pattern", SearchText.contains(text))
                .param("limit", limit + 1)
                .query(UnitDirectory::entry)
                .list();
        return Page.cut(rows, limit, row -> Cursor.of(row.unit().code()));
    }

    /** What the unit was called, the latest name first. */
    public List<FormerName> formerNames(String unit) {
        return jdbc.sql("""
                        select name_vi, name_en, until from thidua.unit_former_name
                        where unit_code = :unit order by until desc, name_vi
                        """)
                .param("unit", unit)
                .query((row, number) ->
                        new FormerName(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)))
                .list();
    }

    /** The members of a cluster, the latest year first, heads before deputies before members. */
    public List<Seat> membersOf(String cluster) {
        return seats("seat.cluster_code = :code", "seat.member_code", cluster);
    }

    /** The clusters in which a unit sits or sat. */
    public List<Seat> clustersOf(String member) {
        return seats("seat.member_code = :code", "seat.cluster_code", member);
    }

    private List<Seat> seats(String condition, String shown, String code) {
        return jdbc.sql("select unit.*, seat.year, seat.position from thidua.cluster_member as seat"
                        + " join thidua.unit on unit.code = " + shown + " where " + condition
                        + " order by seat.year desc,"
                        + " array_position(array['HEAD', 'DEPUTY', 'MEMBER'], seat.position), unit.code")
                .param("code", code)
                .query((row, number) ->
                        new Seat(Units.read(row, number), row.getInt("year"), row.getString("position")))
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(Units.read(row, number), row.getLong("children"));
    }
}
