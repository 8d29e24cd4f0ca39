package vn.thidua.eligibility;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.eligibility.Requirement.Kind;
import vn.thidua.eligibility.Requirement.Years;

/** Reads one requirement of the catalogue's language; whatever it does not know for certain is a person's to judge. */
final class RequirementReader {

    private static final Pattern CALL = Pattern.compile("([A-Z_]+)(?:\\((.*)\\))?", Pattern.DOTALL);
    private static final Pattern CODES = Pattern.compile("[A-Z][A-Z0-9_]+(\\|[A-Z][A-Z0-9_]+)*");
    private static final Pattern COUNT = Pattern.compile("(?:count=|n=)?(\\d{1,2})");
    private static final Pattern LEVEL = Pattern.compile("(?:>=|=)?(NOT_COMPLETED|COMPLETED|GOOD|EXCELLENT)");
    private static final Pattern SHARE = Pattern.compile("(?:>=|=)([01](?:\\.\\d{1,4})?)");
    private static final Pattern RANK = Pattern.compile("=(\\d{1,3})");
    private static final Pattern RUN = Pattern.compile("(?:>=)?(?:(\\d{1,2}) consecutive years?|(1) year)");
    private static final Pattern REACH = Pattern.compile(
            "(?:scope=|level=)?(UNIT|GRASSROOTS|WHOLE_FORCE|ARMY|NATIONAL|MINISTRY_OR_PROVINCE|PROVINCE)");
    private static final String THAT_YEAR = "year=Y";

    private RequirementReader() {}

    static Condition read(String text) {
        var call = CALL.matcher(text);
        if (!call.matches() || text.contains("UNVERIFIED")) {
            return Requirement.judgement(text);
        }
        var arguments = call.group(2) == null ? "" : call.group(2).strip();
        var known =
                switch (call.group(1)) {
                    case "QUALITATIVE" -> Requirement.judgement(arguments);
                    case "RATING" -> rating(text, arguments(arguments));
                    case "TITLE" -> title(text, arguments(arguments));
                    case "AWARD" -> award(text, arguments(arguments));
                    case "INITIATIVE" -> recognised(Kind.INITIATIVE, text, arguments(arguments));
                    case "RESEARCH" -> recognised(Kind.RESEARCH, text, arguments(arguments));
                    case "COMBAT_MERIT" -> recognised(Kind.COMBAT_MERIT, text, arguments(arguments));
                    case "PCT_MEMBERS_WITH_TITLE" -> share(Kind.MEMBERS_WITH_TITLE, text, arguments(arguments));
                    case "PCT_MEMBERS_RATED" -> share(Kind.MEMBERS_RATED, text, arguments(arguments));
                    case "HAS_MEMBER_TITLE" -> memberTitle(text, arguments);
                    case "NO_MEMBER_DISCIPLINE" -> of(Kind.MEMBER_DISCIPLINE, text, BigDecimal.ZERO);
                    case "CLUSTER_RANK" -> rank(Kind.CLUSTER_RANK, text, arguments(arguments));
                    case "CAMPAIGN_RANK" -> campaignRank(text, arguments(arguments));
                    case "CAMPAIGN_LEADER" -> campaignLeader(text, arguments(arguments));
                    case "CAMPAIGN_SELECTED" -> campaignSelected(text, arguments(arguments));
                    default -> null;
                };
        return known == null ? Requirement.judgement(text) : known;
    }

    /** {@code RATING(self,>=GOOD,year=Y)}, {@code RATING(collective,=EXCELLENT,2 consecutive years)}. */
    private static @Nullable Condition rating(String text, List<String> given) {
        if (given.size() < 2 || !LEVEL.matcher(given.get(1)).matches()) {
            return null;
        }
        var level = RatingLevel.valueOf(group(LEVEL, given.get(1)));
        var when = given.size() > 2 ? given.get(2) : "";
        var run = group(RUN, when);
        if (!run.isEmpty()) {
            return new Requirement(Kind.RATING_RUN, text, List.of(), level, Reach.UNIT, new BigDecimal(run), Years.ANY);
        }
        if (!when.isEmpty() && !when.equals(THAT_YEAR)) {
            return null;
        }
        var which = when.isEmpty() ? Years.LATEST : Years.THAT_YEAR;
        return new Requirement(Kind.RATING, text, List.of(), level, Reach.UNIT, BigDecimal.ONE, which);
    }

    /** {@code TITLE(A|B,count=1,year=Y)}, {@code TITLE(A,3,consecutive)}, {@code TITLE(A,3,any,in window)}. */
    private static @Nullable Condition title(String text, List<String> given) {
        if (given.size() < 2
                || !CODES.matcher(given.get(0)).matches()
                || !COUNT.matcher(given.get(1)).matches()) {
            return null;
        }
        var kind = given.contains("consecutive") ? Kind.TITLE_RUN : Kind.TITLE;
        var years = given.contains(THAT_YEAR) ? Years.THAT_YEAR : Years.ANY;
        var count = new BigDecimal(group(COUNT, given.get(1)));
        return new Requirement(kind, text, codes(given.get(0)), null, Reach.UNIT, count, years);
    }

    private static @Nullable Condition award(String text, List<String> given) {
        if (given.size() != 2
                || !CODES.matcher(given.get(0)).matches()
                || !COUNT.matcher(given.get(1)).matches()) {
            return null;
        }
        var count = new BigDecimal(group(COUNT, given.get(1)));
        return new Requirement(Kind.AWARD, text, codes(given.get(0)), null, Reach.UNIT, count, Years.ANY);
    }

    /** {@code INITIATIVE(scope=GRASSROOTS,n=1)}, {@code RESEARCH(accepted,scope=NATIONAL)}, {@code COMBAT_MERIT(scope=UNIT)}. */
    private static @Nullable Condition recognised(Kind kind, String text, List<String> given) {
        var reach = Reach.UNIT;
        var count = BigDecimal.ONE;
        for (String word : given) {
            if (REACH.matcher(word).matches()) {
                reach = Reach.of(group(REACH, word));
            } else if (COUNT.matcher(word).matches()) {
                count = new BigDecimal(group(COUNT, word));
            } else if (!word.equals("accepted") && !word.equals("effective")) {
                return null;
            }
        }
        return given.isEmpty() ? null : new Requirement(kind, text, List.of(), null, reach, count, Years.ANY);
    }

    /** {@code PCT_MEMBERS_WITH_TITLE(LAO_DONG_TIEN_TIEN,>=0.70)}, {@code PCT_MEMBERS_RATED(COMPLETED,=1.00)}. */
    private static @Nullable Condition share(Kind kind, String text, List<String> given) {
        if (given.size() != 2 || !SHARE.matcher(given.get(1)).matches()) {
            return null;
        }
        var share = new BigDecimal(group(SHARE, given.get(1)));
        if (kind == Kind.MEMBERS_WITH_TITLE) {
            return new Requirement(kind, text, codes(given.get(0)), null, Reach.UNIT, share, Years.THAT_YEAR);
        }
        var level = group(LEVEL, given.get(0));
        return level.isEmpty()
                ? null
                : new Requirement(
                        kind, text, List.of(), RatingLevel.valueOf(level), Reach.UNIT, share, Years.THAT_YEAR);
    }

    private static @Nullable Condition memberTitle(String text, String code) {
        return CODES.matcher(code).matches()
                ? new Requirement(
                        Kind.MEMBER_TITLE, text, codes(code), null, Reach.UNIT, BigDecimal.ONE, Years.THAT_YEAR)
                : null;
    }

    private static @Nullable Condition rank(Kind kind, String text, List<String> given) {
        var rank = given.isEmpty() ? "" : group(RANK, given.get(0));
        return rank.isEmpty() ? null : of(kind, text, new BigDecimal(rank));
    }

    /** The rank, and who launched the campaign; how long it has to last the seventh check knows from the law. */
    private static @Nullable Condition campaignRank(String text, List<String> given) {
        var rank = rank(Kind.CAMPAIGN_RANK, text, given);
        var launcher =
                given.contains("campaign launched by PRIME_MINISTER") ? Reach.NATIONAL : Reach.MINISTRY_OR_PROVINCE;
        return rank == null ? null : new Condition.All(List.of(rank, level(text, launcher)));
    }

    private static Condition campaignLeader(String text, List<String> given) {
        var reach = given.isEmpty() ? Reach.UNIT : Reach.of(group(REACH, given.get(0)));
        return new Condition.All(List.of(of(Kind.CAMPAIGN_RANK, text, BigDecimal.ONE), level(text, reach)));
    }

    private static @Nullable Condition campaignSelected(String text, List<String> given) {
        var reach = given.isEmpty() ? "" : group(REACH, given.get(0));
        return reach.isEmpty() ? null : level(text, Reach.of(reach));
    }

    private static Requirement level(String text, Reach launcher) {
        return new Requirement(
                Kind.CAMPAIGN_LEVEL,
                text,
                List.of(),
                null,
                launcher,
                BigDecimal.valueOf(launcher.ordinal()),
                Years.ANY);
    }

    private static Requirement of(Kind kind, String text, BigDecimal needed) {
        return new Requirement(kind, text, List.of(), null, Reach.UNIT, needed, Years.THAT_YEAR);
    }

    private static List<String> arguments(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(String::strip).toList();
    }

    private static List<String> codes(String text) {
        return List.of(text.split("\\|"));
    }

    /** The first group, empty where the text is something else. */
    private static String group(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.matches()) {
            return "";
        }
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
