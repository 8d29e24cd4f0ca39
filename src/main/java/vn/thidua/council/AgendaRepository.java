package vn.thidua.council;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.VoteRule;
import vn.thidua.shared.Ids;

/** Agendas: their cases, who stays away from which, and what was counted. A statement each, however long the agenda. */
@Repository
class AgendaRepository {

    private final JdbcClient jdbc;

    AgendaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AgendaItem> items(UUID session) {
        return jdbc.sql("select * from thidua.council_item where session_id = :id order by position")
                .param("id", session)
                .query(AgendaRepository::item)
                .list();
    }

    int size(UUID session) {
        return jdbc.sql("select count(*) from thidua.council_item where session_id = :id")
                .param("id", session)
                .query(Integer.class)
                .single();
    }

    /** Those of these cases that stand on the agenda of a session that has not ended. */
    Set<UUID> onOpenAgendas(Collection<UUID> cases) {
        return Set.copyOf(jdbc.sql("select case_id from thidua.council_item where open and case_id = any(:cases)")
                .param("cases", cases.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /** Puts these cases on the agenda instead of whatever stood there. */
    void replace(UUID session, List<CouncilCase> cases) {
        jdbc.sql("delete from thidua.council_item where session_id = :id")
                .param("id", session)
                .update();
        if (cases.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into thidua.council_item (id, session_id, position, case_id, award_code, award_name, recipient,
                            detail, recipient_code, is_person, nominated_by, votes, threshold, threshold_exclusive, quorum,
                            secret, legal_source, open)
                        select it.id, :session, it.position, it.case_id, it.award, it.name, it.recipient, it.detail,
                            nullif(it.code, ''), it.person, it.unit, it.votes, it.threshold, it.exclusive, it.quorum,
                            it.secret, it.source, true
                        from unnest(:ids::uuid[], :cases::uuid[], :awards::text[], :names::text[], :recipients::text[],
                            :details::text[], :codes::text[], :persons::boolean[], :units::text[], :votes::boolean[],
                            :thresholds::numeric[], :exclusives::boolean[], :quorums::numeric[], :secrets::boolean[],
                            :sources::text[]) with ordinality
                            as it (id, case_id, award, name, recipient, detail, code, person, unit, votes, threshold,
                                exclusive, quorum, secret, source, position)
                        """)
                .param("session", session)
                .param("ids", column(cases, UUID[]::new, it -> Ids.next()))
                .param("cases", column(cases, UUID[]::new, CouncilCase::id))
                .param("awards", column(cases, String[]::new, CouncilCase::award))
                .param("names", column(cases, String[]::new, CouncilCase::awardName))
                .param("recipients", column(cases, String[]::new, CouncilCase::recipient))
                .param("details", column(cases, String[]::new, CouncilCase::detail))
                .param("codes", column(cases, String[]::new, it -> it.code() == null ? "" : it.code()))
                .param("persons", column(cases, Boolean[]::new, CouncilCase::person))
                .param("units", column(cases, String[]::new, CouncilCase::unit))
                .param("votes", column(cases, Boolean[]::new, it -> it.rule().votes()))
                .param("thresholds", column(cases, BigDecimal[]::new, it -> it.rule()
                        .threshold()))
                .param("exclusives", column(cases, Boolean[]::new, it -> it.rule()
                        .thresholdExclusive()))
                .param("quorums", column(cases, BigDecimal[]::new, it -> it.rule()
                        .quorum()))
                .param("secrets", column(cases, Boolean[]::new, it -> it.rule().secret()))
                .param("sources", column(cases, String[]::new, it -> it.rule().legalSource()))
                .update();
    }

    void decide(List<AgendaItem> items) {
        jdbc.sql("""
                        update thidua.council_item as item set outcome = it.outcome, decided_in = it.ballot,
                            by_chair = it.chair
                        from unnest(:ids::uuid[], :outcomes::text[], :ballots::int[], :chairs::boolean[])
                            as it (id, outcome, ballot, chair)
                        where item.id = it.id
                        """)
                .param("ids", column(items, UUID[]::new, AgendaItem::id))
                .param(
                        "outcomes",
                        column(
                                items,
                                String[]::new,
                                it -> it.outcome() == null ? null : it.outcome().name()))
                .param("ballots", column(items, Integer[]::new, AgendaItem::decidedIn))
                .param("chairs", column(items, Boolean[]::new, AgendaItem::byChair))
                .update();
    }

    /** The next cases that have not been told their result; another node takes others. */
    List<AgendaItem> undelivered(UUID session, int most) {
        return jdbc.sql("""
                        select * from thidua.council_item where session_id = :id and delivered_at is null
                        order by position limit :most for update skip locked
                        """)
                .param("id", session)
                .param("most", most)
                .query(AgendaRepository::item)
                .list();
    }

    int countUndelivered(UUID session) {
        return jdbc.sql("select count(*) from thidua.council_item where session_id = :id and delivered_at is null")
                .param("id", session)
                .query(Integer.class)
                .single();
    }

    void delivered(Collection<UUID> items, Collection<UUID> left, Instant now) {
        jdbc.sql("""
                        update thidua.council_item set delivered_at = :now, open = false, left_before = id = any(:left)
                        where id = any(:items)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("left", left.toArray(UUID[]::new))
                .param("items", items.toArray(UUID[]::new))
                .update();
    }

    /** The session was called off: its cases may stand on another agenda. */
    void letGo(UUID session) {
        jdbc.sql("update thidua.council_item set open = false where session_id = :id")
                .param("id", session)
                .update();
    }

    List<Recusal> recusals(UUID session) {
        return jdbc.sql("select * from thidua.council_recusal where session_id = :id order by item_id, person_id")
                .param("id", session)
                .query((row, number) -> new Recusal(
                        row.getObject("item_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        RecusalGround.valueOf(row.getString("ground")),
                        row.getString("reason")))
                .list();
    }

    /** @return whether that was news */
    boolean insert(UUID session, Recusal recusal) {
        return jdbc.sql("""
                                insert into thidua.council_recusal (session_id, item_id, person_id, ground, reason)
                                values (:session, :item, :person, :ground, :reason) on conflict do nothing
                                """)
                        .param("session", session)
                        .param("item", recusal.item())
                        .param("person", recusal.person())
                        .param("ground", recusal.ground().name())
                        .param("reason", recusal.reason())
                        .update()
                > 0;
    }

    List<BallotCount> counts(UUID session) {
        return jdbc.sql("select * from thidua.council_count where session_id = :id order by ballot_no, slot")
                .param("id", session)
                .query((row, number) -> new BallotCount(
                        row.getInt("ballot_no"),
                        row.getObject("item_id", UUID.class),
                        row.getInt("slot"),
                        row.getObject("members") == null ? null : counted(row)))
                .list();
    }

    /** Opens a ballot on these cases, in this order. */
    void open(UUID session, int ballotNo, List<UUID> items) {
        jdbc.sql("""
                        insert into thidua.council_count (session_id, ballot_no, item_id, slot)
                        select :session, :ballot, it.id, it.slot - 1
                        from unnest(:items::uuid[]) with ordinality as it (id, slot)
                        """)
                .param("session", session)
                .param("ballot", ballotNo)
                .param("items", items.toArray(UUID[]::new))
                .update();
    }

    void counted(UUID session, List<BallotCount> counts) {
        jdbc.sql("""
                        update thidua.council_count as counted set members = it.members, present = it.present,
                            written = it.written, recused = it.recused, votes_for = it.favour, votes_against = it.against,
                            abstentions = it.abstentions
                        from unnest(:items::uuid[], :members::int[], :present::int[], :written::int[], :recused::int[],
                            :favour::int[], :against::int[], :abstentions::int[])
                            as it (id, members, present, written, recused, favour, against, abstentions)
                        where counted.session_id = :session and counted.ballot_no = :ballot and counted.item_id = it.id
                        """)
                .param("session", session)
                .param("ballot", counts.get(0).ballotNo())
                .param("items", column(counts, UUID[]::new, BallotCount::item))
                .param("members", numbers(counts, CouncilBallot::members))
                .param("present", numbers(counts, CouncilBallot::present))
                .param("written", numbers(counts, CouncilBallot::writtenOpinions))
                .param("recused", numbers(counts, CouncilBallot::recused))
                .param("favour", numbers(counts, CouncilBallot::inFavour))
                .param("against", numbers(counts, CouncilBallot::against))
                .param("abstentions", numbers(counts, CouncilBallot::abstentions))
                .update();
    }

    private static Integer[] numbers(List<BallotCount> counts, Function<CouncilBallot, Integer> number) {
        return column(counts, Integer[]::new, it -> it.ballot() == null ? null : number.apply(it.ballot()));
    }

    private static <T, C> C[] column(
            List<T> rows, java.util.function.IntFunction<C[]> array, Function<T, @Nullable C> value) {
        var column = array.apply(rows.size());
        for (int at = 0; at < column.length; at++) {
            column[at] = value.apply(rows.get(at));
        }
        return column;
    }

    private static AgendaItem item(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new AgendaItem(
                row.getObject("id", UUID.class),
                row.getInt("position"),
                new CouncilCase(
                        row.getObject("case_id", UUID.class),
                        row.getString("award_code"),
                        row.getString("award_name"),
                        row.getString("recipient"),
                        row.getString("detail"),
                        row.getString("recipient_code"),
                        row.getBoolean("is_person"),
                        row.getString("nominated_by"),
                        new VoteRule(
                                row.getBoolean("votes"),
                                row.getBigDecimal("threshold"),
                                row.getBoolean("threshold_exclusive"),
                                row.getBigDecimal("quorum"),
                                row.getBoolean("secret"),
                                row.getString("legal_source"))),
                outcome == null ? null : ItemOutcome.valueOf(outcome),
                row.getObject("decided_in", Integer.class),
                row.getBoolean("by_chair"),
                row.getObject("delivered_at") != null,
                row.getBoolean("left_before"));
    }

    private static CouncilBallot counted(ResultSet row) throws SQLException {
        return new CouncilBallot(
                row.getInt("members"),
                row.getInt("present"),
                row.getInt("written"),
                row.getInt("votes_for"),
                row.getInt("votes_against"),
                row.getInt("abstentions"),
                row.getInt("recused"));
    }
}
