package vn.thidua.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a paper that its clerk may change.
 *
 * @param subject what it is about (trích yếu)
 * @param grounds the legal and practical grounds, one sentence each, without the closing mark
 * @param recipients who gets a copy (nơi nhận)
 * @param addressee whom a letter addresses; empty on a decision
 * @param place the place in the date line (địa danh); empty where none is known
 * @param signerTitle the office of who signs, a line each: {@code KT. TRƯỞNG PHÒNG}, {@code PHÓ TRƯỞNG PHÒNG}
 */
public record PaperWording(
        String subject,
        List<String> grounds,
        List<String> recipients,
        String addressee,
        String place,
        String signerTitle) {

    public PaperWording {
        grounds = List.copyOf(grounds);
        recipients = List.copyOf(recipients);
    }

    /** What somebody sent: whatever is null stays as it is. */
    public record Changes(
            @Nullable String subject,
            @Nullable List<@Nullable String> grounds,
            @Nullable List<@Nullable String> recipients,
            @Nullable String addressee,
            @Nullable String place,
            @Nullable String signerTitle) {

        public static final Changes NONE = new Changes(null, null, null, null, null, null);

        /** A new paper's empty subject means the usual one, not an empty one. */
        Changes withoutBlanks() {
            return new Changes(
                    filled(subject), grounds, recipients, filled(addressee), filled(place), filled(signerTitle));
        }

        private static @Nullable String filled(@Nullable String text) {
            return text == null || text.isBlank() ? null : text;
        }
    }
}
