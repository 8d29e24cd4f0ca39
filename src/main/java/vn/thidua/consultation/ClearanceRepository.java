package vn.thidua.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.RecipientKind;
import vn.thidua.shared.Desk;

@Repository
class ClearanceRepository {

    private final JdbcClient jdbc;

    ClearanceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers whether this agency had not been asked for that year. */
    boolean insert(Clearance asked) {
        return jdbc.sql("""
                                insert into thidua.clearance (id, year, body_code, body, unit_code, desk, due_on, status,
                                    asked_by, asked_at)
                                values (:id, :year, :code, :body, :unit, :desk, :due, :status, :by, :at)
                                on conflict do nothing
                                """)
                        .param("id", asked.id())
                        .param("year", asked.year())
                        .param("code", asked.bodyCode())
                        .param("body", asked.body())
                        .param("unit", asked.unit())
                        .param("desk", asked.desk().toString())
                        .param("due", asked.dueOn())
                        .param("status", asked.status().name())
                        .param("by", asked.askedBy())
                        .param("at", Timestamp.from(asked.askedAt()))
                        .update()
                == 1;
    }

    void save(Clearance changed) {
        jdbc.sql("""
                        update thidua.clearance set status = :status, note = :note, ended_by = :by, ended_at = :at where id = :id
                        """)
                .param("id", changed.id())
                .param("status", changed.status().name())
                .param("note", changed.note())
                .param("by", changed.endedBy())
                .param("at", changed.endedAt() == null ? null : Timestamp.from(changed.endedAt()))
                .update();
    }

    void insert(List<ClearanceEntry> entries) {
        jdbc.sql("""
                        insert into thidua.clearance_entry (id, clearance_id, recipient_kind, name, code, violation, period)
                        select * from unnest(:ids, :clearances, :kinds, :names, :codes, :violations, :periods)
                        """)
                .param("ids", entries.stream().map(ClearanceEntry::id).toArray(UUID[]::new))
                .param(
                        "clearances",
                        entries.stream().map(ClearanceEntry::clearance).toArray(UUID[]::new))
                .param("kinds", entries.stream().map(it -> it.kind().name()).toArray(String[]::new))
                .param("names", entries.stream().map(ClearanceEntry::name).toArray(String[]::new))
                .param("codes", entries.stream().map(ClearanceEntry::code).toArray(String[]::new))
                .param(
                        "violations",
                        entries.stream().map(ClearanceEntry::violation).toArray(String[]::new))
                .param("periods", entries.stream().map(ClearanceEntry::period).toArray(String[]::new))
                .update();
    }

    Optional<Clearance> find(UUID id) {
        return jdbc.sql("select * from thidua.clearance where id = ?")
                .params(id)
                .query((row, number) -> clearance(row))
                .optional();
    }

    Optional<Clearance> lock(UUID id) {
        return jdbc.sql("select * from thidua.clearance where id = ? for update")
                .params(id)
                .query((row, number) -> clearance(row))
                .optional();
    }

    /** One page and one more, the latest first. */
    List<Clearance> page(Collection<String> units, boolean everything, @Nullable UUID before, int most) {
        return jdbc.sql("""
                        select * from thidua.clearance
                        where (:everything or unit_code = any(:units) or split_part(desk, '@', 2) = any(:units))
                          and (cast(:before as uuid) is null or id < :before)
                        order by id desc limit :most
                        """)
                .param("everything", everything)
                .param("units", units.toArray(String[]::new))
                .param("before", before)
                .param("most", most)
                .query((row, number) -> clearance(row))
                .list();
    }

    List<ClearanceEntry> entries(UUID clearance) {
        return jdbc.sql("select * from thidua.clearance_entry where clearance_id = ? order by id")
                .params(clearance)
                .query(ClearanceRepository::entry)
                .list();
    }

    /**
     * Who is on a list that was asked for one of the units where each of these nominations was or is. Numbers agree however
     * they are written, names without their accents where one side has no number.
     */
    List<ClearanceMatch> matches(Collection<UUID> nominations) {
        return jdbc.sql("""
                        select entry.*, clearance.year, clearance.body, clearance.ended_at as recorded_at, nomination.id as nomination_id,
                            thidua.code_key(entry.code) = thidua.code_key(nomination.recipient_code) as by_code,
                            cleared.reason, cleared.cleared_by, cleared.cleared_at
                        from thidua.nomination
                        join thidua.clearance_entry as entry on entry.recipient_kind = nomination.recipient_kind
                          and (thidua.code_key(entry.code) = thidua.code_key(nomination.recipient_code)
                            or (entry.search = thidua.plain(nomination.recipient_name)
                              and (entry.code is null or nomination.recipient_code is null)))
                        join thidua.clearance on clearance.id = entry.clearance_id
                          and clearance.year between extract(year from nomination.period_from)
                            and extract(year from nomination.period_to)
                        left join thidua.clearance_match as cleared
                          on cleared.entry_id = entry.id and cleared.nomination_id = nomination.id
                        where nomination.id = any(:ids) and exists (
                            select from thidua.nomination_station as station
                            where station.nomination_id = nomination.id and station.unit_code = clearance.unit_code
                              and station.state <> 'AHEAD')
                        order by entry.id
                        """)
                .param("ids", nominations.toArray(UUID[]::new))
                .query((row, number) -> new ClearanceMatch(
                        row.getObject("nomination_id", UUID.class),
                        entry(row, number),
                        row.getInt("year"),
                        row.getString("body"),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getBoolean("by_code"),
                        row.getString("reason"),
                        row.getString("cleared_by"),
                        ConsultationRepository.time(row, "cleared_at")))
                .list();
    }

    /** The lists of these years that were asked for the unit and are not here yet. */
    List<Clearance> openFor(String unit, int from, int to) {
        return jdbc.sql("""
                        select * from thidua.clearance
                        where unit_code = :unit and status = 'OPEN' and year between :from and :to order by id
                        """)
                .param("unit", unit)
                .param("from", from)
                .param("to", to)
                .query((row, number) -> clearance(row))
                .list();
    }

    void clear(UUID entry, UUID nomination, String reason, String by, Instant at) {
        jdbc.sql("""
                        insert into thidua.clearance_match (entry_id, nomination_id, reason, cleared_by, cleared_at)
                        values (:entry, :nomination, :reason, :by, :at)
                        """)
                .param("entry", entry)
                .param("nomination", nomination)
                .param("reason", reason)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Clearance clearance(ResultSet row) throws SQLException {
        return new Clearance(
                row.getObject("id", UUID.class),
                row.getInt("year"),
                row.getString("body_code"),
                row.getString("body"),
                row.getString("unit_code"),
                Desk.parse(row.getString("desk")),
                row.getObject("due_on", LocalDate.class),
                Clearance.Status.valueOf(row.getString("status")),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("note"),
                row.getString("ended_by"),
                ConsultationRepository.time(row, "ended_at"));
    }

    private static ClearanceEntry entry(ResultSet row, int number) throws SQLException {
        return new ClearanceEntry(
                row.getObject("id", UUID.class),
                row.getObject("clearance_id", UUID.class),
                RecipientKind.valueOf(row.getString("recipient_kind")),
                row.getString("name"),
                row.getString("code"),
                row.getString("violation"),
                row.getString("period"));
    }
}
