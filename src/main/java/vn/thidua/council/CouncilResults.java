package vn.thidua.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.VoteRule;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;

/** What councils voted. Written once and never changed: who was wrong holds another meeting. */
@Component
public class CouncilResults {

    private final JdbcClient jdbc;
    private final Clock clock;

    CouncilResults(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What a secretary brings from a meeting that was held on paper.
     *
     * @param caseId the case that was voted on
     * @param unit the code of the council's unit
     * @param minutes the file of the minutes
     */
    public record Meeting(UUID caseId, String unit, String award, LocalDate heldOn, UUID minutes) {}

    /**
     * Counts a vote and keeps it.
     *
     * @throws Refusal 400 with every number that cannot be, named as the task names its fields; 422 where too few came
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CouncilResult record(Meeting meeting, CouncilBallot ballot, VoteRule rule, Actor actor) {
        FieldProblems problems = CouncilTally.impossible(ballot, "data.");
        if (meeting.heldOn().isAfter(LocalDate.now(clock))) {
            problems.add("data.heldOn", "council.field.inTheFuture");
        }
        problems.orRefuse();
        var tally = new CouncilTally(ballot, rule);
        tally.quorum().orRefuse();
        var result = new CouncilResult(
                Ids.next(),
                meeting.caseId(),
                meeting.unit(),
                meeting.award(),
                meeting.heldOn(),
                ballot,
                rule,
                tally.carries(),
                false,
                meeting.minutes(),
                null,
                actor.nameOnRecord(),
                clock.instant());
        insert(result);
        return result;
    }

    /** Keeps what was counted in sessions held here. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Collection<CouncilResult> counted) {
        counted.forEach(this::insert);
    }

    /** What was voted on a case, the first vote first. */
    @Transactional(readOnly = true)
    public List<CouncilResult> of(UUID caseId) {
        return jdbc.sql("select * from thidua.council_result where case_id = :id order by id")
                .param("id", caseId)
                .query(CouncilResults::read)
                .list();
    }

    private void insert(CouncilResult result) {
        var ballot = result.ballot();
        var rule = result.rule();
        jdbc.sql("""
                        insert into thidua.council_result (id, case_id, unit_code, award_code, held_on, members, present,
                            written_opinions, votes_for, votes_against, abstentions, votes, threshold, threshold_exclusive,
                            quorum, secret, legal_source, carried, over_quota, minutes_id, session_id, recused,
                            recorded_by, recorded_at)
                        values (:id, :case, :unit, :award, :heldOn, :members, :present, :written, :inFavour, :against,
                            :abstentions, :votes, :threshold, :exclusive, :quorum, :secret, :source, :carried, :overQuota,
                            :minutes, :session, :recused, :by, :at)
                        """)
                .param("id", result.id())
                .param("case", result.caseId())
                .param("unit", result.unit())
                .param("award", result.award())
                .param("heldOn", result.heldOn())
                .param("members", ballot.members())
                .param("present", ballot.present())
                .param("written", ballot.writtenOpinions())
                .param("inFavour", ballot.inFavour())
                .param("against", ballot.against())
                .param("abstentions", ballot.abstentions())
                .param("votes", rule.votes())
                .param("threshold", rule.threshold())
                .param("exclusive", rule.thresholdExclusive())
                .param("quorum", rule.quorum())
                .param("secret", rule.secret())
                .param("source", rule.legalSource())
                .param("carried", result.carried())
                .param("overQuota", result.overQuota())
                .param("minutes", result.minutes())
                .param("session", result.session())
                .param("recused", ballot.recused())
                .param("by", result.by())
                .param("at", result.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static CouncilResult read(ResultSet row, int number) throws SQLException {
        return new CouncilResult(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("unit_code"),
                row.getString("award_code"),
                row.getObject("held_on", LocalDate.class),
                new CouncilBallot(
                        row.getInt("members"),
                        row.getInt("present"),
                        row.getInt("written_opinions"),
                        row.getInt("votes_for"),
                        row.getInt("votes_against"),
                        row.getInt("abstentions"),
                        row.getInt("recused")),
                new VoteRule(
                        row.getBoolean("votes"),
                        row.getBigDecimal("threshold"),
                        row.getBoolean("threshold_exclusive"),
                        row.getBigDecimal("quorum"),
                        row.getBoolean("secret"),
                        row.getString("legal_source")),
                row.getBoolean("carried"),
                row.getBoolean("over_quota"),
                row.getObject("minutes_id", UUID.class),
                row.getObject("session_id", UUID.class),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
