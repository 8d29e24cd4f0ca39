package vn.thidua.rolemodel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Act;

/** {@code thidua.role_model}. */
@Repository
class RoleModelRepository {

    private final NamedParameterJdbcTemplate jdbc;

    RoleModelRepository(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RoleModel> find(UUID id) {
        return query("id = :id", new MapSqlParameterSource("id", id)).stream().findFirst();
    }

    Optional<RoleModel> lock(UUID id) {
        return query("id = :id for update", new MapSqlParameterSource("id", id)).stream()
                .findFirst();
    }

    List<RoleModel> query(String condition, MapSqlParameterSource values) {
        return jdbc.query(
                "select * from thidua.role_model where " + condition, values, (row, number) -> roleModel(row));
    }

    int count(String condition, MapSqlParameterSource values) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*) from thidua.role_model where " + condition, values, Integer.class));
    }

    void insert(RoleModel it) {
        jdbc.update("""
                insert into thidua.role_model (id, unit_code, checking_unit, kind, subject, name, position, code, home_unit,
                    headline, story, field, deed_from, deed_to, campaign_id, consent, consent_note, consent_by, consent_at,
                    status, openly, reason, proposed_by, proposed_at)
                values (:id, :unit, :checkingUnit, :kind, :subject, :name, :position, :code, :home, :headline, :story,
                    :field, :from, :to, :campaign, :consent, :note, :consentBy, :consentAt, :status, :openly, :reason,
                    :proposedBy, :proposedAt)
                """, values(it).addValue("unit", it.unit()).addValue("checkingUnit", it.checkingUnit()));
    }

    void save(RoleModel it) {
        jdbc.update("""
                update thidua.role_model set kind = :kind, subject = :subject, name = :name, position = :position,
                    code = :code, home_unit = :home, headline = :headline, story = :story, field = :field,
                    deed_from = :from, deed_to = :to, campaign_id = :campaign, consent = :consent, consent_note = :note,
                    consent_by = :consentBy, consent_at = :consentAt, status = :status, openly = :openly,
                    reason = :reason, checked_by = :checkedBy, checked_at = :checkedAt, published_by = :publishedBy,
                    published_at = :publishedAt, ended_by = :endedBy, ended_at = :endedAt
                where id = :id
                """, values(it));
    }

    private static MapSqlParameterSource values(RoleModel it) {
        var content = it.content();
        var subject = content.subject();
        var consent = it.consent();
        var values = new MapSqlParameterSource("id", it.id())
                .addValue("kind", content.kind().name())
                .addValue("subject", subject.kind().name())
                .addValue("name", subject.name())
                .addValue("position", subject.position(), Types.VARCHAR)
                .addValue("code", subject.code(), Types.VARCHAR)
                .addValue("home", subject.homeUnit(), Types.VARCHAR)
                .addValue("headline", content.headline())
                .addValue("story", content.story())
                .addValue("field", content.field())
                .addValue("from", content.from())
                .addValue("to", content.to(), Types.DATE)
                .addValue("campaign", content.campaign(), Types.OTHER)
                .addValue("consent", consent.given())
                .addValue("note", consent.note(), Types.VARCHAR)
                .addValue("status", it.status().name())
                .addValue("openly", it.openly())
                .addValue("reason", it.reason(), Types.VARCHAR);
        act(values, "consent", consent.recorded());
        act(values, "proposed", it.acts().proposed());
        act(values, "checked", it.acts().checked());
        act(values, "published", it.acts().published());
        act(values, "ended", it.acts().ended());
        return values;
    }

    private static void act(MapSqlParameterSource values, String name, @Nullable Act act) {
        values.addValue(name + "By", act == null ? null : act.by(), Types.VARCHAR)
                .addValue(
                        name + "At",
                        act == null ? null : act.at().atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static RoleModel roleModel(ResultSet row) throws SQLException {
        return new RoleModel(
                row.getObject("id", UUID.class),
                row.getString("unit_code"),
                row.getString("checking_unit"),
                new RoleModel.Content(
                        RoleModelKind.valueOf(row.getString("kind")),
                        new RoleModel.Subject(
                                SubjectKind.valueOf(row.getString("subject")),
                                row.getString("name"),
                                row.getString("position"),
                                row.getString("code"),
                                row.getString("home_unit")),
                        row.getString("headline"),
                        row.getString("story"),
                        row.getString("field"),
                        row.getObject("deed_from", LocalDate.class),
                        row.getObject("deed_to", LocalDate.class),
                        row.getObject("campaign_id", UUID.class)),
                new RoleModel.Consent(
                        row.getBoolean("consent"),
                        row.getString("consent_note"),
                        Objects.requireNonNull(act(row, "consent"))),
                RoleModelStatus.valueOf(row.getString("status")),
                row.getBoolean("openly"),
                row.getString("reason"),
                new RoleModel.Acts(
                        Objects.requireNonNull(act(row, "proposed")),
                        act(row, "checked"),
                        act(row, "published"),
                        act(row, "ended")));
    }

    private static @Nullable Act act(ResultSet row, String name) throws SQLException {
        var at = row.getObject(name + "_at", OffsetDateTime.class);
        return at == null ? null : new Act(row.getString(name + "_by"), at.toInstant());
    }
}
