package vn.thidua.cluster.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.cluster.Criterion;
import vn.thidua.cluster.YearMember;
import vn.thidua.web.StationLine;

/**
 * A cluster's year in words.
 *
 * @param head name of the member that leads the work, absent while none is named
 * @param organiser name of the office that organises the cluster
 * @param members in the order of places once there are any, of rotation before
 * @param ballots the ballots that are over, the first one first
 * @param leader name of the member that leads, absent while none does
 * @param own the points that one member gave itself, for a task that is about them
 */
public record YearSheet(
        ClusterYear year,
        String name,
        Badge badge,
        @Nullable String head,
        @Nullable String deputy,
        String organiser,
        List<StationLine> stations,
        List<Member> members,
        List<Ballot> ballots,
        @Nullable String leader,
        @Nullable String nextHead,
        @Nullable String nextDeputy,
        @Nullable Own own) {

    /** A state: its tone, icon and word. */
    public record Badge(String kind, String icon, String text) {}

    /**
     * A member's row.
     *
     * @param position its office in the cluster, absent for none
     * @param comment what it said to the draft, absent for nothing
     * @param steps one badge for each stage a member takes part in
     * @param own its own points, absent where it gave none
     * @param others what the others gave on average
     * @param given how many others gave points
     * @param proofs what it gave itself for what, once everybody has
     */
    public record Member(
            YearMember it,
            String name,
            @Nullable String position,
            @Nullable String comment,
            List<Badge> steps,
            @Nullable BigDecimal own,
            @Nullable BigDecimal others,
            int given,
            List<Line> proofs) {}

    /** What a member gave itself. */
    public record Own(String name, List<Line> lines, BigDecimal total) {}

    /**
     * A line of it.
     *
     * @param evidence the document that proves it, absent where none was named
     * @param file the id of the document itself, absent where none was attached
     * @param fileName absent with it
     */
    public record Line(
            Criterion criterion,
            BigDecimal points,
            @Nullable String evidence,
            @Nullable UUID file,
            @Nullable String fileName) {}

    /**
     * A ballot.
     *
     * @param shares who got how many votes
     * @param votes who voted for whom
     */
    public record Ballot(int round, List<Share> shares, List<Vote> votes, boolean over) {}

    /** Votes for one of them. */
    public record Share(String name, long votes) {}

    /** @param leader absent where no vote was given */
    public record Vote(
            String name,
            @Nullable String leader,
            @Nullable String by,
            @Nullable Instant at) {}
}
