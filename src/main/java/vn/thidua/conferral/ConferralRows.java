package vn.thidua.conferral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.thidua.award.AwardKind;
import vn.thidua.award.RecipientKind;

/**
 * {@code thidua.conferral_row}: what is handed over at an event. Lists are changed by one statement each, however long they
 * are.
 */
@Repository
class ConferralRows {

    private static final String ROWS = """
            select held.*, entry.recipient_kind, entry.recipient_name, entry.recipient_position, entry.posthumous,
                entry.unit_name, entry.award_code, entry.award_name, entry.authority_name, entry.decision_number,
                entry.decision_date, award.kind as award_kind,
                coalesce(entry.deciding_unit = conferral.unit_code, false) as here
            from thidua.conferral_row as held
            join thidua.conferral on conferral.id = held.conferral_id
            join thidua.register_entry as entry on entry.id = held.entry_id
            join thidua.award on award.code = entry.award_code
            where held.conferral_id = :conferral and (entry.revoked_on is null or held.result is not null)
            """;

    /**
     * Whether an award waits to be handed over by the unit: decided by it, or decided by somebody else for a unit below it,
     * which it then hands over on their behalf.
     */
    private static final String WAITING = """
            entry.revoked_on is null and entry.conferred_on is null
            and (entry.deciding_unit = :unit or entry.unit_code in (
                select below.code from thidua.unit as root join thidua.unit as below on below.path <@ root.path
                where root.code = :unit))
            and not exists (select from thidua.conferral_row as held where held.entry_id = entry.id and not held.freed)
            """;

    private final NamedParameterJdbcTemplate jdbc;
    private final CeremonyRanks ranks;

    ConferralRows(NamedParameterJdbcTemplate jdbc, CeremonyRanks ranks) {
        this.jdbc = jdbc;
        this.ranks = ranks;
    }

    /** In the order of the ceremony; what was annulled since is left out. */
    List<ConferralRow> of(Conferral it) {
        var rankOf = ranks.of(it.occasion().heldOn());
        return jdbc
                .query(
                        ROWS,
                        new MapSqlParameterSource("conferral", it.id()),
                        (row, number) ->
                                read(row, rankOf.getOrDefault(row.getString("award_code"), CeremonyRanks.LAST)))
                .stream()
                .sorted(CeremonyOrder.ORDER)
                .toList();
    }

    /** How many are handed over; what was annulled since is not. */
    int count(UUID conferral) {
        var count = jdbc.queryForObject("""
                select count(*) from thidua.conferral_row as held
                join thidua.register_entry as entry on entry.id = held.entry_id
                where held.conferral_id = :id and entry.revoked_on is null
                """, Map.of("id", conferral), Integer.class);
        return count == null ? 0 : count;
    }

    /** The decisions of which something waits, the latest first. */
    List<WaitingAwards> decisions(String unit, LocalDate since, int most) {
        return jdbc.query(
                """
                select min(entry.id::text) as key, entry.decision_number as name, entry.decision_date as day,
                    entry.authority_name as authority, count(*) as awards
                from thidua.register_entry as entry where entry.decision_date >= :since and\s""" + WAITING + """
                group by entry.decision_number, entry.decision_date, entry.authority_name
                order by entry.decision_date desc, entry.decision_number limit :most
                """,
                new MapSqlParameterSource("unit", unit).addValue("since", since).addValue("most", most),
                ConferralRows::waiting);
    }

    /** The campaigns of which something waits. */
    List<WaitingAwards> campaigns(String unit, LocalDate since, int most) {
        return jdbc.query(
                """
                select entry.campaign_id::text as key, entry.campaign_title as name, max(entry.decision_date) as day,
                    null as authority, count(*) as awards
                from thidua.register_entry as entry
                where entry.campaign_id is not null and entry.decision_date >= :since and\s""" + WAITING + """
                group by entry.campaign_id, entry.campaign_title
                order by max(entry.decision_date) desc, entry.campaign_title limit :most
                """,
                new MapSqlParameterSource("unit", unit).addValue("since", since).addValue("most", most),
                ConferralRows::waiting);
    }

    /**
     * Takes up what waits of these decisions and campaigns, decision by decision and unit by unit; answers how many awards.
     *
     * @param most where more wait, these many are taken
     */
    int add(Conferral it, Collection<UUID> oneOfEachDecision, Collection<UUID> campaigns, int most) {
        return jdbc.update(
                """
                insert into thidua.conferral_row (conferral_id, entry_id, unit_code)
                select :conferral, entry.id, entry.unit_code from thidua.register_entry as entry
                where (entry.campaign_id = any(:campaigns) or exists (
                    select from thidua.register_entry as picked where picked.id = any(:picked)
                        and picked.decision_number = entry.decision_number and picked.decision_date = entry.decision_date
                        and picked.authority_name = entry.authority_name))
                    and\s""" + WAITING + """
                order by entry.decision_date, entry.decision_number, entry.unit_name, entry.recipient_name, entry.id
                limit :most on conflict do nothing
                """,
                new MapSqlParameterSource("conferral", it.id())
                        .addValue("unit", it.unit())
                        .addValue("most", most)
                        .addValue("picked", oneOfEachDecision.toArray(UUID[]::new))
                        .addValue("campaigns", campaigns.toArray(UUID[]::new)));
    }

    int remove(UUID conferral, Collection<UUID> entries) {
        return jdbc.update(
                "delete from thidua.conferral_row where conferral_id = :id and entry_id = any(:entries)",
                new MapSqlParameterSource("id", conferral).addValue("entries", entries.toArray(UUID[]::new)));
    }

    /** They wait for another event from now on. */
    void free(UUID conferral) {
        jdbc.update("update thidua.conferral_row set freed = true where conferral_id = :id", Map.of("id", conferral));
    }

    /** Who hands over which part, by the part. */
    Map<ConferralPart.Key, ConferralPart.Hands> hands(UUID conferral) {
        return jdbc
                .query(
                        "select * from thidua.conferral_part where conferral_id = :id",
                        Map.of("id", conferral),
                        (row, number) -> Map.entry(
                                new ConferralPart.Key(row.getString("award_code"), row.getString("authority_name")),
                                new ConferralPart.Hands(row.getString("presenter"), row.getString("delegation"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void replaceHands(UUID conferral, Map<ConferralPart.Key, ConferralPart.Hands> hands) {
        jdbc.update("delete from thidua.conferral_part where conferral_id = :id", Map.of("id", conferral));
        jdbc.batchUpdate(
                """
                insert into thidua.conferral_part (conferral_id, award_code, authority_name, presenter, delegation)
                values (:id, :award, :authority, :presenter, :delegation)
                """,
                hands.entrySet().stream()
                        .map(part -> new MapSqlParameterSource("id", conferral)
                                .addValue("award", part.getKey().award())
                                .addValue("authority", part.getKey().authority())
                                .addValue("presenter", part.getValue().presenter())
                                .addValue("delegation", part.getValue().delegation(), Types.VARCHAR))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** Writes down what became of everything; what was annulled meanwhile keeps no result, for nobody waited for it. */
    void record(UUID conferral, List<HandedAward> results, Supplied supplied) {
        jdbc.update(
                """
                update thidua.conferral_row as held set result = told.result, received_by = told.received_by,
                    freed = told.result = 'ABSENT',
                    insignia_on = case when told.result <> 'ABSENT' then :insigniaOn::date end,
                    money_on = case when told.result <> 'ABSENT' then :moneyOn::date end,
                    payer = case when told.result <> 'ABSENT' then :payer end
                from unnest(:entries::uuid[], :results::text[], :received::text[]) as told(entry, result, received_by)
                where held.conferral_id = :id and held.entry_id = told.entry
                """,
                supplied(supplied)
                        .addValue("id", conferral)
                        .addValue(
                                "entries",
                                results.stream().map(HandedAward::entry).toArray(UUID[]::new))
                        .addValue(
                                "results",
                                results.stream()
                                        .map(told -> told.handing().name())
                                        .toArray(String[]::new))
                        .addValue(
                                "received",
                                results.stream().map(HandedAward::receivedBy).toArray(String[]::new)));
        jdbc.update(
                "update thidua.conferral_row set freed = true where conferral_id = :id and result is null",
                Map.of("id", conferral));
    }

    /** Insignia and money that came later, for whom they had not come yet; answers for how many. */
    int supply(UUID conferral, Supplied supplied) {
        return jdbc.update("""
                update thidua.conferral_row set insignia_on = coalesce(insignia_on, :insigniaOn::date),
                    payer = case when money_on is null then :payer else payer end,
                    money_on = coalesce(money_on, :moneyOn::date)
                where conferral_id = :id and result <> 'ABSENT'
                    and (insignia_on is null and :insigniaOn::date is not null
                        or money_on is null and :moneyOn::date is not null)
                """, supplied(supplied).addValue("id", conferral));
    }

    private static MapSqlParameterSource supplied(Supplied supplied) {
        return new MapSqlParameterSource()
                .addValue("insigniaOn", supplied.insigniaOn(), Types.DATE)
                .addValue("moneyOn", supplied.moneyOn(), Types.DATE)
                .addValue("payer", supplied.payer(), Types.VARCHAR);
    }

    private static WaitingAwards waiting(ResultSet row, int number) throws SQLException {
        return new WaitingAwards(
                row.getObject("key", String.class),
                row.getString("name"),
                row.getObject("day", LocalDate.class),
                row.getString("authority"),
                row.getInt("awards"));
    }

    private static ConferralRow read(ResultSet row, ConferralRow.Rank rank) throws SQLException {
        return new ConferralRow(
                row.getObject("entry_id", UUID.class),
                RecipientKind.valueOf(row.getString("recipient_kind")),
                row.getString("recipient_name"),
                row.getString("recipient_position"),
                row.getBoolean("posthumous"),
                row.getString("unit_name"),
                row.getString("award_code"),
                row.getString("award_name"),
                AwardKind.valueOf(row.getString("award_kind")),
                rank,
                row.getString("authority_name"),
                row.getBoolean("here"),
                row.getString("decision_number"),
                row.getObject("decision_date", LocalDate.class),
                result(row));
    }

    private static ConferralRow.@Nullable Result result(ResultSet row) throws SQLException {
        var handing = row.getString("result");
        return handing == null
                ? null
                : new ConferralRow.Result(
                        Handing.valueOf(handing),
                        row.getString("received_by"),
                        row.getObject("insignia_on", LocalDate.class),
                        row.getObject("money_on", LocalDate.class),
                        row.getString("payer"));
    }
}
