package vn.thidua.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Role;

/** Reads what an import is held against and writes what it changes, always whole sets at a time. */
@Repository
class ImportRepository {

    private static final String UNIT_COLUMNS =
            "code, name_vi, name_en, parent_code, echelon, kind, symbol, authorities, path, valid_from, valid_to, note";

    private final JdbcClient jdbc;
    private final JdbcOperations operations;

    ImportRepository(JdbcClient jdbc, JdbcOperations operations) {
        this.jdbc = jdbc;
        this.operations = operations;
    }

    /** One import at a time: the second waits until the first is committed, then sees what it did. */
    void waitForOthers() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtext('thidua.organization.import'))")
                .query(Integer.class)
                .single();
    }

    Map<String, UnitRow> units() {
        return jdbc.sql("select " + UNIT_COLUMNS + " from thidua.unit").query(ImportRepository::unit).list().stream()
                .collect(Collectors.toMap(UnitRow::code, unit -> unit));
    }

    private static UnitRow unit(ResultSet row, int number) throws SQLException {
        return new UnitRow(
                row.getString("code"),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("parent_code"),
                Echelon.valueOf(row.getString("echelon")),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("symbol"),
                new TreeSet<>(List.of((String[]) row.getArray("authorities").getArray())),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("note"));
    }

    List<UnitRow.Membership> seats() {
        return jdbc.sql("select cluster_code, member_code, year, position from thidua.cluster_member")
                .query((row, number) ->
                        new UnitRow.Membership(row.getString(1), row.getString(2), row.getInt(3), row.getString(4)))
                .list();
    }

    void write(UnitPlan plan, LocalDate today) {
        operations.execute("create temp table unit_import (like thidua.unit) on commit drop");
        CopyRows.into(operations, "unit_import (" + UNIT_COLUMNS + ")", plan.written(), unit -> new Object[] {
            unit.code(),
            unit.nameVi(),
            unit.nameEn(),
            unit.parentCode(),
            unit.echelon(),
            unit.kind(),
            unit.symbol(),
            "{" + String.join(",", unit.authorities()) + "}",
            plan.paths().get(unit.code()),
            unit.validFrom(),
            unit.validTo(),
            unit.note()
        });
        operations.update("insert into thidua.unit (" + UNIT_COLUMNS + ") select " + UNIT_COLUMNS + """
                 from unit_import on conflict (code) do update set
                    name_vi = excluded.name_vi, name_en = excluded.name_en, parent_code = excluded.parent_code,
                    echelon = excluded.echelon, kind = excluded.kind, symbol = excluded.symbol,
                    authorities = excluded.authorities, path = excluded.path, valid_from = excluded.valid_from,
                    valid_to = excluded.valid_to, note = excluded.note
                """);
        if (plan.moved()) {
            moveSubtrees();
        }
        writeFormerNames(plan.formerNames(), today);
        writeSeats(plan.seats());
        operations.execute("drop table unit_import");
    }

    private void moveSubtrees() {
        operations.update("""
                with recursive tree as (
                    select code, text2ltree(code) as path from thidua.unit where parent_code is null
                    union all
                    select unit.code, tree.path || unit.code
                    from tree join thidua.unit on unit.parent_code = tree.code)
                update thidua.unit set path = tree.path from tree
                where tree.code = unit.code and tree.path <> unit.path
                """);
    }

    private void writeFormerNames(Collection<UnitRow.FormerName> names, LocalDate today) {
        operations.batchUpdate("""
                insert into thidua.unit_former_name (unit_code, name_vi, name_en, until)
                select ?, ?, ?, coalesce(?, ?)
                where ? or not exists (select from thidua.unit_former_name where unit_code = ? and name_vi = ?)
                on conflict do nothing
                """, names, 1000, (statement, name) -> {
            statement.setString(1, name.unit());
            statement.setString(2, name.nameVi());
            statement.setString(3, name.nameEn());
            statement.setObject(4, name.until(), Types.DATE);
            statement.setObject(5, today);
            statement.setBoolean(6, name.until() != null);
            statement.setString(7, name.unit());
            statement.setString(8, name.nameVi());
        });
    }

    private void writeSeats(Collection<UnitRow.Membership> seats) {
        operations.batchUpdate("""
                insert into thidua.cluster_member (cluster_code, member_code, year, position) values (?, ?, ?, ?)
                on conflict (cluster_code, member_code, year) do update set position = excluded.position
                """, seats, 1000, (statement, seat) -> {
            statement.setString(1, seat.cluster());
            statement.setString(2, seat.member());
            statement.setInt(3, seat.year());
            statement.setString(4, seat.position());
        });
    }

    Set<String> unitCodes() {
        return new HashSet<>(
                jdbc.sql("select code from thidua.unit").query(String.class).list());
    }

    Map<String, PersonPlan.PersonRow> people(Collection<String> usernames) {
        return jdbc
                .sql("select id, username, display_name, code from thidua.person where username = any(:usernames)")
                .param("usernames", usernames.toArray(String[]::new))
                .query((row, number) -> new PersonPlan.PersonRow(
                        row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4)))
                .list()
                .stream()
                .collect(Collectors.toMap(PersonPlan.PersonRow::username, person -> person));
    }

    /** Whose these personnel numbers are: the sign-in names by number, both in lower case. */
    Map<String, String> ownersOf(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select lower(code), username from thidua.person where lower(code) = any(:codes)")
                        .param("codes", codes.toArray(String[]::new))
                        .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<UUID, List<PersonPlan.DeskRow>> desks(Collection<UUID> people) {
        return jdbc
                .sql("""
                        select person_id, role, unit_code, valid_from, valid_to from thidua.desk_holder
                        where person_id = any(:people)
                        """)
                .param("people", people.toArray(UUID[]::new))
                .query((row, number) -> new PersonPlan.DeskRow(
                        row.getObject(1, UUID.class),
                        new Desk(Role.valueOf(row.getString(2)), row.getString(3)),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(PersonPlan.DeskRow::person, HashMap::new, Collectors.toList()));
    }

    /**
     * Writes people and desks.
     *
     * @param hashes by password
     * @param withoutPassword the hash for new people who got none
     */
    void write(PersonPlan plan, Map<String, String> hashes, String withoutPassword) {
        CopyRows.into(
                operations, "thidua.person (id, username, display_name, password_hash, code)", plan.created, person -> {
                    var password = plan.passwords.get(person.id());
                    var hash = password == null ? withoutPassword : hashes.get(password);
                    return new Object[] {person.id(), person.username(), person.displayName(), hash, person.code()};
                });
        operations.batchUpdate(
                "update thidua.person set display_name = ?, code = ? where id = ?",
                plan.renamed,
                1000,
                (statement, person) -> {
                    statement.setString(1, person.displayName());
                    statement.setString(2, person.code());
                    statement.setObject(3, person.id());
                });
        operations.execute("create temp table desk_import (like thidua.desk_holder) on commit drop");
        CopyRows.into(operations, "desk_import (person_id, role, unit_code, valid_from, valid_to)", plan.desks, desk ->
                new Object[] {desk.person(), desk.desk().role(), desk.desk().unit(), desk.from(), desk.to()});
        operations.update("""
                insert into thidua.desk_holder (person_id, role, unit_code, valid_from, valid_to)
                select person_id, role, unit_code, valid_from, valid_to from desk_import
                on conflict (person_id, role, unit_code, valid_from) do update set valid_to = excluded.valid_to
                """);
        operations.execute("drop table desk_import");
    }
}
