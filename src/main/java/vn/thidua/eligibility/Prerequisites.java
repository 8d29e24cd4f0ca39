package vn.thidua.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the small language in which the catalogue writes conditions: {@code AND}, {@code OR}, {@code ONE_OF(a; b)},
 * {@code AWARD(x,1) THEN …} and requirements such as {@code TITLE(CHIEN_SI_THI_DUA_CO_SO,count=3,consecutive)}. What could
 * not be verified and what this language has no word for becomes a person's judgement that repeats the words: nothing is
 * dropped, and nothing is invented.
 */
public final class Prerequisites {

    private static final Pattern ONE_OF = Pattern.compile("ONE_OF\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]+");
    private static final Pattern AS = Pattern.compile("as (" + CODE + ")");
    private static final Pattern MEETS = Pattern.compile("MEETS\\((" + CODE + ")\\)");

    private Prerequisites() {}

    /** @throws UnreadableRule where a bracket has no partner */
    public static Condition parse(String text) {
        checkBrackets(text);
        return or(text.strip());
    }

    /** The same, but a text that cannot be read is a person's to judge as a whole. */
    public static Condition lenient(String text) {
        try {
            return parse(text);
        } catch (UnreadableRule unreadable) {
            return Requirement.judgement(text);
        }
    }

    private static Condition or(String text) {
        return together(split(text, " OR "), Prerequisites::then, Condition.Any::new);
    }

    private static Condition and(String text) {
        return together(split(text, " AND "), Prerequisites::with, Condition.All::new);
    }

    /** All that follows an award lies in the years after it. */
    private static Condition then(String text) {
        var steps = split(text, " THEN ");
        return steps.size() == 2
                        && with(steps.get(0)) instanceof Requirement award
                        && award.kind() == Requirement.Kind.AWARD
                ? new Condition.After(award, and(steps.get(1)))
                : and(text);
    }

    private static Condition with(String text) {
        return together(split(text, " WITH "), Prerequisites::single, Condition.All::new);
    }

    private static Condition single(String text) {
        if (text.startsWith("(") && closingOf(text, 0) == text.length() - 1) {
            return or(text.substring(1, text.length() - 1).strip());
        }
        var oneOf = ONE_OF.matcher(text);
        if (oneOf.matches() && closingOf(text, text.indexOf('(')) == text.length() - 1) {
            return together(split(oneOf.group(1), ";"), Prerequisites::or, Condition.Any::new);
        }
        var other = AS.matcher(text);
        if (other.matches()) {
            return new Condition.Meets(other.group(1));
        }
        var meets = MEETS.matcher(text);
        return meets.matches() ? new Condition.Meets(meets.group(1)) : RequirementReader.read(text);
    }

    private static Condition together(
            List<String> texts, Function<String, Condition> each, Function<List<Condition>, Condition> all) {
        return texts.size() == 1
                ? each.apply(texts.get(0))
                : all.apply(texts.stream().map(each).toList());
    }

    /** At the separators that stand in no bracket. */
    private static List<String> split(String text, String separator) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && text.startsWith(separator, i)) {
                parts.add(text.substring(start, i).strip());
                start = i + separator.length();
                i = start - 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    private static int closingOf(String text, int opening) {
        int depth = 0;
        for (int i = opening; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static void checkBrackets(String text) {
        var open = new ArrayList<Integer>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '(') {
                open.add(i);
            } else if (text.charAt(i) == ')') {
                if (open.isEmpty()) {
                    throw new UnreadableRule(text, i + 1);
                }
                open.remove(open.size() - 1);
            }
        }
        if (!open.isEmpty()) {
            throw new UnreadableRule(text, open.get(0) + 1);
        }
    }
}
