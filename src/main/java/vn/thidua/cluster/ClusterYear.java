package vn.thidua.cluster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Act;
import vn.thidua.shared.Refusal;

/**
 * A cluster in a year; guards the order of its stages.
 *
 * @param head the member that leads the work, absent while none is named
 * @param deputy absent while none is named
 * @param midReviewOn when the mid-year review is due
 * @param scoringOn when scoring opens by itself
 */
public record ClusterYear(
        UUID id,
        String cluster,
        int year,
        YearStatus status,
        @Nullable String head,
        @Nullable String deputy,
        LocalDate midReviewOn,
        LocalDate scoringOn,
        YearContent content,
        String openedBy,
        Instant openedAt) {

    public ScoringTable table() {
        return content.table();
    }

    /** What the members promise, once it has been drafted. */
    public YearContent.CommonPledge pledge() {
        return Objects.requireNonNull(content.pledge());
    }

    ClusterYear drafted(YearContent.CommonPledge pledge, ScoringTable table, Instant commentsUntil) {
        require(YearStatus.DRAFTING);
        var until = new YearContent.Deadlines(commentsUntil, null, null, null);
        return with(YearStatus.COMMENTING, content.with(pledge).with(table).with(until));
    }

    ClusterYear commented() {
        require(YearStatus.COMMENTING);
        return with(YearStatus.FINISHING, content);
    }

    ClusterYear finished(YearContent.CommonPledge pledge, ScoringTable table) {
        require(YearStatus.FINISHING);
        return with(YearStatus.SIGNING, content.with(pledge).with(table));
    }

    ClusterYear signed() {
        require(YearStatus.SIGNING);
        return with(YearStatus.RUNNING, content);
    }

    ClusterYear reviewed(YearContent.Written review, ScoringTable table) {
        require(YearStatus.RUNNING);
        return with(YearStatus.WAITING, content.withMidReview(review).with(table));
    }

    /** Another table of points, which is possible until somebody scores by it. */
    ClusterYear rescored(ScoringTable table) {
        requireBeforeScoring();
        return with(status, content.with(table));
    }

    ClusterYear scoringOpened(Instant selfScoresUntil) {
        require(YearStatus.WAITING);
        var until = new YearContent.Deadlines(content.deadlines().comments(), selfScoresUntil, null, null);
        return with(YearStatus.SELF_SCORING, content.with(until));
    }

    ClusterYear selfScored(Instant crossScoresUntil) {
        require(YearStatus.SELF_SCORING);
        var now = content.deadlines();
        var until = new YearContent.Deadlines(now.comments(), now.selfScores(), crossScoresUntil, null);
        return with(YearStatus.CROSS_SCORING, content.with(until));
    }

    ClusterYear crossScored() {
        require(YearStatus.CROSS_SCORING);
        return with(YearStatus.VERIFYING, content);
    }

    ClusterYear verified() {
        require(YearStatus.VERIFYING);
        return with(YearStatus.BALLOT, content);
    }

    ClusterYear ballotOpened(Instant until) {
        require(YearStatus.BALLOT);
        var now = content.deadlines();
        var deadlines = new YearContent.Deadlines(now.comments(), now.selfScores(), now.crossScores(), until);
        return with(
                YearStatus.BALLOT, content.withBallots(content.ballots() + 1).with(deadlines));
    }

    /** A ballot brought a leader, or nobody can be one. */
    ClusterYear elected(YearContent.Leader leader) {
        require(YearStatus.BALLOT);
        return with(YearStatus.REPORTING, content.with(leader));
    }

    ClusterYear leftToTheHead() {
        require(YearStatus.BALLOT);
        return with(YearStatus.DECIDING, content);
    }

    ClusterYear decided(String unit, int votes, Act by) {
        require(YearStatus.DECIDING);
        return with(YearStatus.DECIDING, content.with(new YearContent.Leader(unit, votes, by, null, null)));
    }

    ClusterYear agreed(Act by) {
        var chosen = chosen();
        return with(
                YearStatus.REPORTING,
                content.with(new YearContent.Leader(chosen.unit(), chosen.votes(), chosen.decidedBy(), by, null)));
    }

    ClusterYear disagreed(String reason) {
        var chosen = chosen();
        return with(
                YearStatus.DECIDING,
                content.with(new YearContent.Leader(chosen.unit(), chosen.votes(), chosen.decidedBy(), null, reason)));
    }

    private YearContent.Leader chosen() {
        require(YearStatus.DECIDING);
        return Objects.requireNonNull(content.leader());
    }

    ClusterYear reported(YearContent.Results results) {
        require(YearStatus.REPORTING);
        return with(YearStatus.REPORTING, content.with(results));
    }

    /** The results came back from the head's signature or went out with it. */
    ClusterYear answered(@Nullable Act signed, @Nullable String returnedBecause) {
        require(YearStatus.REPORTING);
        var now = Objects.requireNonNull(content.results());
        return with(
                YearStatus.REPORTING,
                content.with(new YearContent.Results(
                        now.letter(),
                        now.minutes(),
                        now.nextHead(),
                        now.nextDeputy(),
                        now.written(),
                        signed,
                        returnedBecause)));
    }

    ClusterYear concluded() {
        require(YearStatus.REPORTING);
        return with(YearStatus.SUBMITTED, content);
    }

    /** It was opened by mistake; once members score it is no mistake any more. */
    ClusterYear cancelled() {
        requireBeforeScoring();
        return with(YearStatus.CANCELLED, content);
    }

    private void requireBeforeScoring() {
        requireNotCancelled();
        if (!status.isBeforeScoring()) {
            throw Refusal.byRule("cluster.refusal.scoringHasBegun", String.valueOf(year));
        }
    }

    /** Scoring may be opened before its day, but neither before the mid-year review nor twice. */
    void requireScoringAhead() {
        requireNotCancelled();
        if (status != YearStatus.WAITING) {
            throw Refusal.byRule(
                    status.isBeforeScoring() ? "cluster.refusal.notYetScored" : "cluster.refusal.scoringHasBegun",
                    String.valueOf(year));
        }
    }

    void requireNotCancelled() {
        if (status == YearStatus.CANCELLED) {
            throw Refusal.conflict("cluster.refusal.yearIsCancelled", String.valueOf(year));
        }
    }

    void require(YearStatus expected) {
        if (status != expected) {
            throw Refusal.conflict("shared.refusal.stale");
        }
    }

    private ClusterYear with(YearStatus next, YearContent now) {
        return new ClusterYear(id, cluster, year, next, head, deputy, midReviewOn, scoringOn, now, openedBy, openedAt);
    }
}
