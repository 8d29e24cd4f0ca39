package vn.thidua.eligibility;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a rule leaves to a person's judgement, in the reader's language; rules write it in the catalogue's English. */
@Component
class RuleWords {

    private final JdbcClient jdbc;
    private volatile @Nullable Map<String, String> vietnamese;

    RuleWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String of(String words) {
        return Locale.ENGLISH
                        .getLanguage()
                        .equals(LocaleContextHolder.getLocale().getLanguage())
                ? words
                : all().getOrDefault(words, words);
    }

    private Map<String, String> all() {
        var known = vietnamese;
        if (known == null) {
            var read = new HashMap<String, String>();
            jdbc.sql("select words, name_vi from thidua.rule_words").query(row -> {
                read.put(row.getString("words"), row.getString("name_vi"));
            });
            known = Map.copyOf(read);
            vietnamese = known;
        }
        return known;
    }
}
