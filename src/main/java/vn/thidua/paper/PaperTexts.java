package vn.thidua.paper;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentRenderer;

/** The sentences of papers. Always in the language of the State's documents, whoever asks. */
@Component
class PaperTexts {

    private final MessageSource messages;

    PaperTexts(MessageSource messages) {
        this.messages = messages;
    }

    String get(String key, Object... args) {
        return messages.getMessage(key, args, DocumentRenderer.LANGUAGE);
    }
}
