package vn.thidua.eligibility;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the eleven checks look at: the numbers for the decision table, and what each check's sentence shows of them. */
final class CheckFacts {

    private static final int MONTHS_A_REPORT_IS_GOOD_FOR = 6;
    private static final String FLAGS = "CO_THI_DUA_";
    private static final BigDecimal FIFTH = new BigDecimal("0.2");

    private final EligibilityQuestion question;
    private final boolean clusterLeader;
    private final int brokenRuns;
    private final int unmetShares;

    /**
     * @param clusterLeader whether the rule asks for the best of a cluster
     * @param brokenRuns of what the rule asks to follow each other year by year
     * @param unmetShares of the members that the rule asks for
     */
    CheckFacts(EligibilityQuestion question, boolean clusterLeader, int brokenRuns, int unmetShares) {
        this.question = question;
        this.clusterLeader = clusterLeader;
        this.brokenRuns = brokenRuns;
        this.unmetShares = unmetShares;
    }

    /** As the decision table asks for it. */
    Map<String, Object> facts() {
        var facts = new HashMap<String, Object>();
        var around = question.surroundings();
        var ballot = ballot();
        facts.put("alreadyAwarded", around.alreadyAwarded().size());
        facts.put("initiativesUsedInForms", around.usedInForms().size());
        facts.put("initiativesUsedInTitles", around.usedInTitles().size());
        facts.put("form", question.award().kind() == vn.thidua.award.AwardKind.COMMENDATION_FORM);
        facts.put("otherBasis", otherBasis().size());
        facts.put("meritUpward", around.merit() && around.upward());
        facts.put("openHolds", question.facts().openHolds().size());
        facts.put("disciplinedDays", disciplinedDays());
        facts.put("brokenRuns", brokenRuns);
        facts.put("unmetShares", unmetShares);
        facts.put("undecidedMembers", undecidedMembers());
        facts.put("flag", flag());
        facts.put("regularCluster", clusterLeader && question.campaign().regular());
        facts.put("campaignMonths", question.campaign().months());
        facts.put("byPrimeMinister", question.campaign().launcher() == Reach.NATIONAL);
        facts.put("fifthOfLeaders", isLimitedToAFifth());
        facts.put("leaders", leaders());
        facts.put("candidates", around.candidates());
        facts.put("ballotMembers", ballot.members());
        facts.put("ballotCarried", carried(ballot));
        facts.put("missingOpinions", ballot.missing());
        facts.put("toPrimeMinister", question.rule().isDecidedAboveMinisters());
        facts.put("reportDated", question.facts().reportedOn() != null);
        facts.put("reportDaysBeyondSixMonths", reportDaysBeyondSixMonths());
        facts.put("bodyDissolved", isBodyDissolved());
        facts.put("collective", question.award().recipientKind() == vn.thidua.award.RecipientKind.COLLECTIVE);
        return facts;
    }

    /** What the sentence of a check shows. */
    List<Object> numbers(int check) {
        var ballot = ballot();
        return switch (check) {
            case 1 -> List.of(String.join(", ", question.surroundings().alreadyAwarded()));
            case 2 -> List.of(String.join(", ", usedInitiatives()));
            case 3 -> List.of(String.join(", ", otherBasis()));
            case 4 -> List.of(String.join(", ", question.facts().openHolds()), disciplinedDays());
            case 5 -> List.of(brokenRuns);
            case 6 -> List.of(unmetShares, undecidedMembers());
            case 7 -> List.of(question.campaign().months());
            case 8 ->
                List.of(
                        question.surroundings().candidates(),
                        leaders(),
                        FIFTH.multiply(BigDecimal.valueOf(leaders())).stripTrailingZeros());
            case 9 ->
                List.of(
                        ballot.inFavour(),
                        ballot.members(),
                        question.rule().vote().threshold().movePointRight(2).stripTrailingZeros(),
                        ballot.missing());
            case 10 -> List.of(reportDaysBeyondSixMonths());
            case 11 ->
                question.surroundings().bodyEnded() == null
                        ? List.of()
                        : List.of(question.surroundings().bodyEnded());
            default -> throw new IllegalArgumentException("No check " + check);
        };
    }

    /** The proofs that a check can name. */
    List<String> evidence(int check) {
        return check == 1 ? question.surroundings().alreadyAwarded() : List.of();
    }

    /** {@code NONE}, {@code MINISTRY} or {@code GOVERNMENT}. */
    private String flag() {
        if (!question.award().code().startsWith(FLAGS)) {
            return "NONE";
        }
        return question.rule().isDecidedAboveMinisters() ? "GOVERNMENT" : "MINISTRY";
    }

    private boolean isLimitedToAFifth() {
        return "GOVERNMENT".equals(flag()) && question.rule().isLimitedToAFifth();
    }

    private List<String> usedInitiatives() {
        var around = question.surroundings();
        return around.usedInForms().isEmpty() ? around.usedInTitles() : around.usedInForms();
    }

    private List<String> otherBasis() {
        return question.facts().titles().stream()
                .filter(NomineeFacts.Title::otherMerit)
                .map(title -> title.decision() == null ? String.valueOf(title.year()) : title.decision())
                .toList();
    }

    /** After discipline, achievements count only from its end. */
    private int disciplinedDays() {
        var until = question.facts().disciplinedUntil();
        if (until == null || until.isBefore(question.from())) {
            return 0;
        }
        var last = until.isAfter(question.to()) ? question.to() : until;
        return Math.toIntExact(ChronoUnit.DAYS.between(question.from(), last) + 1);
    }

    private int undecidedMembers() {
        var members = question.facts().members();
        return members == null
                ? 0
                : members.titles().stream()
                        .filter(title -> title.decision() == null)
                        .mapToInt(NomineeFacts.MemberTitle::count)
                        .sum();
    }

    private int leaders() {
        var leaders = question.surroundings().leaders();
        return leaders == null ? 0 : leaders;
    }

    private NomineeFacts.Ballot ballot() {
        var ballot = question.facts().ballot();
        return ballot == null ? new NomineeFacts.Ballot(0, 0, 0) : ballot;
    }

    /** By the members there are, not by those who came. */
    private boolean carried(NomineeFacts.Ballot ballot) {
        var vote = question.rule().vote();
        var needed = vote.threshold().multiply(BigDecimal.valueOf(ballot.members()));
        int compared = BigDecimal.valueOf(ballot.inFavour()).compareTo(needed);
        return vote.thresholdExclusive() ? compared > 0 : compared >= 0;
    }

    private int reportDaysBeyondSixMonths() {
        var reportedOn = question.facts().reportedOn();
        return reportedOn == null
                ? 0
                : Math.toIntExact(
                        ChronoUnit.DAYS.between(reportedOn.plusMonths(MONTHS_A_REPORT_IS_GOOD_FOR), question.today()));
    }

    private boolean isBodyDissolved() {
        var ended = question.surroundings().bodyEnded();
        return ended != null && ended.isBefore(question.today());
    }
}
