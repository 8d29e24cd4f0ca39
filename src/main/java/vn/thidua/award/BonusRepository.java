package vn.thidua.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;

/** {@code thidua.register_bonus}. */
@Repository
class BonusRepository {

    private static final String IN_FUND = """
            bonus.fund_year = :year and (:unit::text is null or bonus.payer_unit in (
                select below.code from thidua.unit as root join thidua.unit as below on below.path <@ root.path
                where root.code = :unit))
            """;

    private final NamedParameterJdbcTemplate jdbc;

    BonusRepository(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What is kept of one award. */
    record Row(
            UUID entry,
            BonusClaim claim,
            boolean title,
            Bonus bonus,
            int fundYear,
            @Nullable String payer) {}

    /**
     * Makes two decisions about titles of the same person wait for each other: else both would pay. In 64 drawers, so that
     * a decision about thousands holds few locks; in their order, so that nobody waits for ever.
     */
    void lockRecipients(Collection<String> keys) {
        if (!keys.isEmpty()) {
            jdbc.query("""
                    select pg_advisory_xact_lock(hashtext('thidua.register_bonus'), drawer) from (
                        select distinct hashtext(key) & 63 as drawer from unnest(:keys) as key order by 1) as drawers
                    """, new MapSqlParameterSource("keys", keys.toArray(String[]::new)), row -> {});
        }
    }

    /** What was paid for titles so far, by {@link BonusClaim#titleKey}. */
    Map<String, Long> titlesPaid(Collection<String> recipientKeys) {
        var paid = new HashMap<String, Long>();
        if (!recipientKeys.isEmpty()) {
            jdbc.query("""
                    select recipient_key || '|' || period_from || '|' || period_to as title, sum(counted) as paid
                    from thidua.register_bonus as bonus where title and recipient_key = any(:keys) and not exists (
                        select from thidua.register_entry as entry
                        where entry.id = bonus.entry_id and entry.revoked_on is not null) group by 1
                    """, new MapSqlParameterSource("keys", recipientKeys.toArray(String[]::new)), row -> {
                paid.put(row.getString("title"), row.getLong("paid"));
            });
        }
        return paid;
    }

    void insert(Collection<Row> rows) {
        jdbc.batchUpdate("""
                insert into thidua.register_bonus (entry_id, recipient_key, title, period_from, period_to, salary_from,
                    base_salary, multiple, factor, amount, counted, reason, fund_year, payer_unit)
                values (:entry, :recipient, :title, :from, :to, :salaryFrom, :salary, :multiple, :factor, :amount, :counted,
                    :reason, :year, :payer)
                """, rows.stream().map(BonusRepository::parameters).toArray(SqlParameterSource[]::new));
    }

    Map<UUID, Bonus> of(Collection<UUID> nominations) {
        var found = new HashMap<UUID, Bonus>();
        jdbc.query("""
                select entry.nomination_id, bonus.*, salary.legal_source, salary.status, salary.note
                from thidua.register_entry as entry
                join thidua.register_bonus as bonus on bonus.entry_id = entry.id
                left join thidua.base_salary as salary on salary.valid_from = bonus.salary_from
                where entry.nomination_id = any(:nominations)
                """, new MapSqlParameterSource("nominations", nominations.toArray(UUID[]::new)), row -> {
            found.put(row.getObject("nomination_id", UUID.class), read(row));
        });
        return found;
    }

    Page<BonusDecision> decisions(BonusSearch search) {
        var after = Cursor.read(search.cursor(), 2);
        var values = parameters(search)
                .addValue("limit", search.limit() + 1)
                .addValue("afterDate", after == null ? null : date(after.key(0)), Types.DATE)
                .addValue("afterNumber", after == null ? null : after.key(1), Types.VARCHAR);
        var rows = jdbc.query(
                """
                select entry.decision_number, entry.decision_date, min(entry.authority_name) as authority, entry.paper_id,
                    bonus.payer_unit, payer.name_vi, count(*)::int as awards,
                    (count(*) filter (where bonus.counted = 0))::int as unpaid, coalesce(sum(bonus.counted) filter (where entry.revoked_on is null), 0) as amount
                from thidua.register_bonus as bonus
                join thidua.register_entry as entry on entry.id = bonus.entry_id
                left join thidua.unit as payer on payer.code = bonus.payer_unit
                where\s""" + IN_FUND + """
                  and (:afterDate::date is null or (entry.decision_date, decision_key(entry, bonus)) < (:afterDate, :afterNumber))
                group by 1, 2, 4, 5, 6, decision_key(entry, bonus)
                order by entry.decision_date desc, decision_key(entry, bonus) desc limit :limit
                """.replace("decision_key(entry, bonus)", KEY),
                values,
                (row, number) -> new BonusDecision(
                        row.getString("decision_number"),
                        row.getObject("decision_date", LocalDate.class),
                        row.getString("authority"),
                        row.getObject("paper_id", UUID.class),
                        row.getString("payer_unit"),
                        row.getString("name_vi"),
                        row.getInt("awards"),
                        row.getInt("unpaid"),
                        row.getLong("amount")));
        return Page.cut(rows, search.limit(), decision -> Cursor.of(decision.date(), key(decision)));
    }

    List<BonusFund> funds(BonusSearch search) {
        return jdbc.query(
                """
                select bonus.payer_unit, payer.name_vi, count(*)::int as awards,
                    coalesce(sum(bonus.counted) filter (where entry.revoked_on is null), 0) as amount,
                    count(distinct entry.decision_number || entry.decision_date)::int as decisions
                from thidua.register_bonus as bonus
                join thidua.register_entry as entry on entry.id = bonus.entry_id
                left join thidua.unit as payer on payer.code = bonus.payer_unit
                where\s""" + IN_FUND + " group by 1, 2 order by 4 desc, 1 limit 200",
                parameters(search),
                (row, number) -> new BonusFund(
                        row.getString("payer_unit"),
                        row.getString("name_vi"),
                        row.getInt("decisions"),
                        row.getInt("awards"),
                        row.getLong("amount")));
    }

    /** Two units may give the same number on the same day. */
    private static final String KEY =
            "(entry.decision_number || ' ' || coalesce(entry.paper_id::text, '') || ' ' || coalesce(bonus.payer_unit, ''))";

    private static String key(BonusDecision decision) {
        return decision.number() + " " + (decision.paper() == null ? "" : decision.paper()) + " "
                + (decision.payerUnit() == null ? "" : decision.payerUnit());
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException forged) {
            throw Refusal.invalid("cursor", "shared.field.cursor");
        }
    }

    private static MapSqlParameterSource parameters(BonusSearch search) {
        return new MapSqlParameterSource("year", search.year()).addValue("unit", search.unit(), Types.VARCHAR);
    }

    private static SqlParameterSource parameters(Row row) {
        var bonus = row.bonus();
        var salary = bonus.salary();
        return new MapSqlParameterSource("entry", row.entry())
                .addValue("recipient", row.claim().recipientKey())
                .addValue("title", row.title())
                .addValue("from", row.claim().periodFrom())
                .addValue("to", row.claim().periodTo())
                .addValue("salaryFrom", salary == null ? null : salary.validFrom(), Types.DATE)
                .addValue("salary", salary == null ? null : salary.amount(), Types.BIGINT)
                .addValue("multiple", bonus.multiple(), Types.NUMERIC)
                .addValue("factor", bonus.factor())
                .addValue("amount", bonus.amount())
                .addValue("counted", bonus.counted())
                .addValue("reason", bonus.outcome().name())
                .addValue("year", row.fundYear())
                .addValue("payer", row.payer(), Types.VARCHAR);
    }

    private static Bonus read(ResultSet row) throws SQLException {
        var from = row.getObject("salary_from", LocalDate.class);
        var multiple = row.getBigDecimal("multiple");
        return new Bonus(
                Bonus.Outcome.valueOf(row.getString("reason")),
                from == null
                        ? null
                        : new BaseSalary(
                                from,
                                row.getLong("base_salary"),
                                row.getString("legal_source"),
                                AwardStatus.valueOf(row.getString("status")),
                                row.getString("note")),
                multiple == null ? null : multiple.stripTrailingZeros(),
                row.getBigDecimal("factor").stripTrailingZeros(),
                row.getLong("amount"),
                row.getLong("counted"));
    }
}
