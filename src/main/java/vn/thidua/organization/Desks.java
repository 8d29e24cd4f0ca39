package vn.thidua.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Deputy;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Role;

/** Which desks there are and who sits at them on a day. */
@Component
@Transactional(readOnly = true)
public class Desks {

    /** One statement for both kinds of seats: it runs once per request. */
    private static final String SEATS = """
            select role, unit_code, null as form, null as holder, null as holder_name, null as holder_title,
              null as deputy_title, null::text[] as acts
            from thidua.desk_holder
            where person_id = :person and valid_from <= :today and (valid_to is null or valid_to >= :today)
            union all
            select given.role, given.unit_code, given.form, holder.username, holder.display_name, given.holder_title,
              given.deputy_title, given.acts
            from thidua.deputyship as given join thidua.person as holder on holder.id = given.holder_id
            where given.deputy_id = :person and            """ + " " + DeputyshipRepository.IN_FORCE;

    private final JdbcClient jdbc;
    private final Clock clock;

    Desks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The desk that appraises for a unit: the clerk of its standing body, or its own clerk where it has none.
     *
     * @param unit the unit's code
     */
    public Desk standingBodyOf(String unit) {
        return jdbc.sql("""
                        select code from thidua.unit
                        where parent_code = :unit and kind = 'STANDING_BODY'
                          and (valid_to is null or valid_to >= :today) order by code limit 1
                        """)
                .param("unit", unit)
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .optional()
                .map(Desk::clerk)
                .orElseGet(() -> Desk.clerk(unit));
    }

    /** Whether anybody sits at a desk today. */
    public boolean isHeld(Desk desk) {
        return jdbc.sql("""
                        select exists (select from thidua.desk_holder
                            where role = :role and unit_code = :unit
                              and valid_from <= :today and (valid_to is null or valid_to >= :today))
                        """)
                .param("role", desk.role().name())
                .param("unit", desk.unit())
                .param("today", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    /**
     * Where a person may sit today.
     *
     * @param all every desk, those held as a deputy included
     * @param deputyships the desks among these that are held for somebody else only
     */
    public record Seats(Set<Desk> all, Map<Desk, Deputy> deputyships) {}

    /**
     * The desks at which a person may sit today. A deputyship counts on its days, while it has not been ended and while
     * whoever gave it still holds the desk; nothing has to run for it to stop.
     */
    public Seats seatsOf(UUID personId) {
        var seats = jdbc.sql(SEATS)
                .param("person", personId)
                .param("today", LocalDate.now(clock))
                .query(Desks::seat)
                .list();
        var own = seats.stream()
                .filter(seat -> seat.deputy() == null)
                .map(Seat::desk)
                .collect(Collectors.toSet());
        var deputyships = seats.stream()
                .filter(seat -> seat.deputy() != null && !own.contains(seat.desk()))
                .collect(Collectors.toMap(Seat::desk, Seat::forSomebody, (first, second) -> first));
        var all = Stream.concat(own.stream(), deputyships.keySet().stream()).collect(Collectors.toUnmodifiableSet());
        return new Seats(all, deputyships);
    }

    private record Seat(Desk desk, @Nullable Deputy deputy) {

        Deputy forSomebody() {
            return Objects.requireNonNull(deputy);
        }
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        var desk = new Desk(Role.valueOf(row.getString("role")), row.getString("unit_code"));
        return new Seat(desk, row.getString("form") == null ? null : DeputyshipRepository.deputy(row));
    }

    /**
     * The person of this name as an actor with today's desks.
     *
     * @param address where the request came from, absent for acts of the system
     */
    public Optional<Actor> actor(String username, @Nullable String address) {
        return jdbc.sql("select id, username, display_name from thidua.person where username = :username")
                .param("username", username)
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    var seats = seatsOf(id);
                    return new Actor(
                            id,
                            row.getString("username"),
                            row.getString("display_name"),
                            seats.all(),
                            address,
                            seats.deputyships(),
                            null);
                })
                .optional();
    }
}
