package vn.thidua.council;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.thidua.award.VoteRule;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Verdict;

/**
 * Whether a council's vote carries. Both the quorum and the share are taken of <em>all</em> members, never of those who
 * came (Decree 152/2025, Đ33.5 and Đ45.4). Shares are compared as products of whole numbers: six of nine are two thirds,
 * and no rounding decides about anybody.
 *
 * @param ballot what was counted
 * @param rule what the award asks for
 */
public record CouncilTally(CouncilBallot ballot, VoteRule rule) {

    /** More members than any council has. */
    static final int MOST_MEMBERS = 500;

    private static final int SHOWN_DECIMALS = 1;

    /**
     * The numbers that cannot be: what is more than the council has, and votes that do not add up.
     *
     * @param path the path of the fields, for example {@code data.}
     */
    public static FieldProblems impossible(CouncilBallot ballot, String path) {
        var problems = new FieldProblems();
        if (ballot.members() < 1) {
            problems.add(path + "members", "shared.field.tooSmall", 1);
        } else if (ballot.members() > MOST_MEMBERS) {
            problems.add(path + "members", "shared.field.tooLarge", MOST_MEMBERS);
        }
        negative(problems, path + "present", ballot.present());
        negative(problems, path + "writtenOpinions", ballot.writtenOpinions());
        negative(problems, path + "inFavour", ballot.inFavour());
        negative(problems, path + "against", ballot.against());
        negative(problems, path + "abstentions", ballot.abstentions());
        negative(problems, path + "recused", ballot.recused());
        if (!problems.isEmpty()) {
            return problems;
        }
        if (ballot.present() > ballot.members()) {
            problems.add(path + "present", "council.field.morePresentThanMembers", ballot.present(), ballot.members());
        } else if (ballot.silent() < 0) {
            problems.add(
                    path + "writtenOpinions",
                    "council.field.moreOpinionsThanAbsent",
                    ballot.writtenOpinions(),
                    ballot.members() - ballot.present());
        } else if (votes(ballot) != ballot.voters()) {
            problems.add(path + "inFavour", "council.field.votesDoNotAddUp", votes(ballot), ballot.voters());
        }
        return problems;
    }

    private static void negative(FieldProblems problems, String field, int number) {
        if (number < 0) {
            problems.add(field, "shared.field.negative");
        }
    }

    /** Whether enough members came for the vote to count at all. */
    public Verdict quorum() {
        return reaches(ballot.present(), rule.quorum(), false)
                ? Verdict.ok()
                : Verdict.no(Reason.byLaw(
                        rule.legalSource(),
                        "council.refusal.noQuorum",
                        ballot.present(),
                        ballot.members(),
                        needed(rule.quorum(), false)));
    }

    /** Whether the votes for it are the share that the award asks for. */
    public boolean carries() {
        return reaches(ballot.inFavour(), rule.threshold(), rule.thresholdExclusive());
    }

    /** How many votes for it are enough. */
    public int votesNeeded() {
        return needed(rule.threshold(), rule.thresholdExclusive());
    }

    /** The votes for it in percent of all members, for people to read: rounded down, so that it never looks like more. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(100L * ballot.inFavour())
                .divide(BigDecimal.valueOf(ballot.members()), SHOWN_DECIMALS, RoundingMode.DOWN);
    }

    /** Which of two has the greater share of votes for it: the greater one first. */
    int compareShare(CouncilTally other) {
        return Long.compare(
                (long) other.ballot.inFavour() * ballot.members(), (long) ballot.inFavour() * other.ballot.members());
    }

    private boolean reaches(int number, BigDecimal share, boolean exclusive) {
        int compared = BigDecimal.valueOf(number).compareTo(share.multiply(BigDecimal.valueOf(ballot.members())));
        return exclusive ? compared > 0 : compared >= 0;
    }

    private int needed(BigDecimal share, boolean exclusive) {
        var exactly = share.multiply(BigDecimal.valueOf(ballot.members()));
        return exclusive
                ? exactly.setScale(0, RoundingMode.FLOOR).intValueExact() + 1
                : exactly.setScale(0, RoundingMode.CEILING).intValueExact();
    }

    private static int votes(CouncilBallot ballot) {
        return ballot.inFavour() + ballot.against() + ballot.abstentions();
    }
}
