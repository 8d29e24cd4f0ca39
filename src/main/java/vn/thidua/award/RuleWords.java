package vn.thidua.award;

import java.util.Locale;

/** Conditions as an official would say them, a line each. */
public record RuleWords(String vi, String en) {

    /** In the reader's language. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : vi;
    }
}
