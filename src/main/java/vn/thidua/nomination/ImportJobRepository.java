package vn.thidua.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** Lists of nominees on their way in, with their lines. */
@Repository
class ImportJobRepository {

    private static final String ID = "id";

    private final NamedParameterJdbcTemplate jdbc;
    private final ImportProblemJson json = new ImportProblemJson();

    ImportJobRepository(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ImportJob job, byte[] content) {
        jdbc.update(
                """
                insert into thidua.nomination_import (id, campaign_id, username, address, language, file_name, content, state,
                    lines, created_at, since)
                values (:id, :campaign, :username, :address, :language, :file, :content, :state, :lines, :at, :at)
                """,
                new MapSqlParameterSource(ID, job.id())
                        .addValue("campaign", job.campaign(), Types.OTHER)
                        .addValue("username", job.username())
                        .addValue("address", job.address(), Types.VARCHAR)
                        .addValue("language", job.language())
                        .addValue("file", job.fileName())
                        .addValue("content", content)
                        .addValue("state", job.state().name())
                        .addValue("lines", job.lines())
                        .addValue("at", NominationRows.stored(job.createdAt())));
    }

    Optional<ImportJob> find(UUID id) {
        return jdbc
                .query(
                        "select * from thidua.nomination_import where id = :id",
                        new MapSqlParameterSource(ID, id),
                        ImportJobRepository::read)
                .stream()
                .findFirst();
    }

    List<ImportJob> latestOf(String username, int most) {
        return jdbc.query(
                """
                select * from thidua.nomination_import where username = :username order by created_at desc limit :most
                """, new MapSqlParameterSource("username", username).addValue("most", most), ImportJobRepository::read);
    }

    /** The file; absent once it was entered. */
    Optional<byte[]> content(UUID id) {
        return jdbc
                .query(
                        "select content from thidua.nomination_import where id = :id and content is not null",
                        new MapSqlParameterSource(ID, id),
                        (row, number) -> row.getBytes(1))
                .stream()
                .findFirst();
    }

    /** Takes the next one to work on, for a while: a node that dies keeps it no longer than that. */
    Optional<ImportJob> take(Instant now, Duration lease) {
        return jdbc
                .query(
                        """
                        update thidua.nomination_import set lease_until = :until where id = (
                            select id from thidua.nomination_import
                            where state in ('CHECKING', 'ENTERING') and (lease_until is null or lease_until < :now)
                            order by since limit 1 for update skip locked)
                        returning *
                        """,
                        new MapSqlParameterSource("now", NominationRows.stored(now))
                                .addValue("until", NominationRows.stored(now.plus(lease))),
                        ImportJobRepository::read)
                .stream()
                .findFirst();
    }

    /** Nobody else is there: whatever is taken belongs to a node that died. */
    void freeAll() {
        jdbc.getJdbcOperations()
                .update("update thidua.nomination_import set lease_until = null where lease_until is not null");
    }

    void progress(UUID id, int done, Instant leaseUntil) {
        jdbc.update(
                "update thidua.nomination_import set done = :done, lease_until = :until where id = :id",
                new MapSqlParameterSource(ID, id)
                        .addValue("done", done)
                        .addValue("until", NominationRows.stored(leaseUntil)));
    }

    /** Whether it was in the state that it leaves. */
    boolean move(UUID id, ImportState from, ImportState to, @Nullable String failure, Instant now) {
        return jdbc.update(
                        """
                        update thidua.nomination_import set state = :to, failure = :failure, since = :now, done = 0,
                            lease_until = null, content = case when :to = 'ENTERED' then null else content end
                        where id = :id and state = :from
                        """,
                        new MapSqlParameterSource(ID, id)
                                .addValue("from", from.name())
                                .addValue("to", to.name())
                                .addValue("failure", failure, Types.VARCHAR)
                                .addValue("now", NominationRows.stored(now)))
                > 0;
    }

    /** Writes down what was found, in place of what was found before. */
    void found(UUID id, ImportAnswer answer) {
        jdbc.update(
                "delete from thidua.nomination_import_line where import_id = :id", new MapSqlParameterSource(ID, id));
        jdbc.batchUpdate(
                """
                insert into thidua.nomination_import_line (import_id, line, unit, award, recipient, problems, warnings)
                values (:id, :line, :unit, :award, :recipient, :problems::jsonb, :warnings::jsonb)
                """,
                answer.lines().stream()
                        .map(line -> new MapSqlParameterSource(ID, id)
                                .addValue("line", line.line())
                                .addValue("unit", line.unit())
                                .addValue("award", line.award())
                                .addValue("recipient", line.recipient())
                                .addValue("problems", json.write(line.problems()))
                                .addValue("warnings", json.write(line.warnings())))
                        .toArray(SqlParameterSource[]::new));
        jdbc.update(
                "update thidua.nomination_import set good = :good, warned = :warned, refused = :refused where id = :id",
                new MapSqlParameterSource(ID, id)
                        .addValue("good", answer.good())
                        .addValue("warned", answer.warned())
                        .addValue("refused", answer.refused()));
    }

    List<ImportLine> lines(UUID id, ImportLine.Kind kind, long after, int most) {
        return jdbc.query(
                """
                select * from thidua.nomination_import_line
                where import_id = :id and line > :after
                    and case :kind when 'REFUSED' then refused when 'WARNED' then warned else true end
                order by line limit :most
                """,
                new MapSqlParameterSource(ID, id)
                        .addValue("after", after)
                        .addValue("kind", kind.name())
                        .addValue("most", most),
                this::line);
    }

    void delete(UUID id) {
        jdbc.update("delete from thidua.nomination_import where id = :id", new MapSqlParameterSource(ID, id));
    }

    void deleteOlderThan(Instant day, Collection<ImportState> states) {
        jdbc.update(
                "delete from thidua.nomination_import where since < :day and state = any(:states)",
                new MapSqlParameterSource("day", NominationRows.stored(day))
                        .addValue("states", states.stream().map(Enum::name).toArray(String[]::new)));
    }

    private ImportLine line(ResultSet row, int number) throws SQLException {
        return new ImportLine(
                row.getLong("line"),
                row.getString("unit"),
                row.getString("award"),
                row.getString("recipient"),
                null,
                json.read(row.getString("problems")),
                json.read(row.getString("warnings")));
    }

    private static ImportJob read(ResultSet row, int number) throws SQLException {
        return new ImportJob(
                row.getObject(ID, UUID.class),
                row.getObject("campaign_id", UUID.class),
                row.getString("username"),
                row.getString("address"),
                row.getString("language"),
                row.getString("file_name"),
                ImportState.valueOf(row.getString("state")),
                row.getString("failure"),
                row.getInt("lines"),
                row.getInt("done"),
                row.getInt("good"),
                row.getInt("warned"),
                row.getInt("refused"),
                NominationRows.time(row.getObject("created_at", java.time.OffsetDateTime.class)),
                NominationRows.time(row.getObject("since", java.time.OffsetDateTime.class)));
    }
}
