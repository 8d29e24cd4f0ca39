package vn.thidua.cluster;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts the points of a year and orders the members by them. */
final class Ranking {

    private static final int DECIMALS = 2;

    private final List<YearMember> members;
    private final boolean silenceAgrees;

    /** @param silenceAgrees whether who gave no points counts as agreeing with a member's own */
    Ranking(List<YearMember> members, boolean silenceAgrees) {
        this.members = members;
        this.silenceAgrees = silenceAgrees;
    }

    /**
     * What the others gave a member, on average of those who gave something.
     *
     * @return absent where nobody did
     */
    @Nullable
    BigDecimal fromOthers(YearMember member) {
        var totals = new ArrayList<BigDecimal>();
        var own = member.content().self();
        for (YearMember other : members) {
            if (other.unit().equals(member.unit())) {
                continue;
            }
            var given = other.content().cross() == null
                    ? null
                    : other.content().cross().given().get(member.unit());
            if (given != null) {
                totals.add(given.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            } else if (silenceAgrees && own != null && !own.points().isEmpty()) {
                totals.add(own.total());
            }
        }
        return totals.isEmpty()
                ? null
                : totals.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(totals.size()), DECIMALS, RoundingMode.HALF_UP);
    }

    /** What it comes to before anything is verified: what the others gave, its own points where none did. */
    BigDecimal counted(YearMember member) {
        var others = fromOthers(member);
        if (others != null) {
            return others;
        }
        var own = member.content().self();
        return own == null ? BigDecimal.ZERO : own.total();
    }

    /** Every member with its points and its place; equal points have the same place, who is knocked out has none. */
    List<YearMember> ranked() {
        var counted = members.stream()
                .map(member ->
                        member.isKnockedOut() ? member.standing(null, null) : member.standing(total(member), null))
                .toList();
        return counted.stream()
                .map(member ->
                        member.points() == null ? member : member.standing(member.points(), place(member, counted)))
                .toList();
    }

    private BigDecimal total(YearMember member) {
        var verified = member.content().verified();
        if (verified == null) {
            return counted(member);
        }
        var points = verified.adjusted() == null ? counted(member) : verified.adjusted();
        return points.subtract(verified.penalty());
    }

    private static int place(YearMember member, List<YearMember> all) {
        var own = Objects.requireNonNull(member.points());
        return 1
                + (int) all.stream()
                        .filter(other ->
                                other.points() != null && other.points().compareTo(own) > 0)
                        .count();
    }

    /**
     * The members with their places in the results: whoever leads is first, though another may have as many points or more;
     * the others follow by theirs.
     */
    static List<YearMember> closed(List<YearMember> ranked, @Nullable String leader) {
        var others = ranked.stream()
                .filter(member -> member.points() != null && !member.unit().equals(leader))
                .toList();
        int before = leader == null ? 0 : 1;
        return ranked.stream()
                .map(member -> member.unit().equals(leader)
                        ? member.closing(1)
                        : member.closing(member.points() == null ? null : before + place(member, others)))
                .toList();
    }

    /** In the order of the results, who has no place last. */
    static Comparator<YearMember> byFinalPlace() {
        return Comparator.comparing(YearMember::finalRank, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(YearMember::place);
    }

    /** In the order of places by points, who has none last. */
    static Comparator<YearMember> byPlace() {
        return Comparator.comparing(YearMember::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(YearMember::place);
    }
}
