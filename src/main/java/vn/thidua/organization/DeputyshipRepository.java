package vn.thidua.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Deputy;
import vn.thidua.shared.DeputyForm;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Role;

/** {@code thidua.deputyship}. */
@Repository
class DeputyshipRepository {

    /** Whether the giver of {@code given} holds the desk on the day {@code :today}. */
    private static final String HOLDER_SITS = """
            exists (select from thidua.desk_holder as held
              where held.person_id = given.holder_id and held.role = given.role and held.unit_code = given.unit_code
                and held.valid_from <= :today and (held.valid_to is null or held.valid_to >= :today))
            """;

    /** Whether the deputyship {@code given} counts on the day {@code :today}: the one place that says so. */
    static final String IN_FORCE =
            "given.ended_at is null and given.valid_from <= :today and given.valid_to >= :today and " + HOLDER_SITS;

    private static final String SELECT = """
            select given.*, holder.username as holder, holder.display_name as holder_name, deputy.username as deputy,
              deputy.display_name as deputy_name,
              case when given.ended_at is not null then 'ENDED' when given.valid_to < :today then 'OVER'
                when given.valid_from > :today then 'COMING' when %s then 'IN_FORCE' else 'LAPSED' end as state
            from thidua.deputyship as given
            join thidua.person as holder on holder.id = given.holder_id
            join thidua.person as deputy on deputy.id = given.deputy_id
            """.formatted(HOLDER_SITS);

    private final JdbcClient jdbc;

    DeputyshipRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The part of a row that an actor carries along. */
    static Deputy deputy(ResultSet row) throws SQLException {
        return new Deputy(
                DeputyForm.valueOf(row.getString("form")),
                row.getString("holder"),
                row.getString("holder_name"),
                row.getString("holder_title"),
                row.getString("deputy_title"),
                Set.copyOf(acts(row)));
    }

    /** Of several who name deputies for one desk, one goes on; the others wait and then see what was named. */
    void waitForOthersAt(Desk desk) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtext('thidua.deputyship ' || :desk))")
                .param("desk", desk.toString())
                .query(Integer.class)
                .single();
    }

    Optional<Deputyship> find(UUID id, LocalDate today) {
        return jdbc.sql(SELECT + " where given.id = :id")
                .param("id", id)
                .param("today", today)
                .query(DeputyshipRepository::read)
                .optional();
    }

    Optional<Deputyship> lock(UUID id, LocalDate today) {
        return jdbc.sql(SELECT + " where given.id = :id for update of given")
                .param("id", id)
                .param("today", today)
                .query(DeputyshipRepository::read)
                .optional();
    }

    /** Those that have begun, counted on the day or later, and were not ended. */
    List<Deputyship> unendedSince(LocalDate day, LocalDate today) {
        return jdbc.sql(SELECT + """
                         where given.ended_at is null and given.valid_from <= :today and given.valid_to >= :day
                        order by given.id
                        """)
                .param("day", day)
                .param("today", today)
                .query(DeputyshipRepository::read)
                .list();
    }

    /** The latest of the deputy's at the desk that counted on the day or later. */
    Optional<Deputyship> latest(Desk desk, UUID deputy, LocalDate day, LocalDate today) {
        return jdbc.sql(SELECT + """
                         where given.deputy_id = :deputy and given.role = :role and given.unit_code = :unit
                          and given.valid_to >= :day and (given.ended_at is null or given.ended_at >= :day)
                        order by given.id desc limit 1
                        """)
                .param("deputy", deputy)
                .param("role", desk.role().name())
                .param("unit", desk.unit())
                .param("day", day)
                .param("today", today)
                .query(DeputyshipRepository::read)
                .optional();
    }

    /** Those at the desk that share a day with the time and have not been ended. */
    List<Deputyship> sharing(Desk desk, LocalDate from, LocalDate to, LocalDate today) {
        return jdbc.sql(SELECT + """
                         where given.role = :role and given.unit_code = :unit and given.ended_at is null
                          and given.valid_from <= :to and given.valid_to >= :from order by given.valid_from, given.id
                        """)
                .param("role", desk.role().name())
                .param("unit", desk.unit())
                .param("from", from)
                .param("to", to)
                .param("today", today)
                .query(DeputyshipRepository::read)
                .list();
    }

    /**
     * Deputyships, the latest named first.
     *
     * @param holder only those given by this person, null for anybody's
     * @param deputy only those held by this person; with a holder as well, either of the two counts
     */
    List<Deputyship> list(
            @Nullable UUID holder, @Nullable UUID deputy, @Nullable UUID before, int limit, LocalDate today) {
        var whose =
                holder == null && deputy == null ? "true" : "(given.holder_id = :holder or given.deputy_id = :deputy)";
        return jdbc.sql(SELECT + " where " + whose + (before == null ? "" : " and given.id < :before")
                        + " order by given.id desc limit :limit")
                .param("holder", holder)
                .param("deputy", deputy)
                .param("before", before)
                .param("limit", limit)
                .param("today", today)
                .query(DeputyshipRepository::read)
                .list();
    }

    /** Who counts as a deputy at this unit today or will. */
    List<Deputyship> openAt(String unit, LocalDate today) {
        return jdbc.sql("select * from (" + SELECT
                        + " where given.unit_code = :unit and given.ended_at is null and given.valid_to >= :today) as at_unit"
                        + " where state <> 'LAPSED' order by valid_from, id")
                .param("unit", unit)
                .param("today", today)
                .query(DeputyshipRepository::read)
                .list();
    }

    void insert(Deputyship named) {
        jdbc.sql("""
                        insert into thidua.deputyship (id, holder_id, role, unit_code, deputy_id, form, acts, holder_title,
                          deputy_title, basis, valid_from, valid_to, named_at)
                        values (:id, :holder, :role, :unit, :deputy, :form, :acts, :holderTitle, :deputyTitle, :basis,
                          :from, :to, :now)
                        """)
                .param("id", named.id())
                .param("holder", named.holder().id())
                .param("role", named.desk().role().name())
                .param("unit", named.desk().unit())
                .param("deputy", named.deputy().id())
                .param("form", named.form().name())
                .param("acts", named.acts().stream().map(ActKind::name).toArray(String[]::new))
                .param("holderTitle", named.holder().title())
                .param("deputyTitle", named.deputy().title())
                .param("basis", named.basis())
                .param("from", named.from())
                .param("to", named.to())
                .param("now", Timestamp.from(named.namedAt()))
                .update();
    }

    void end(UUID id, String by, @Nullable String reason, Instant now) {
        jdbc.sql("update thidua.deputyship set ended_at = :now, ended_by = :by, end_reason = :reason where id = :id")
                .param("now", Timestamp.from(now))
                .param("by", by)
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    private static List<ActKind> acts(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("acts").getArray())
                .map(ActKind::valueOf)
                .sorted()
                .collect(Collectors.toList());
    }

    private static Deputyship read(ResultSet row, int number) throws SQLException {
        var endedAt = row.getTimestamp("ended_at");
        return new Deputyship(
                row.getObject("id", UUID.class),
                new Desk(Role.valueOf(row.getString("role")), row.getString("unit_code")),
                new Deputyship.Side(
                        row.getObject("holder_id", UUID.class),
                        row.getString("holder"),
                        row.getString("holder_name"),
                        row.getString("holder_title")),
                new Deputyship.Side(
                        row.getObject("deputy_id", UUID.class),
                        row.getString("deputy"),
                        row.getString("deputy_name"),
                        row.getString("deputy_title")),
                DeputyForm.valueOf(row.getString("form")),
                acts(row),
                row.getString("basis"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getTimestamp("named_at").toInstant(),
                endedAt == null
                        ? null
                        : new Deputyship.Ended(
                                endedAt.toInstant(), row.getString("ended_by"), row.getString("end_reason")),
                Deputyship.State.valueOf(row.getString("state")));
    }
}
