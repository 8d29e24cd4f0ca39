package vn.thidua.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Role;

/** People and the desks they hold. */
@Repository
class PersonRepository {

    private static final String COLUMNS = "id, username, display_name, enabled, code";

    private static final String HELD = """
            select person.id, person.display_name, held.role, held.unit_code, held.valid_from, held.valid_to
            from thidua.desk_holder as held join thidua.person on person.id = held.person_id
            """;

    private final JdbcClient jdbc;

    PersonRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> find(UUID id) {
        return find(id, "");
    }

    Optional<Person> forUpdate(UUID id) {
        return find(id, " for update");
    }

    private Optional<Person> find(UUID id, String lock) {
        return jdbc.sql("select " + COLUMNS + " from thidua.person where id = :id" + lock)
                .param("id", id)
                .query(PersonRepository::person)
                .optional();
    }

    /** The people after this username whose name or username holds the text, at the unit or in the role if given. */
    List<Person> list(PeopleFilter filter, String after, int limit, LocalDate today) {
        return jdbc.sql("select " + COLUMNS + """
                         from thidua.person
                        where username > :after
                          and (:text = '' or thidua.plain(display_name) like :pattern or username like :pattern)
                          and ((:role = '' and :unit = '') or exists (select from thidua.desk_holder as held
                               where held.person_id = person.id and (:role = '' or held.role = :role)
                                 and (:unit = '' or held.unit_code = :unit)
                                 and held.valid_from <= :today and (held.valid_to is null or held.valid_to >= :today)))
                        order by username limit :limit
                        """)
                .param("after", after)
                .param("text", filter.text())
                .param("pattern", SearchText.contains(filter.text()))
                .param("role", filter.role() == null ? "" : filter.role().name())
                .param("unit", filter.unit() == null ? "" : filter.unit())
                .param("today", today)
                .param("limit", limit)
                .query(PersonRepository::person)
                .list();
    }

    Optional<Person> findByUsername(String username) {
        return jdbc.sql("select " + COLUMNS + " from thidua.person where username = :username")
                .param("username", username)
                .query(PersonRepository::person)
                .optional();
    }

    boolean isCodeOfAnother(String code, UUID person) {
        return jdbc.sql("""
                        select exists (select from thidua.person where lower(code) = lower(:code) and id <> :person)
                        """)
                .param("code", code)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    boolean exists(String username) {
        return jdbc.sql("select exists (select from thidua.person where username = :username)")
                .param("username", username)
                .query(Boolean.class)
                .single();
    }

    /** Of several nodes that start at once, one goes on; the others wait until it has committed. */
    void waitForOthers() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtext('thidua.organization.first'))")
                .query(Integer.class)
                .single();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from thidua.person)")
                .query(Boolean.class)
                .single();
    }

    void insert(Person person, String hash) {
        jdbc.sql("""
                        insert into thidua.person (id, username, display_name, password_hash, enabled)
                        values (:id, :username, :name, :hash, :enabled)
                        """)
                .param("id", person.id())
                .param("username", person.username())
                .param("name", person.displayName())
                .param("hash", hash)
                .param("enabled", person.enabled())
                .update();
    }

    void update(Person person) {
        jdbc.sql("update thidua.person set display_name = :name, enabled = :enabled, code = :code where id = :id")
                .param("name", person.displayName())
                .param("code", person.code())
                .param("enabled", person.enabled())
                .param("id", person.id())
                .update();
    }

    void setPassword(UUID id, String hash) {
        jdbc.sql("update thidua.person set password_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", id)
                .update();
    }

    /** Every desk of these people, past and future ones included, the latest first. */
    List<HeldDesk> desksOf(Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : jdbc.sql(HELD + """
                                 where held.person_id = any(:people)
                                order by held.valid_from desc, held.role, held.unit_code
                                """)
                        .param("people", people.toArray(UUID[]::new))
                        .query(PersonRepository::held)
                        .list();
    }

    /** Who sits at these units on the day, or will sit there. */
    List<HeldDesk> holders(Collection<String> units, LocalDate day) {
        return units.isEmpty()
                ? List.of()
                : jdbc.sql(HELD + """
                                 where held.unit_code = any(:units) and person.enabled
                                  and held.valid_from <= :day and (held.valid_to is null or held.valid_to >= :day)
                                order by held.unit_code, held.role, person.display_name
                                """)
                        .param("units", units.toArray(String[]::new))
                        .param("day", day)
                        .query(PersonRepository::held)
                        .list();
    }

    /** Who can sign in and sits at these units or directly below them on the day, by name: a row per desk. */
    List<DeputyQueries.Candidate> near(Collection<String> units, LocalDate day, int limit) {
        return jdbc.sql("""
                        select person.username, person.display_name, held.role, held.unit_code
                        from thidua.desk_holder as held join thidua.person on person.id = held.person_id
                        where held.unit_code in
                            (select code from thidua.unit where code = any(:units) or parent_code = any(:units))
                          and person.enabled
                          and held.valid_from <= :day and (held.valid_to is null or held.valid_to >= :day)
                        order by person.display_name, person.username, held.role limit :limit
                        """)
                .param("units", units.toArray(String[]::new))
                .param("day", day)
                .param("limit", limit)
                .query((row, number) -> new DeputyQueries.Candidate(
                        row.getString(1), row.getString(2), new Desk(Role.valueOf(row.getString(3)), row.getString(4))))
                .list();
    }

    /** Every time at the unit's desks, the latest first. */
    List<HeldDesk> historyOf(String unit, int limit) {
        return jdbc.sql(HELD + """
                         where held.unit_code = :unit
                        order by held.valid_from desc, held.role, person.display_name limit :limit
                        """)
                .param("unit", unit)
                .param("limit", limit)
                .query(PersonRepository::held)
                .list();
    }

    /** How many other people can sign in and hold the role of the whole installation on the day. */
    long othersHolding(Role role, UUID person, LocalDate day) {
        return jdbc.sql("""
                        select count(*) from thidua.desk_holder as held join thidua.person on person.id = held.person_id
                        where held.role = :role and held.unit_code = '*' and person.enabled and person.id <> :person
                          and held.valid_from <= :day and (held.valid_to is null or held.valid_to >= :day)
                        """)
                .param("role", role.name())
                .param("person", person)
                .param("day", day)
                .query(Long.class)
                .single();
    }

    void insert(HeldDesk desk) {
        jdbc.sql("""
                        insert into thidua.desk_holder (person_id, role, unit_code, valid_from, valid_to)
                        values (:person, :role, :unit, :from, :to)
                        """)
                .param("person", desk.personId())
                .param("role", desk.desk().role().name())
                .param("unit", desk.desk().unit())
                .param("from", desk.from())
                .param("to", desk.to(), Types.DATE)
                .update();
    }

    void setEnd(HeldDesk desk, @Nullable LocalDate to) {
        jdbc.sql("""
                        update thidua.desk_holder set valid_to = :to
                        where person_id = :person and role = :role and unit_code = :unit and valid_from = :from
                        """)
                .param("to", to, Types.DATE)
                .param("person", desk.personId())
                .param("role", desk.desk().role().name())
                .param("unit", desk.desk().unit())
                .param("from", desk.from())
                .update();
    }

    void delete(HeldDesk desk) {
        jdbc.sql("""
                        delete from thidua.desk_holder
                        where person_id = :person and role = :role and unit_code = :unit and valid_from = :from
                        """)
                .param("person", desk.personId())
                .param("role", desk.desk().role().name())
                .param("unit", desk.desk().unit())
                .param("from", desk.from())
                .update();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("display_name"),
                row.getBoolean("enabled"),
                row.getString("code"));
    }

    private static HeldDesk held(ResultSet row, int number) throws SQLException {
        return new HeldDesk(
                row.getObject(1, UUID.class),
                row.getString(2),
                new Desk(Role.valueOf(row.getString(3)), row.getString(4)),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class));
    }
}
