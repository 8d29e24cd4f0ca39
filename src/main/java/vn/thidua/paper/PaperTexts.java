package vn.thidua.paper;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
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

    /**
     * The sentence about a campaign or, outside of every campaign, the one about ad hoc merit.
     *
     * @param args what stands in the sentence before the campaign
     */
    String about(String key, @Nullable String campaignTitle, Object... args) {
        if (campaignTitle == null) {
            return get(key + ".adHoc", args);
        }
        var all = Arrays.copyOf(args, args.length + 1);
        all[args.length] = campaignTitle;
        return get(key, all);
    }

    String get(String key, Object... args) {
        return messages.getMessage(key, args, DocumentRenderer.LANGUAGE);
    }
}
