package vn.thidua.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.shared.Cursor;

/** Adds lines to the trail and reads them, newest first. Has no other statement: the database would refuse it. */
@Repository
class AuditRepository {

    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate template;
    private final JsonMapper json;

    AuditRepository(JdbcClient jdbc, NamedParameterJdbcTemplate template, JsonMapper json) {
        this.jdbc = jdbc;
        this.template = template;
        this.json = json;
    }

    /** Adds lines in one batch; their ids are given by the database and not read back. */
    void add(List<AuditEntry> lines) {
        template.batchUpdate("""
                insert into thidua.audit_entry (at, actor_id, actor_username, actor_name, on_behalf_of, case_type, \
                case_id, campaign_id, unit_code, action, from_status, to_status, ground, address, details)
                values (:at, :actorId, :username, :name, :onBehalfOf, :caseType, \
                :caseId, :campaignId, :unit, :action, :from, :to, :ground, :address, :details::jsonb)
                """, lines.stream().map(this::values).toArray(SqlParameterSource[]::new));
    }

    private SqlParameterSource values(AuditEntry entry) {
        return new MapSqlParameterSource()
                .addValue("at", Timestamp.from(entry.at()))
                .addValue("actorId", entry.actorId(), Types.OTHER)
                .addValue("username", clean(entry.actorUsername()), Types.VARCHAR)
                .addValue("name", clean(entry.actorName()), Types.VARCHAR)
                .addValue("onBehalfOf", entry.onBehalfOf(), Types.VARCHAR)
                .addValue("caseType", entry.caseType(), Types.VARCHAR)
                .addValue("caseId", entry.caseId(), Types.VARCHAR)
                .addValue("campaignId", entry.campaignId(), Types.VARCHAR)
                .addValue("unit", entry.unit(), Types.VARCHAR)
                .addValue("action", entry.action(), Types.VARCHAR)
                .addValue("from", entry.from(), Types.VARCHAR)
                .addValue("to", entry.to(), Types.VARCHAR)
                .addValue("ground", clean(entry.ground()), Types.VARCHAR)
                .addValue("address", entry.address(), Types.VARCHAR)
                .addValue("details", json.writeValueAsString(clean((Object) entry.details())), Types.VARCHAR);
    }

    /**
     * The newest lines that match.
     *
     * @param after the line after which to go on: its time and number
     */
    List<AuditEntry> find(AuditFilter filter, @Nullable Cursor after, int limit) {
        var conditions = new ArrayList<String>();
        var params = new HashMap<String, Object>();
        add(conditions, params, "at >= :from", "from", timestamp(filter.from()));
        add(conditions, params, "at < :until", "until", timestamp(filter.until()));
        add(conditions, params, "case_type = :caseType", "caseType", filter.caseType());
        add(conditions, params, "case_id = :caseId", "caseId", filter.caseId());
        add(conditions, params, "campaign_id = :campaign", "campaign", filter.campaignId());
        add(conditions, params, "action = :action", "action", filter.action());
        add(conditions, params, PERSON, "person", pattern(filter.person()));
        if (filter.person() != null) {
            params.put("username", filter.person().strip().toLowerCase(Locale.ROOT));
        }
        add(conditions, params, "thidua.plain(ground) like thidua.plain(:text)", "text", pattern(filter.text()));
        if (after != null) {
            conditions.add("(at, id) < (:at, :id)");
            params.put("at", Timestamp.from(after.instant(0)));
            params.put("id", after.key(1, Long::valueOf));
        }
        return jdbc.sql("select * from thidua.audit_entry"
                        + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions))
                        + " order by at desc, id desc limit "
                        + limit)
                .params(params)
                .query(this::entry)
                .list();
    }

    /** The people whose name fits are few and found first; then their lines by index. Strangers are only names typed. */
    private static final String PERSON = """
            actor_username = any(array(
              select username from thidua.person
              where thidua.plain(display_name) like thidua.plain(:person) or username like lower(:person)
              union select :username))
            """;

    private static void add(
            List<String> conditions,
            Map<String, Object> params,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            params.put(name, value);
        }
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable String pattern(@Nullable String text) {
        return text == null
                ? null
                : "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** What strangers typed may hold what no text of the database can. */
    private static @Nullable String clean(@Nullable String text) {
        return text == null ? null : text.replace('\u0000', '\ufffd');
    }

    private static @Nullable Object clean(@Nullable Object value) {
        if (value instanceof String text) {
            return clean(text);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(part -> clean((Object) part)).toList();
        }
        if (value instanceof Map<?, ?> parts) {
            var cleaned = new LinkedHashMap<String, @Nullable Object>();
            parts.forEach((name, part) -> cleaned.put(String.valueOf(name), clean(part)));
            return cleaned;
        }
        return value;
    }

    private AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_username"),
                row.getString("actor_name"),
                row.getString("on_behalf_of"),
                row.getString("case_type"),
                row.getString("case_id"),
                row.getString("campaign_id"),
                row.getString("unit_code"),
                row.getString("action"),
                row.getString("from_status"),
                row.getString("to_status"),
                row.getString("ground"),
                row.getString("address"),
                json.readValue(row.getString("details"), DETAILS));
    }

    /** The titles of these campaigns by id; what is no campaign's id is missing. */
    Map<String, String> campaignTitles(Collection<UUID> ids) {
        var titles = new HashMap<String, String>();
        jdbc.sql("select id, title from thidua.campaign where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> titles.put(row.getString("id"), row.getString("title")))
                .list();
        return titles;
    }

    /** The actions and kinds of cases there are, for a filter to offer; read off the index, not off the table. */
    List<String> actions() {
        return distinct("action");
    }

    List<String> caseTypes() {
        return distinct("case_type");
    }

    private List<String> distinct(String column) {
        if (!Set.of("action", "case_type").contains(column)) {
            throw new IllegalArgumentException(column);
        }
        return jdbc.sql("""
                        with recursive found as (
                          (select %1$s as value from thidua.audit_entry where %1$s is not null and %2$s order by 1 limit 1)
                          union all
                          select (select %1$s from thidua.audit_entry where %1$s > found.value and %2$s order by 1 limit 1)
                          from found where found.value is not null
                        ) select value from found where value is not null
                        """.formatted(column, "action".equals(column) ? "true" : "case_id is not null"))
                .query(String.class)
                .list();
    }
}
