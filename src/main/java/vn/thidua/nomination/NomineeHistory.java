package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** What the register and other nominations say about whoever is nominated. */
@Component
class NomineeHistory {

    private final NamedParameterJdbcTemplate jdbc;
    private final NominationJson json;

    NomineeHistory(NamedParameterJdbcTemplate jdbc, NominationJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * An award of the register.
     *
     * @param initiatives what was put forward for it
     */
    record Received(
            UUID nomination,
            UUID campaign,
            String award,
            NominationType type,
            LocalDate from,
            LocalDate to,
            String decision,
            List<Dossier.Initiative> initiatives) {}

    /** Everything that the register holds of a recipient, known by number, or by name within the unit. */
    List<Received> of(String unit, Dossier.Recipient recipient) {
        return jdbc.query(
                """
                select entry.nomination_id, entry.campaign_id, entry.award_code, nomination.type, entry.period_from,
                    entry.period_to, entry.decision_number, nomination.facts
                from thidua.nomination join thidua.register_entry as entry on entry.nomination_id = nomination.id
                where nomination.status = 'AWARDED' and nomination.recipient_kind = :kind
                  and nomination.recipient_key = :key
                order by entry.period_to
                """,
                new MapSqlParameterSource("kind", recipient.kind().name()).addValue("key", key(unit, recipient)),
                (row, number) -> new Received(
                        row.getObject("nomination_id", UUID.class),
                        row.getObject("campaign_id", UUID.class),
                        row.getString("award_code"),
                        NominationType.valueOf(row.getString("type")),
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_to", LocalDate.class),
                        row.getString("decision_number"),
                        json.read(row.getString("facts")).initiatives()));
    }

    /** How many others are nominated for an award in a campaign and have not been turned down. */
    int candidates(UUID except, UUID campaign, String award) {
        Integer counted = jdbc.queryForObject(
                """
                select count(*) from thidua.nomination where campaign_id = :campaign and award_code = :award
                    and status not in ('DRAFT', 'NOT_AWARDED', 'WITHDRAWN') and id <> :except
                """,
                new MapSqlParameterSource("campaign", campaign)
                        .addValue("award", award)
                        .addValue("except", except),
                Integer.class);
        return counted == null ? 0 : counted;
    }

    /** As the table makes it. */
    private static String key(String unit, Dossier.Recipient recipient) {
        return recipient.code() == null
                ? unit + ":" + recipient.name().toLowerCase(java.util.Locale.ROOT)
                : recipient.code().toUpperCase(java.util.Locale.ROOT);
    }
}
