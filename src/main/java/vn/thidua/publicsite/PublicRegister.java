package vn.thidua.publicsite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.RegisterSearch;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Page;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;

/** What everybody reads of the decisions that are published. */
@Component
@Transactional(readOnly = true)
public class PublicRegister {

    /** Looked up first and joined afterwards, so that what is not on the page is not joined at all. */
    private static final String AWARDS = """
            select award.*, decision.number, decision.issuer, entry.posthumous, entry.revoked_on, entry.revoked_by_decision
            from (select award.* from thidua.public_award as award where %s
                order by award.decision_date desc, award.decision_id desc, award.line desc limit :limit) as award
            join thidua.public_decision as decision on decision.id = award.decision_id
            join thidua.register_entry as entry on entry.id = award.entry_id
            order by award.decision_date desc, award.decision_id desc, award.line desc
            """;

    private static final String DECISIONS = """
            select decision.* from thidua.public_decision as decision where %s
            order by decision.issued_on desc, decision.id desc limit :limit
            """;

    private final NamedParameterJdbcTemplate jdbc;

    PublicRegister(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Something to choose in a filter. */
    public record Choice(String value, String label) {}

    /**
     * One page of all names, latest decision first. A name is found by the beginnings of its words, with or without
     * accents: {@code van an} finds Nguyễn Văn Anh, and no {@code an} in the middle of Thanh.
     */
    public Page<PublicAward> awards(RegisterSearch search) {
        var query = new Query();
        query.text("award.search", search.recipient());
        query.under("award.unit_code", search.unit());
        query.add("award.award_code = :award", "award", search.award());
        query.year("award.decision_date", search.year());
        return page(query, search.cursor(), search.limit());
    }

    /**
     * One page of the list of a decision, in its order.
     *
     * @throws Refusal 404 unless it is published
     */
    public Page<PublicAward> awardsOf(UUID decision, @Nullable String cursor, int limit) {
        decision(decision);
        var query = new Query();
        query.add("award.decision_id = :decision", "decision", decision);
        return page(query, cursor, limit);
    }

    /** One page of the decisions, latest first, found by the words of number and abstract. */
    public Page<PublicDecision> decisions(RegisterSearch search) {
        var query = new Query();
        query.where.add("decision.status = 'PUBLISHED'");
        query.text("decision.search", search.recipient());
        query.under("decision.unit_code", search.unit());
        query.year("decision.issued_on", search.year());
        var after = Cursor.read(search.cursor(), 2);
        if (after != null) {
            query.where.add("(decision.issued_on, decision.id) < (:date, :id)");
            query.values.put("date", after.date(0));
            query.values.put("id", after.id(1));
        }
        query.values.put("limit", search.limit() + 1);
        var rows = jdbc.query(query.in(DECISIONS), query.values, PublicRegister::decision);
        return Page.cut(rows, search.limit(), row -> Cursor.of(row.date(), row.id()));
    }

    /** @throws Refusal 404 unless it is published */
    public PublicDecision decision(UUID id) {
        return jdbc
                .query(
                        "select * from thidua.public_decision where id = :id and status = 'PUBLISHED'",
                        Map.of("id", id),
                        PublicRegister::decision)
                .stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Where the published decision of a paper stands; empty unless it is published. */
    public Optional<UUID> decisionOf(UUID paper) {
        return jdbc
                .queryForList(
                        "select id from thidua.public_decision where paper_id = :paper and status = 'PUBLISHED'",
                        Map.of("paper", paper),
                        UUID.class)
                .stream()
                .findFirst();
    }

    /** The paper behind a published decision. */
    public UUID paperOf(UUID decision) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select paper_id from thidua.public_decision where id = :id", Map.of("id", decision), UUID.class));
    }

    /** The years in which something published was decided, the latest first; each asked for its first decision only. */
    public List<Choice> years() {
        return jdbc.query("""
                        select year from generate_series(
                            (select extract(year from max(issued_on))::int from thidua.public_decision
                                where status = 'PUBLISHED'),
                            (select extract(year from min(issued_on))::int from thidua.public_decision
                                where status = 'PUBLISHED'),
                            -1) as year
                        where exists (select from thidua.public_decision where status = 'PUBLISHED'
                            and issued_on between make_date(year, 1, 1) and make_date(year, 12, 31))
                        order by year desc
                        """, (row, number) -> new Choice(row.getString("year"), row.getString("year")));
    }

    /** The units that issued something published. */
    public List<Choice> issuers(boolean english) {
        return jdbc.query(
                """
                select unit.code, case when :english then unit.name_en else unit.name_vi end as name from thidua.unit
                where exists (select from thidua.public_decision as decision
                    where decision.unit_code = unit.code and decision.status = 'PUBLISHED')
                order by unit.path
                """,
                Map.of("english", english),
                (row, number) -> new Choice(row.getString("code"), row.getString("name")));
    }

    private Page<PublicAward> page(Query query, @Nullable String cursor, int limit) {
        var after = Cursor.read(cursor, 3);
        if (after != null) {
            query.where.add("(award.decision_date, award.decision_id, award.line) < (:date, :id, :line)");
            query.values.put("date", after.date(0));
            query.values.put("id", after.id(1));
            query.values.put("line", after.key(2, Integer::valueOf));
        }
        query.values.put("limit", limit + 1);
        var rows = jdbc.query(query.in(AWARDS), query.values, (row, number) -> new Row(award(row), row.getInt("line")));
        return Page.cut(
                        rows,
                        limit,
                        row -> Cursor.of(
                                row.award.decision().date(),
                                row.award.decision().id(),
                                row.line))
                .map(Row::award);
    }

    private record Row(PublicAward award, int line) {}

    private static PublicDecision decision(ResultSet row, int number) throws SQLException {
        return new PublicDecision(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("issuer"),
                row.getString("subject"),
                row.getInt("names"));
    }

    private static PublicAward award(ResultSet row) throws SQLException {
        var revokedOn = row.getObject("revoked_on", LocalDate.class);
        return new PublicAward(
                RecipientKind.valueOf(row.getString("recipient_kind")),
                row.getString("recipient_name"),
                row.getString("recipient_position"),
                row.getString("unit_name"),
                row.getString("award_name"),
                row.getBoolean("posthumous"),
                new PublicAward.Decision(
                        row.getObject("decision_id", UUID.class),
                        row.getString("number"),
                        row.getObject("decision_date", LocalDate.class),
                        row.getString("issuer")),
                revokedOn == null ? null : new PublicAward.Revoked(row.getString("revoked_by_decision"), revokedOn));
    }

    /** What narrows a list, piece by piece. */
    private static final class Query {

        private final List<String> where = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        void add(String condition, String name, @Nullable Object value) {
            if (value != null) {
                where.add(condition);
                values.put(name, value);
            }
        }

        /** The blank before the first word makes even two letters findable by an index of three. */
        void text(String column, @Nullable String text) {
            if (text != null) {
                var words = QueryParameters.literal(text.strip().replaceAll("\\s+", " "));
                add(column + " like '% ' || thidua.plain(:text) || '%'", "text", words);
            }
        }

        void under(String column, @Nullable String unit) {
            add(column + """
                             in (select below.code from thidua.unit as root join thidua.unit as below
                                on below.path <@ root.path where root.code = :unit)
                            """, "unit", unit);
        }

        void year(String column, @Nullable Integer year) {
            if (year != null) {
                where.add(column + " between :firstDay and :lastDay");
                values.put("firstDay", LocalDate.of(year, 1, 1));
                values.put("lastDay", LocalDate.of(year, 12, 31));
            }
        }

        String in(String statement) {
            return statement.formatted(where.isEmpty() ? "true" : String.join(" and ", where));
        }
    }
}
