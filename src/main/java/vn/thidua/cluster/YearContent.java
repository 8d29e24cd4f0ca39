package vn.thidua.cluster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Act;

/** What a cluster's year has brought so far; absent is what it has not come to yet. */
public record YearContent(
        @Nullable CommonPledge pledge,
        ScoringTable table,
        @Nullable Written midReview,
        Deadlines deadlines,
        int ballots,
        @Nullable Leader leader,
        @Nullable Results results) {

    static final YearContent EMPTY = new YearContent(null, ScoringTable.EMPTY, null, Deadlines.NONE, 0, null, null);

    /**
     * The one pledge of all members.
     *
     * @param clusterName what the cluster was called when it was written
     * @param text what they promise
     * @param charter the rules by which the cluster works
     */
    public record CommonPledge(String clusterName, String text, String charter, Act written) {}

    /** A text and who wrote it. */
    public record Written(String text, Act written) {}

    /** Until when members have. */
    public record Deadlines(
            @Nullable Instant comments,
            @Nullable Instant selfScores,
            @Nullable Instant crossScores,
            @Nullable Instant ballot) {

        static final Deadlines NONE = new Deadlines(null, null, null, null);
    }

    /**
     * Who leads.
     *
     * @param unit absent where everybody is knocked out
     * @param votes how many voted for it in the last ballot
     * @param decidedBy who decided after the ballots, absent where a ballot did
     * @param confirmedBy which deputy agreed
     * @param returnedBecause why the deputy did not
     */
    public record Leader(
            @Nullable String unit,
            int votes,
            @Nullable Act decidedBy,
            @Nullable Act confirmedBy,
            @Nullable String returnedBecause) {}

    /** What goes to the organiser, and who comes next. */
    public record Results(
            String letter,
            String minutes,
            @Nullable String nextHead,
            @Nullable String nextDeputy,
            Act written,
            @Nullable Act signed,
            @Nullable String returnedBecause) {}

    YearContent with(CommonPledge other) {
        return new YearContent(other, table, midReview, deadlines, ballots, leader, results);
    }

    YearContent with(ScoringTable other) {
        return new YearContent(pledge, other, midReview, deadlines, ballots, leader, results);
    }

    YearContent withMidReview(Written other) {
        return new YearContent(pledge, table, other, deadlines, ballots, leader, results);
    }

    YearContent with(Deadlines other) {
        return new YearContent(pledge, table, midReview, other, ballots, leader, results);
    }

    YearContent withBallots(int other) {
        return new YearContent(pledge, table, midReview, deadlines, other, leader, results);
    }

    YearContent with(@Nullable Leader other) {
        return new YearContent(pledge, table, midReview, deadlines, ballots, other, results);
    }

    YearContent with(Results other) {
        return new YearContent(pledge, table, midReview, deadlines, ballots, leader, other);
    }
}
