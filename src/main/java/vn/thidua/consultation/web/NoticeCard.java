package vn.thidua.consultation.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.attachment.Attachment;
import vn.thidua.consultation.PublicNotice;
import vn.thidua.web.StationLine;

/**
 * A public notice as its page and its task show it.
 *
 * @param mine whether the reader sits at the desk that published it
 * @param open whether feedback is still taken
 * @param sees whether the reader may read what came back
 */
public record NoticeCard(
        PublicNotice notice,
        OpinionsCard.Badge badge,
        List<StationLine> stations,
        List<FeedbackLine> feedback,
        boolean mine,
        boolean open,
        boolean sees) {

    public NoticeCard {
        stations = List.copyOf(stations);
        feedback = List.copyOf(feedback);
    }

    /**
     * What somebody said.
     *
     * @param from who said it and when it came
     * @param about whom it concerns, absent where it concerns the whole list
     * @param nomination the same as an id
     * @param hold whether it is a ground to hold that nomination
     */
    public record FeedbackLine(
            UUID id,
            String from,
            @Nullable String about,
            @Nullable UUID nomination,
            String text,
            boolean complaint,
            boolean hold,
            @Nullable Attachment file,
            @Nullable String answer,
            @Nullable String answered) {}
}
