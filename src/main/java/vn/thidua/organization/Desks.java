package vn.thidua.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Role;

/** Which desks there are and who sits at them on a day. */
@Component
@Transactional(readOnly = true)
public class Desks {

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

    /** The desks a person holds today. */
    public Set<Desk> heldBy(UUID personId) {
        return jdbc
                .sql("""
                        select role, unit_code from thidua.desk_holder
                        where person_id = :person and valid_from <= :today and (valid_to is null or valid_to >= :today)
                        """)
                .param("person", personId)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Desk(Role.valueOf(row.getString(1)), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
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
                    return new Actor(id, row.getString("username"), row.getString("display_name"), heldBy(id), address);
                })
                .optional();
    }
}
