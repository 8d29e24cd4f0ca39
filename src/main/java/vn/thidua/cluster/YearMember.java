package vn.thidua.cluster;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Act;

/**
 * A member of a cluster in a year with what it has done; absent is what it has not come to yet.
 *
 * @param place its place in the order of rotation, from zero
 * @param rank its place by its points once these are verified, absent for who is knocked out
 * @param finalRank its place in the results, absent before these are signed and for who is knocked out
 */
public record YearMember(
        UUID id,
        UUID yearId,
        String unit,
        int place,
        Content content,
        @Nullable BigDecimal points,
        @Nullable Integer rank,
        @Nullable Integer finalRank) {

    /** What a member did. */
    public record Content(
            @Nullable Comment comment,
            @Nullable Act signed,
            @Nullable SelfScore self,
            @Nullable CrossScore cross,
            @Nullable Verified verified) {

        static final Content EMPTY = new Content(null, null, null, null, null);
    }

    /**
     * What it said to the draft.
     *
     * @param text absent where it agreed, or let the deadline pass
     * @param by absent where it let the deadline pass
     */
    public record Comment(@Nullable String text, @Nullable Act by) {}

    /**
     * Points for one line of the table.
     *
     * @param evidence the document that proves them, absent where none was named
     * @param file the document itself, absent where none was attached
     */
    public record Points(
            BigDecimal points,
            @Nullable String evidence,
            @Nullable UUID file) {

        public boolean isProved() {
            return evidence != null || file != null;
        }
    }

    /**
     * Its own points in the order of the table.
     *
     * @param points empty where it let the deadline pass
     * @param confirmed by its head; absent while it waits for that
     * @param over whether nothing more is expected
     */
    public record SelfScore(
            List<Points> points,
            @Nullable Act scored,
            @Nullable Act confirmed,
            @Nullable String returnedBecause,
            boolean over) {

        public BigDecimal total() {
            return points.stream().map(Points::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /**
     * The points it gave the others.
     *
     * @param given by unit, in the order of the table; empty where it let the deadline pass
     */
    public record CrossScore(
            Map<String, List<BigDecimal>> given, @Nullable Act by) {}

    /**
     * What the organiser made of its points.
     *
     * @param adjusted the points instead of those that were given, absent where these hold
     * @param penalty taken off
     * @param knockedOutBy the line of the table by which it is not ranked
     * @param reason why, wherever there is something to say
     */
    public record Verified(
            @Nullable BigDecimal adjusted,
            BigDecimal penalty,
            @Nullable String knockedOutBy,
            @Nullable String reason,
            Act by) {}

    /** Its place as it stands: in the results or, before these, by its points. */
    public @Nullable Integer currentRank() {
        return finalRank == null ? rank : finalRank;
    }

    public boolean isKnockedOut() {
        return content.verified() != null && content.verified().knockedOutBy() != null;
    }

    YearMember with(Comment comment) {
        return with(new Content(comment, content.signed(), content.self(), content.cross(), content.verified()));
    }

    YearMember with(Act signed) {
        return with(new Content(content.comment(), signed, content.self(), content.cross(), content.verified()));
    }

    YearMember with(SelfScore self) {
        return with(new Content(content.comment(), content.signed(), self, content.cross(), content.verified()));
    }

    YearMember with(CrossScore cross) {
        return with(new Content(content.comment(), content.signed(), content.self(), cross, content.verified()));
    }

    YearMember with(Verified verified) {
        return with(new Content(content.comment(), content.signed(), content.self(), content.cross(), verified));
    }

    YearMember standing(@Nullable BigDecimal total, @Nullable Integer place) {
        return new YearMember(id, yearId, unit, this.place, content, total, place, null);
    }

    YearMember closing(@Nullable Integer last) {
        return new YearMember(id, yearId, unit, place, content, points, rank, last);
    }

    private YearMember with(Content other) {
        return new YearMember(id, yearId, unit, place, other, points, rank, finalRank);
    }
}
