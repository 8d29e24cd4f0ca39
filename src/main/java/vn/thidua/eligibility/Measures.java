package vn.thidua.eligibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.thidua.eligibility.NomineeFacts.Recognised;
import vn.thidua.eligibility.Requirement.Years;

/** Counts what a requirement asks for. Knows no verdict: whether the number is enough the decision table says. */
final class Measures {

    private final EligibilityQuestion question;
    private final NomineeFacts facts;
    private final Names names;

    /** What things are called in the reader's language. */
    interface Names {
        String award(String code);

        String words(String judgement);

        /** A member's place in the results of a cluster. */
        String ranked(NomineeFacts.ClusterResults results, @Nullable Integer place);
    }

    Measures(EligibilityQuestion question, Names names) {
        this.question = question;
        this.facts = question.facts();
        this.names = names;
    }

    /** @param after the year after which everything has to lie */
    Measure of(Requirement asked, int after) {
        return switch (asked.kind()) {
            case RATING -> rating(asked, after);
            case RATING_RUN -> ratingRun(asked, after);
            case TITLE, AWARD -> titles(asked, after);
            case TITLE_RUN -> titleRun(asked, after);
            case INITIATIVE -> recognised(asked, facts.initiatives(), after);
            case RESEARCH -> recognised(asked, facts.research(), after);
            case COMBAT_MERIT -> recognised(asked, facts.combatMerits(), after);
            case MEMBERS_WITH_TITLE -> membersWithTitle(asked);
            case MEMBERS_RATED -> membersRated(asked);
            case MEMBER_TITLE -> memberTitle(asked);
            case MEMBER_DISCIPLINE -> memberDiscipline();
            case CLUSTER_RANK -> clusterRank(asked, facts.clusterRank());
            case CAMPAIGN_RANK -> rank(asked, facts.campaignRank());
            case CAMPAIGN_LEVEL -> campaignLevel(asked);
            case JUDGEMENT ->
                new Measure(
                        true,
                        0,
                        false,
                        facts.confirmed().contains(asked.text()),
                        List.of(names.words(asked.text())),
                        List.of());
        };
    }

    /** The year of the latest of the awards that a requirement names. */
    int latest(Requirement asked) {
        return titlesOf(asked, Integer.MIN_VALUE).stream()
                .mapToInt(NomineeFacts.Title::year)
                .max()
                .orElse(question.year());
    }

    private Measure rating(Requirement asked, int after) {
        var level = level(asked);
        int earliest = asked.years() == Years.THAT_YEAR ? question.year() : question.year() - 1;
        return facts.ratings().stream()
                .filter(rating ->
                        rating.year() >= earliest && rating.year() <= question.year() && rating.year() > after)
                .max(Comparator.comparingInt(NomineeFacts.Rating::year))
                .map(rating -> Measure.of(
                        rating.level().ordinal() - level.ordinal(),
                        List.of(year(rating.year()), label(level), label(rating.level())),
                        List.of()))
                .orElseGet(() -> Measure.unstated(year(question.year()), label(level)));
    }

    private Measure ratingRun(Requirement asked, int after) {
        return run(asked, yearsRated(level(asked), after), label(level(asked)), List.of());
    }

    private Measure titles(Requirement asked, int after) {
        var counted = titlesOf(asked, after).stream()
                .filter(title -> asked.years() != Years.THAT_YEAR || title.year() == question.year())
                .toList();
        return Measure.of(
                counted.size() - asked.needed().doubleValue(),
                List.of(counted.size(), asked.needed(), names(asked), years(asked)),
                evidence(counted));
    }

    private Measure titleRun(Requirement asked, int after) {
        var counted = titlesOf(asked, after);
        var years = counted.stream().map(NomineeFacts.Title::year).collect(Collectors.toCollection(TreeSet::new));
        return run(asked, years, names(asked), evidence(counted));
    }

    /** The longest run; broken where there are more years than it has. */
    private static Measure run(Requirement asked, TreeSet<Integer> years, Object what, List<String> evidence) {
        List<Integer> longest = List.of();
        var current = new ArrayList<Integer>();
        for (int year : years) {
            if (!current.isEmpty() && current.get(current.size() - 1) != year - 1) {
                current.clear();
            }
            current.add(year);
            longest = current.size() > longest.size() ? List.copyOf(current) : longest;
        }
        return new Measure(
                !years.isEmpty(),
                longest.size() - asked.needed().doubleValue(),
                years.size() > longest.size(),
                false,
                List.of(longest.size(), asked.needed(), what, joined(years)),
                evidence);
    }

    private Measure recognised(Requirement asked, List<Recognised> all, int after) {
        var counted = all.stream()
                .filter(one -> one.reach().compareTo(asked.reach()) >= 0)
                .filter(one -> one.year() > after && one.year() <= question.year())
                .toList();
        return Measure.of(
                counted.size() - asked.needed().doubleValue(),
                List.of(counted.size(), asked.needed(), new Label("eligibility.reach." + asked.reach())),
                counted.stream()
                        .map(one -> one.name() + ", " + one.year() + (one.by() == null ? "" : ", " + one.by()))
                        .toList());
    }

    private Measure membersWithTitle(Requirement asked) {
        var members = facts.members();
        if (members == null || members.total() == 0) {
            return Measure.unstated(names(asked), percent(asked.needed()));
        }
        var titled = members.titles().stream()
                .filter(title -> asked.awards().contains(title.award()))
                .toList();
        return share(
                asked,
                sum(titled, NomineeFacts.MemberTitle::count),
                names(asked),
                titled.stream()
                        .filter(title -> title.decision() != null)
                        .map(title -> String.valueOf(title.decision()))
                        .toList());
    }

    private Measure membersRated(Requirement asked) {
        var members = facts.members();
        var level = level(asked);
        if (members == null || members.total() == 0 || members.ratings().isEmpty()) {
            return Measure.unstated(label(level), percent(asked.needed()));
        }
        var rated = members.ratings().stream()
                .filter(rating -> rating.level().compareTo(level) >= 0)
                .toList();
        return share(asked, sum(rated, NomineeFacts.MemberRating::count), label(level), List.of());
    }

    private Measure share(Requirement asked, int count, Object what, List<String> evidence) {
        int total = Objects.requireNonNull(facts.members()).total();
        var share = BigDecimal.valueOf(count).divide(BigDecimal.valueOf(total), 6, RoundingMode.DOWN);
        return Measure.of(
                share.subtract(asked.needed()).doubleValue(),
                List.of(what, percent(asked.needed()), count, total, percent(share)),
                evidence);
    }

    private Measure memberTitle(Requirement asked) {
        var members = facts.members();
        var titled = members == null
                ? List.<NomineeFacts.MemberTitle>of()
                : members.titles().stream()
                        .filter(title -> asked.awards().contains(title.award()))
                        .toList();
        int count = sum(titled, NomineeFacts.MemberTitle::count);
        return Measure.of(count - 1.0, List.of(names(asked), count), List.of());
    }

    private Measure memberDiscipline() {
        var members = facts.members();
        var disciplined = members == null ? null : members.disciplined();
        return disciplined == null ? Measure.unstated() : Measure.of(-disciplined, List.of(disciplined), List.of());
    }

    private Measure clusterRank(Requirement asked, NomineeFacts.@Nullable ClusterRank rank) {
        var counted = rank(asked, rank == null ? null : rank.place());
        return rank == null || rank.results() == null
                ? counted
                : counted.provedBy(List.of(names.ranked(rank.results(), rank.place())));
    }

    private static Measure rank(Requirement asked, @Nullable Integer rank) {
        return rank == null
                ? Measure.unstated(asked.needed())
                : Measure.of(asked.needed().doubleValue() - rank, List.of(asked.needed(), rank), List.of());
    }

    private Measure campaignLevel(Requirement asked) {
        var launcher = question.campaign().launcher();
        return Measure.of(
                launcher == null ? -1 : launcher.ordinal() - asked.reach().ordinal(),
                List.of(
                        new Label("eligibility.launcher." + asked.reach()),
                        new Label("eligibility.launcher." + (launcher == null ? "NONE" : launcher))),
                List.of());
    }

    private List<NomineeFacts.Title> titlesOf(Requirement asked, int after) {
        return facts.titles().stream()
                .filter(title -> asked.awards().contains(title.award()))
                .filter(title -> title.year() > after && title.year() <= question.year())
                .sorted(Comparator.comparingInt(NomineeFacts.Title::year))
                .toList();
    }

    private TreeSet<Integer> yearsRated(RatingLevel level, int after) {
        return facts.ratings().stream()
                .filter(rating -> rating.level().compareTo(level) >= 0)
                .map(NomineeFacts.Rating::year)
                .filter(year -> year > after && year <= question.year())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> evidence(List<NomineeFacts.Title> titles) {
        return titles.stream()
                .map(title ->
                        title.decision() == null ? year(title.year()) : title.decision() + " (" + title.year() + ")")
                .toList();
    }

    private String names(Requirement asked) {
        return asked.awards().stream().map(names::award).collect(Collectors.joining(" / "));
    }

    private Object years(Requirement asked) {
        return asked.years() == Years.THAT_YEAR ? year(question.year()) : new Label("eligibility.years.any");
    }

    private static RatingLevel level(Requirement asked) {
        return Objects.requireNonNull(asked.level());
    }

    private static <T> int sum(List<T> all, ToIntFunction<T> each) {
        return all.stream().mapToInt(each).sum();
    }

    /** A year is a name and not a quantity: no point between its thousands. */
    private static String year(int year) {
        return String.valueOf(year);
    }

    private static String joined(Collection<Integer> years) {
        return years.isEmpty() ? "–" : years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.movePointRight(2).setScale(1, RoundingMode.DOWN).stripTrailingZeros();
    }

    private static Label label(RatingLevel level) {
        return new Label("eligibility.ratingLevel." + level);
    }

    /** A word of the product inside a sentence, in the language of whoever reads it. */
    static final class Label extends DefaultMessageSourceResolvable {

        Label(String key) {
            super(key);
        }
    }
}
