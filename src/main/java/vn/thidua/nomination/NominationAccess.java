package vn.thidua.nomination;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseAccess;

/**
 * Who may know of a nomination. A draft is the nominating unit's own business. Once submitted it is also that of the units
 * above, of their standing bodies, and of every unit its route has come to, though the tree may have changed since. One
 * predicate decides about a single nomination and about lists.
 */
@Component
class NominationAccess implements CaseAccess {

    static final String CASE_TYPE = "nomination";

    /** Over {@code thidua.nomination as nomination}, with the parameters of {@link #parameters}. */
    static final String PREDICATE = """
            (:everything or nomination.unit_code = any(:mine) or (nomination.submitted_at is not null and (
                nomination.unit_code in (
                    select below.code from thidua.unit as mine
                    join thidua.unit as over on over.code = mine.code
                        or (mine.kind = 'STANDING_BODY' and over.code = mine.parent_code)
                    join thidua.unit as below on below.path <@ over.path
                    where mine.code = any(:mine))
                or exists (
                    select from thidua.nomination_station as station
                    join thidua.unit as mine on mine.code = any(:mine)
                    where station.nomination_id = nomination.id and station.state <> 'AHEAD'
                      and (station.unit_code = mine.code
                           or (mine.kind = 'STANDING_BODY' and station.unit_code = mine.parent_code))))))
            """;

    private final NamedParameterJdbcTemplate jdbc;

    NominationAccess(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    static MapSqlParameterSource parameters(Actor actor) {
        return new MapSqlParameterSource()
                .addValue("everything", actor.seesEverything())
                .addValue("mine", actor.units().toArray(String[]::new));
    }

    boolean maySee(UUID nomination, Actor actor) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from thidua.nomination where id = :id and " + PREDICATE + ")",
                parameters(actor).addValue("id", nomination),
                Boolean.class));
    }

    /** Those of the ids that the person may see. */
    Set<UUID> visibleAmong(Collection<UUID> ids, Actor actor) {
        return Set.copyOf(jdbc.queryForList(
                "select id from thidua.nomination where id = any(:ids) and " + PREDICATE,
                parameters(actor).addValue("ids", ids.toArray(UUID[]::new)),
                UUID.class));
    }

    @Override
    public String caseType() {
        return CASE_TYPE;
    }

    @Override
    public boolean maySee(String caseId, Actor actor) {
        try {
            return maySee(UUID.fromString(caseId), actor);
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }
}
