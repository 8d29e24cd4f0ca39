package vn.thidua.eligibility;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.ReferenceColumn;
import vn.thidua.shared.ReferenceVersion;
import vn.thidua.shared.StoredReference;

/**
 * What a rule leaves to a person's judgement, in the reader's language; rules write it in the catalogue's English. Asked for
 * every line of every answer, therefore kept for a minute.
 */
@Component
class RuleWords extends StoredReference {

    private static final String WORDS = "words";
    private static final String NAME_VI = "nameVi";
    private static final int LONGEST = 1_000;
    private static final long REFRESH_SECONDS = 60;

    private final Clock clock;
    private volatile @Nullable Vietnamese kept;

    RuleWords(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, "thidua.rule_words", "words");
        this.clock = clock;
    }

    private record Vietnamese(Map<String, String> of, Instant readAt) {}

    @Override
    public String code() {
        return "rule-words";
    }

    @Override
    public String messages() {
        return "eligibility.words.";
    }

    @Override
    public List<ReferenceColumn> columns() {
        return List.of(ReferenceColumn.line(WORDS, LONGEST).asKey(), ReferenceColumn.line(NAME_VI, LONGEST));
    }

    @Override
    public void save(ReferenceVersion version, Actor by) {
        super.save(version, by);
        kept = null;
    }

    String of(String words) {
        return Locale.ENGLISH
                        .getLanguage()
                        .equals(LocaleContextHolder.getLocale().getLanguage())
                ? words
                : vietnamese().getOrDefault(words, words);
    }

    private Map<String, String> vietnamese() {
        var known = kept;
        var now = clock.instant();
        if (known == null || known.readAt().plusSeconds(REFRESH_SECONDS).isBefore(now)) {
            known = new Vietnamese(
                    today().stream().collect(Collectors.toMap(row -> row.line(WORDS), row -> row.line(NAME_VI))), now);
            kept = known;
        }
        return known.of();
    }
}
