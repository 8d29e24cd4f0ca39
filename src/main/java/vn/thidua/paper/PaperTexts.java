package vn.thidua.paper;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentRenderer;
import vn.thidua.nomination.NominationQueries;

/** The sentences of papers. Always in the language of the State's documents, whoever asks. */
@Component
class PaperTexts {

    private final MessageSource messages;

    private final NominationQueries nominations;

    PaperTexts(MessageSource messages, NominationQueries nominations) {
        this.messages = messages;
        this.nominations = nominations;
    }

    /**
     * The sentence about a campaign or, outside of every campaign, the one about ad hoc merit; one that names neither where
     * the list is not of ad hoc merit alone, as that of a cluster's leader.
     *
     * @param items who stands on the paper
     * @param args what stands in the sentence before the campaign
     */
    String about(String key, @Nullable String campaignTitle, List<PaperItem> items, Object... args) {
        if (campaignTitle == null) {
            var ids = items.stream().map(PaperItem::nomination).toList();
            return get(key + (nominations.areAdHoc(ids) ? ".adHoc" : ".outside"), args);
        }
        var all = Arrays.copyOf(args, args.length + 1);
        all[args.length] = campaignTitle;
        return get(key, all);
    }

    String get(String key, Object... args) {
        return messages.getMessage(key, args, DocumentRenderer.LANGUAGE);
    }
}
