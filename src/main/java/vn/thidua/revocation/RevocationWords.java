package vn.thidua.revocation;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a revocation decision says of its case: in the language of the State's documents, whoever drafts it. */
@Component
class RevocationWords {

    private static final Locale RECORD = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    RevocationWords(MessageSource messages) {
        this.messages = messages;
    }

    String ofDecision(String number, String day, String authority) {
        return messages.getMessage("revocation.text.ofDecision", new Object[] {number, day, authority}, RECORD);
    }

    /** As everybody reads it who checks the decision that is annulled. */
    String ofRevocation(String number) {
        return messages.getMessage("revocation.text.ofRevocation", new Object[] {number}, RECORD);
    }

    String ofGround(String wording, String legalSource) {
        return messages.getMessage("revocation.text.ofGround", new Object[] {wording, legalSource}, RECORD);
    }
}
