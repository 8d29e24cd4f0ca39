package vn.thidua.nomination;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.RecipientKind;

/**
 * What a list may say instead of a code: headings, names of awards and labels in both languages. Accents, capitals and
 * blanks make no difference, for lists come from many hands.
 */
@Component
class ImportWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private final MessageSource messages;
    private final AwardCatalogue awards;
    private final Map<String, ImportColumn> headings = new HashMap<>();

    ImportWords(MessageSource messages, AwardCatalogue awards) {
        this.messages = messages;
        this.awards = awards;
        for (var column : ImportColumn.all()) {
            headings.put(plain(column.code()), column);
            headings.put(plain(column.path()), column);
            LANGUAGES.forEach(language -> headings.put(plain(text(column.heading(), language)), column));
        }
    }

    /** The column of a heading; a mark after it, as on forms, says that it has to be filled in. */
    Optional<ImportColumn> column(String heading) {
        return Optional.ofNullable(headings.get(plain(heading.replace('*', ' '))));
    }

    /** Every award that a text can mean: one of its code, or all of its name. */
    Set<String> awards(String text) {
        if (awards.find(text).isPresent()) {
            return Set.of(text);
        }
        var wanted = plain(text);
        var found = new TreeSet<String>();
        for (var award : awards.known()) {
            if (LANGUAGES.stream()
                    .anyMatch(language -> plain(award.name(language)).equals(wanted))) {
                found.add(award.code());
            }
        }
        return found;
    }

    String type(String text) {
        return constant(NominationType.class, "nomination.nominationType.", text);
    }

    String level(String text) {
        return constant(TaskRating.class, "nomination.taskRating.", text);
    }

    String scope(String text) {
        return constant(ImpactScope.class, "nomination.impactScope.", text);
    }

    String kind(String text) {
        return constant(RecipientKind.class, "award.recipientKind.", text);
    }

    /** Whether a text says yes: a cross, a one, or the word. */
    boolean isYes(String text) {
        return says(text, "x 1 true yes co");
    }

    boolean isNo(String text) {
        return says(text, "0 false no khong");
    }

    private static boolean says(String text, String words) {
        return List.of(words.split(" ")).contains(plain(text));
    }

    String text(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    /** The constant that the text names by its code or its label; the text itself where there is none. */
    private <E extends Enum<E>> String constant(Class<E> type, String labels, String text) {
        var wanted = plain(text);
        return Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .filter(name -> name.equalsIgnoreCase(text)
                        || LANGUAGES.stream().anyMatch(language -> plain(text(labels + name, language))
                                .equals(wanted)))
                .findFirst()
                .orElse(text);
    }

    static String plain(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BLANKS.matcher(bare.replace('đ', 'd').replace('Đ', 'D'))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
