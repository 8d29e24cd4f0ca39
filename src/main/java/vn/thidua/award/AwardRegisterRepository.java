package vn.thidua.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Page;
import vn.thidua.shared.QueryParameters;

/** {@code thidua.register_entry}. */
@Repository
class AwardRegisterRepository {

    private final NamedParameterJdbcTemplate jdbc;

    AwardRegisterRepository(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<RegisterEntry> entries) {
        jdbc.batchUpdate(
                """
                insert into thidua.register_entry (id, nomination_id, recipient_kind, recipient_name, recipient_position,
                    recipient_code, posthumous, unit_code, unit_name, award_code, award_name, campaign_id, campaign_title,
                    decision_number, decision_date, authority_name, deciding_unit, paper_id, period_from, period_to,
                    entered_at)
                values (:id, :nomination, :recipientKind, :recipientName, :recipientPosition, :recipientCode,
                    :posthumous, :unit,
                    :unitName, :award, :awardName, :campaign, :campaignTitle, :number, :date, :authority, :decidingUnit,
                    :paper, :from, :to, :enteredAt)
                """, entries.stream().map(AwardRegisterRepository::parameters).toArray(SqlParameterSource[]::new));
    }

    Optional<RegisterEntry> find(UUID id) {
        return jdbc
                .query(
                        "select * from thidua.register_entry where id = :id",
                        new MapSqlParameterSource("id", id),
                        AwardRegisterRepository::read)
                .stream()
                .findFirst();
    }

    Map<UUID, RegisterEntry.Revocation> revocations(Collection<UUID> nominations) {
        var found = new HashMap<UUID, RegisterEntry.Revocation>();
        jdbc.query(
                "select * from thidua.register_entry where nomination_id = any(:nominations) and revoked_on is not null",
                new MapSqlParameterSource("nominations", nominations.toArray(UUID[]::new)),
                row -> {
                    found.put(row.getObject("nomination_id", UUID.class), revocation(row));
                });
        return found;
    }

    Map<UUID, Integer> countIn(Collection<UUID> campaigns) {
        var found = new HashMap<UUID, Integer>();
        jdbc.query("""
                select campaign_id, count(*) as awards from thidua.register_entry
                where campaign_id = any(:campaigns) and revoked_on is null group by campaign_id
                """, new MapSqlParameterSource("campaigns", campaigns.toArray(UUID[]::new)), row -> {
            found.put(row.getObject("campaign_id", UUID.class), row.getInt("awards"));
        });
        return found;
    }

    /** Answers whether it was in force until now. */
    boolean revoke(UUID entry, RegisterEntry.Revocation revocation) {
        return jdbc.update(
                        """
                        update thidua.register_entry set revocation_id = :revocation, revoked_on = :on,
                            revoked_by_decision = :number, revoked_by_authority = :authority
                        where id = :entry and revoked_on is null
                        """,
                        new MapSqlParameterSource("entry", entry)
                                .addValue("revocation", revocation.id())
                                .addValue("on", revocation.on())
                                .addValue("number", revocation.number())
                                .addValue("authority", revocation.authority()))
                == 1;
    }

    /** Answers those that were in force until now. */
    Set<UUID> confer(Collection<UUID> entries, RegisterEntry.Conferral at) {
        return Set.copyOf(jdbc.queryForList(
                """
                update thidua.register_entry set conferral_id = :id, conferral_name = :event, conferred_on = :on
                where id = any(:entries) and revoked_on is null returning id
                """,
                new MapSqlParameterSource("entries", entries.toArray(UUID[]::new))
                        .addValue("id", at.id())
                        .addValue("event", at.event())
                        .addValue("on", at.on()),
                UUID.class));
    }

    Page<RegisterEntry> search(RegisterSearch search) {
        var where = new ArrayList<String>();
        Map<String, Object> values = new HashMap<>();
        if (search.recipient() != null) {
            where.add("search like '%' || thidua.plain(:recipient) || '%'");
            values.put("recipient", QueryParameters.literal(search.recipient()));
        }
        if (search.unit() != null) {
            where.add("""
                    unit_code in (select below.code from thidua.unit as root join thidua.unit as below
                                  on below.path <@ root.path where root.code = :unit)
                    """);
            values.put("unit", search.unit());
        }
        if (search.award() != null) {
            where.add("award_code = :award");
            values.put("award", search.award());
        }
        if (search.year() != null) {
            where.add("decision_date between :firstDay and :lastDay");
            values.put("firstDay", LocalDate.of(search.year(), 1, 1));
            values.put("lastDay", LocalDate.of(search.year(), 12, 31));
        }
        var after = Cursor.read(search.cursor(), 2);
        if (after != null) {
            where.add("(decision_date, id) < (:afterDate, :afterId)");
            values.putAll(keys(after));
        }
        values.put("limit", search.limit() + 1);
        var rows = jdbc.query(
                "select * from thidua.register_entry"
                        + (where.isEmpty() ? "" : " where " + String.join(" and ", where))
                        + " order by decision_date desc, id desc limit :limit",
                values,
                AwardRegisterRepository::read);
        return Page.cut(
                rows, search.limit(), entry -> Cursor.of(entry.decision().date(), entry.id()));
    }

    private static Map<String, Object> keys(Cursor after) {
        return Map.of("afterDate", after.date(0), "afterId", after.id(1));
    }

    private static SqlParameterSource parameters(RegisterEntry entry) {
        var recipient = entry.recipient();
        var decision = entry.decision();
        return new MapSqlParameterSource()
                .addValue("id", entry.id())
                .addValue("nomination", entry.nomination())
                .addValue("recipientKind", recipient.kind().name())
                .addValue("recipientName", recipient.name())
                .addValue("recipientPosition", recipient.position(), Types.VARCHAR)
                .addValue("recipientCode", recipient.code(), Types.VARCHAR)
                .addValue("posthumous", recipient.posthumous())
                .addValue("unit", entry.unit())
                .addValue("unitName", entry.unitName())
                .addValue("award", entry.award())
                .addValue("awardName", entry.awardName())
                .addValue("campaign", entry.campaign(), Types.OTHER)
                .addValue("campaignTitle", entry.campaignTitle(), Types.VARCHAR)
                .addValue("number", decision.number())
                .addValue("date", decision.date())
                .addValue("authority", decision.authority())
                .addValue("decidingUnit", decision.unit(), Types.VARCHAR)
                .addValue("paper", decision.paper(), Types.OTHER)
                .addValue("from", entry.periodFrom())
                .addValue("to", entry.periodTo())
                .addValue("enteredAt", entry.enteredAt().atOffset(ZoneOffset.UTC));
    }

    private static RegisterEntry read(ResultSet row, int number) throws SQLException {
        return new RegisterEntry(
                row.getObject("id", UUID.class),
                row.getObject("nomination_id", UUID.class),
                new RegisterEntry.Recipient(
                        RecipientKind.valueOf(row.getString("recipient_kind")),
                        row.getString("recipient_name"),
                        row.getString("recipient_position"),
                        row.getString("recipient_code"),
                        row.getBoolean("posthumous")),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("award_code"),
                row.getString("award_name"),
                row.getObject("campaign_id", UUID.class),
                row.getString("campaign_title"),
                new RegisterEntry.Decision(
                        row.getString("decision_number"),
                        row.getObject("decision_date", LocalDate.class),
                        row.getString("authority_name"),
                        row.getString("deciding_unit"),
                        row.getObject("paper_id", UUID.class)),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                revocation(row),
                conferral(row));
    }

    private static RegisterEntry.@Nullable Conferral conferral(ResultSet row) throws SQLException {
        var on = row.getObject("conferred_on", LocalDate.class);
        return on == null
                ? null
                : new RegisterEntry.Conferral(
                        row.getObject("conferral_id", UUID.class), row.getString("conferral_name"), on);
    }

    private static RegisterEntry.@Nullable Revocation revocation(ResultSet row) throws SQLException {
        var on = row.getObject("revoked_on", LocalDate.class);
        return on == null
                ? null
                : new RegisterEntry.Revocation(
                        row.getObject("revocation_id", UUID.class),
                        on,
                        row.getString("revoked_by_decision"),
                        row.getString("revoked_by_authority"));
    }
}
