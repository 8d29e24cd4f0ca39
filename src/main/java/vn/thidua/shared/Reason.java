package vn.thidua.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule says no: a message key, the numbers that go into it, and the article it stands on.
 *
 * @param code the full message key, for example {@code campaign.refusal.endsBeforeItStarts}
 * @param args what the message shows, numbers included
 * @param legalSource the article as cited, absent where the rule is the product's own
 */
public record Reason(
        String code, List<Object> args, @Nullable String legalSource) {

    public Reason {
        args = List.copyOf(args);
    }

    public static Reason of(String code, Object... args) {
        return new Reason(code, List.of(args), null);
    }

    public static Reason byLaw(String legalSource, String code, Object... args) {
        return new Reason(code, List.of(args), legalSource);
    }
}
