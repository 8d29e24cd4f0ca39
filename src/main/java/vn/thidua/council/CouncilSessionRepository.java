package vn.thidua.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Sessions of councils. */
@Repository
class CouncilSessionRepository {

    private static final TypeReference<Map<String, Integer>> PLACES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CouncilSessionRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<CouncilSession> find(UUID id) {
        return one(id, "");
    }

    /** For whoever moves the session on: nobody votes meanwhile. */
    Optional<CouncilSession> lock(UUID id) {
        return one(id, " for update");
    }

    /** For whoever votes: others may too, but nobody closes the ballot meanwhile. */
    Optional<CouncilSession> share(UUID id) {
        return one(id, " for share");
    }

    private Optional<CouncilSession> one(UUID id, String lock) {
        return jdbc.sql("select * from thidua.council_session where id = :id" + lock)
                .param("id", id)
                .query(this::session)
                .optional();
    }

    /** The sessions of these councils before the given one, the latest first. */
    List<CouncilSession> of(Collection<UUID> councils, LocalDate before, UUID id, int most) {
        return jdbc.sql("""
                        select * from thidua.council_session
                        where council_id = any(:councils) and (held_on, id) < (:before, :id)
                        order by held_on desc, id desc limit :most
                        """)
                .param("councils", councils.toArray(UUID[]::new))
                .param("before", before)
                .param("id", id)
                .param("most", most)
                .query(this::session)
                .list();
    }

    void insert(CouncilSession session) {
        write(jdbc.sql("""
                        insert into thidua.council_session (id, council_id, unit_code, status, title, held_on, place, secret,
                            places, recused_count, second_ballot, ballot_no, reason, discussion, convened_by, convened_at)
                        values (:id, :council, :unit, :status, :title, :heldOn, :place, :secret, cast(:places as jsonb),
                            :recusedCount, :second, :ballotNo, :reason, :discussion, :by, :at)
                        """), session)
                .param("council", session.council())
                .param("unit", session.unit())
                .param("recusedCount", session.recusedCount())
                .param("second", session.secondBallot())
                .param("by", session.convenedBy())
                .param("at", session.convenedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void update(CouncilSession session) {
        var signature = session.signature();
        write(jdbc.sql("""
                        update thidua.council_session set status = :status, title = :title, held_on = :heldOn,
                            place = :place, secret = :secret, places = cast(:places as jsonb), ballot_no = :ballotNo,
                            reason = :reason, discussion = :discussion, minutes_number = :number, minutes_year = :year,
                            minutes_no = :inYear, signed_by = :signedBy, signed_name = :signedName, signed_at = :signedAt,
                            signed_form = :form, signed_title = :signedTitle, signed_own_title = :ownTitle,
                            signed_for_name = :forName, closed_at = :closedAt
                        where id = :id
                        """), session)
                .param("number", signature == null ? null : signature.number())
                .param("year", signature == null ? null : signature.year())
                .param("inYear", signature == null ? null : signature.inYear())
                .param("signedBy", signature == null ? null : signature.username())
                .param("signedName", signature == null ? null : signature.name())
                .param("signedAt", signature == null ? null : stored(signature.at()))
                .param("form", signature == null ? null : signature.form())
                .param("signedTitle", signature == null ? null : signature.title())
                .param("ownTitle", signature == null ? null : signature.ownTitle())
                .param("forName", signature == null ? null : signature.forName())
                .param("closedAt", stored(session.closedAt()))
                .update();
    }

    private JdbcClient.StatementSpec write(JdbcClient.StatementSpec statement, CouncilSession session) {
        return statement
                .param("id", session.id())
                .param("status", session.status().name())
                .param("title", session.title())
                .param("heldOn", session.heldOn())
                .param("place", session.place())
                .param("secret", session.secret())
                .param("places", json.writeValueAsString(session.places()))
                .param("ballotNo", session.ballotNo())
                .param("reason", session.reason())
                .param("discussion", session.discussion());
    }

    /** The next number of a council's minutes in the year; the council's row is locked by whoever asks. */
    int nextNumber(UUID council, int year) {
        jdbc.sql("select id from thidua.council where id = :id for update")
                .param("id", council)
                .query(UUID.class)
                .single();
        return jdbc.sql("""
                        select coalesce(max(minutes_no), 0) + 1 from thidua.council_session
                        where council_id = :council and minutes_year = :year
                        """)
                .param("council", council)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    List<Voter> voters(UUID session) {
        return jdbc.sql("select * from thidua.council_voter where session_id = :id order by position")
                .param("id", session)
                .query((row, number) -> new Voter(
                        row.getObject("person_id", UUID.class),
                        row.getInt("position"),
                        row.getString("name"),
                        CouncilRole.valueOf(row.getString("role")),
                        row.getString("title")))
                .list();
    }

    void insertVoters(UUID session, List<Voter> voters) {
        for (var voter : voters) {
            jdbc.sql("""
                            insert into thidua.council_voter (session_id, person_id, position, name, role, title)
                            values (:session, :person, :position, :name, :role, :title)
                            """)
                    .param("session", session)
                    .param("person", voter.person())
                    .param("position", voter.position())
                    .param("name", voter.name())
                    .param("role", voter.role().name())
                    .param("title", voter.title())
                    .update();
        }
    }

    /** Whether the person was among the voters of this session: who has left the council may read what they voted on. */
    boolean votedIn(UUID session, UUID person) {
        return jdbc.sql(
                        "select exists (select from thidua.council_voter where session_id = :id and person_id = :person)")
                .param("id", session)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    Optional<byte[]> minutes(UUID session) {
        return jdbc.sql("select pdf from thidua.council_minutes where session_id = :id")
                .param("id", session)
                .query(byte[].class)
                .optional();
    }

    void keepMinutes(UUID session, byte[] pdf, Instant now) {
        jdbc.sql("""
                        insert into thidua.council_minutes (session_id, pdf, rendered_at) values (:id, :pdf, :now)
                        on conflict do nothing
                        """)
                .param("id", session)
                .param("pdf", pdf)
                .param("now", stored(now))
                .update();
    }

    private CouncilSession session(ResultSet row, int number) throws SQLException {
        return new CouncilSession(
                row.getObject("id", UUID.class),
                row.getObject("council_id", UUID.class),
                row.getString("unit_code"),
                SessionStatus.valueOf(row.getString("status")),
                row.getString("title"),
                row.getObject("held_on", LocalDate.class),
                row.getString("place"),
                row.getBoolean("secret"),
                json.readValue(row.getString("places"), PLACES),
                row.getBoolean("recused_count"),
                row.getBoolean("second_ballot"),
                row.getInt("ballot_no"),
                row.getString("reason"),
                row.getString("discussion"),
                signature(row),
                row.getString("convened_by"),
                row.getObject("convened_at", OffsetDateTime.class).toInstant(),
                time(row, "closed_at"));
    }

    private static CouncilSession.@Nullable Signature signature(ResultSet row) throws SQLException {
        var at = time(row, "signed_at");
        return at == null
                ? null
                : new CouncilSession.Signature(
                        row.getString("minutes_number"),
                        row.getInt("minutes_year"),
                        row.getInt("minutes_no"),
                        row.getString("signed_by"),
                        row.getString("signed_name"),
                        at,
                        row.getString("signed_form"),
                        row.getString("signed_title"),
                        row.getString("signed_own_title"),
                        row.getString("signed_for_name"));
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        var stored = row.getObject(column, OffsetDateTime.class);
        return stored == null ? null : stored.toInstant();
    }

    private static @Nullable OffsetDateTime stored(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
