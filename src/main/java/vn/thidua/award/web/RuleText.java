package vn.thidua.award.web;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.award.RuleField;
import vn.thidua.award.RuleWords;
import vn.thidua.award.VoteThreshold;
import vn.thidua.web.Fmt;
import vn.thidua.web.Texts;

/** Rules as people read them. */
@Component
class RuleText {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO_THIRDS = new BigDecimal("0.6666666666");
    private static final String NOBODY_FIXED_ONE = "NONE_NATIONAL";

    private final Texts texts;
    private final Fmt fmt;

    RuleText(Texts texts, Fmt fmt) {
        this.texts = texts;
        this.fmt = fmt;
    }

    /** The value of a field, as {@link vn.thidua.award.RuleTerms} holds it; a dash where there is none. */
    String of(RuleField field, @Nullable Object value) {
        if (value == null) {
            return texts.of("award.rule.nothing");
        }
        return switch (field) {
            case DECIDING_AUTHORITIES -> authorities((Collection<?>) value);
            case CONDITIONS -> ((RuleWords) value).in(locale());
            case QUOTA -> quota(value.toString());
            case VOTES -> texts.of(Boolean.TRUE.equals(value) ? "award.rule.votes" : "award.rule.votesNot");
            case THRESHOLD -> threshold((VoteThreshold) value);
            case QUORUM -> texts.of("award.rule.ofAll", List.of(share((BigDecimal) value)));
            case SECRET -> texts.of(Boolean.TRUE.equals(value) ? "award.rule.secret" : "award.rule.open");
            case BONUS_MULTIPLE -> bonus((BigDecimal) value);
            case BONUS_CEILING -> texts.of("award.rule.ceiling", List.of(value));
            case PREREQUISITES -> value.toString();
        };
    }

    String label(RuleField field) {
        return texts.of("award.ruleField." + field.name());
    }

    /** Codes by their names, one a line; a code of a local rule as it is. */
    String authorities(Collection<?> codes) {
        return codes.stream().map(this::authority).sorted().collect(Collectors.joining("\n"));
    }

    String authority(Object code) {
        var key = "award.authority." + code;
        var name = texts.of(key);
        return name.equals(key) ? code.toString() : name;
    }

    private String quota(String written) {
        return written.startsWith(NOBODY_FIXED_ONE) ? texts.of("award.rule.noQuota") : written;
    }

    private String threshold(VoteThreshold threshold) {
        return threshold.equals(VoteThreshold.MAJORITY)
                ? texts.of("award.rule.majority")
                : texts.of(
                        threshold.exclusive() ? "award.rule.moreThan" : "award.rule.atLeast",
                        List.of(share(threshold.share())));
    }

    private String bonus(BigDecimal multiple) {
        return multiple.signum() == 0
                ? texts.of("award.rule.noMoney")
                : texts.of("award.rule.times", List.of(multiple));
    }

    /** 80 %; two thirds as 2/3. */
    private String share(BigDecimal share) {
        return share.compareTo(TWO_THIRDS) == 0 ? "2/3" : fmt.percent(share.multiply(HUNDRED));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
