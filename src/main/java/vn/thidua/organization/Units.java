package vn.thidua.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Refusal;

/** The organisation tree of today, read by everybody. */
@Component
@Transactional(readOnly = true)
public class Units {

    private static final String COLUMNS = """
            unit.code, unit.name_vi, unit.name_en, unit.parent_code, unit.echelon, unit.kind, unit.symbol, \
            unit.authorities, unit.valid_from, unit.valid_to
            """;

    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Unit> find(String code) {
        return jdbc.sql("select " + COLUMNS + " from thidua.unit where code = :code")
                .param("code", code)
                .query(Units::read)
                .optional();
    }

    /** @throws Refusal 404 if there is no such unit */
    public Unit get(String code) {
        return find(code).orElseThrow(Refusal::notFound);
    }

    /** The units of these codes, by code; unknown codes are simply missing from the answer. */
    public Map<String, Unit> byCode(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select " + COLUMNS + " from thidua.unit where code = any(:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query(Units::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Unit::code, Function.identity()));
    }

    /** Today's Vietnamese name of the unit above this one; empty at the top. */
    public String nameAbove(Unit unit) {
        return unit.parentCode() == null
                ? ""
                : find(unit.parentCode()).map(Unit::nameVi).orElse("");
    }

    /** Every authority that the head of some unit holds. */
    public Set<String> authorities() {
        return Set.copyOf(jdbc.sql("select distinct unnest(authorities) from thidua.unit")
                .query(String.class)
                .list());
    }

    /** Every unit in the order of the tree, for work on the whole organisation. */
    public List<Unit> all() {
        return jdbc.sql("select " + COLUMNS + " from thidua.unit order by path")
                .query(Units::read)
                .list();
    }

    /** The unit itself, then its parent, then the one above, up to the top. */
    public List<Unit> chainUp(String code) {
        return jdbc.sql("select " + COLUMNS + """
                         from thidua.unit as leaf join thidua.unit on unit.path @> leaf.path
                        where leaf.code = :code order by nlevel(unit.path) desc
                        """)
                .param("code", code)
                .query(Units::read)
                .list();
    }

    /** These units and every unit above one of them, the top first; what several have in common comes once. */
    public List<Unit> chainsUp(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : jdbc.sql("select " + COLUMNS + """
                                 from thidua.unit where code in (
                                    select above.code from thidua.unit as leaf
                                    join thidua.unit as above on above.path @> leaf.path where leaf.code = any(:codes))
                                order by nlevel(unit.path), unit.code
                                """)
                        .param("codes", codes.toArray(String[]::new))
                        .query(Units::read)
                        .list();
    }

    /** The units directly below. */
    public List<Unit> children(String code) {
        return jdbc.sql("select " + COLUMNS + " from thidua.unit where parent_code = :code order by code")
                .param("code", code)
                .query(Units::read)
                .list();
    }

    /** The unit itself and everything below it. */
    public List<Unit> subtree(String code) {
        return jdbc.sql("select " + COLUMNS + """
                         from thidua.unit as root join thidua.unit on unit.path <@ root.path
                        where root.code = :code order by unit.path
                        """)
                .param("code", code)
                .query(Units::read)
                .list();
    }

    /** Whether the unit is the ancestor itself or lies below it. */
    public boolean isUnder(String code, String ancestor) {
        return isUnderAny(code, Set.of(ancestor));
    }

    /** Whether the unit is one of these or lies below one of them. */
    public boolean isUnderAny(String code, Collection<String> ancestors) {
        return !ancestors.isEmpty()
                && jdbc.sql("""
                                select exists (select from thidua.unit as leaf join thidua.unit as ancestor \
                                on ancestor.path @> leaf.path
                                where leaf.code = :code and ancestor.code = any(:ancestors))
                                """)
                        .param("code", code)
                        .param("ancestors", ancestors.toArray(String[]::new))
                        .query(Boolean.class)
                        .single();
    }

    static Unit read(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getString("code"),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("parent_code"),
                Echelon.valueOf(row.getString("echelon")),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("symbol"),
                Arrays.stream((String[]) row.getArray("authorities").getArray()).collect(Collectors.toSet()),
                row.getObject("valid_from", java.time.LocalDate.class),
                row.getObject("valid_to", java.time.LocalDate.class));
    }
}
