package vn.thidua.consultation.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.consultation.FeedbackRequest;
import vn.thidua.consultation.NoticeRequest;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.SentFields;

/** The form of a list to be published, as it was typed. */
public record NoticeForm(
        @Nullable String title,
        @Nullable String place,
        @Nullable String publishedOn,
        @Nullable String workingDays,
        @Nullable List<String> nominations) {

    static final NoticeForm EMPTY = new NoticeForm(null, null, null, null, List.of());

    NoticeRequest request() {
        return new NoticeRequest(
                title,
                place,
                SentFields.onlyDate("publishedOn", publishedOn),
                number(workingDays),
                Objects.requireNonNullElse(nominations, List.<String>of()).stream()
                        .map(Ids::read)
                        .toList());
    }

    private static @Nullable Integer number(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : Integer.valueOf(text.strip());
        } catch (NumberFormatException notANumber) {
            throw Refusal.invalid("workingDays", "shared.field.notAnInteger");
        }
    }

    /** The form of what somebody said, as it was typed. */
    public record Said(
            @Nullable String nomination,
            @Nullable String sender,
            @Nullable String text,
            @Nullable String complaint,
            @Nullable String hold,
            @Nullable String receivedOn) {

        static final Said EMPTY = new Said(null, null, null, null, null, null);

        FeedbackRequest request(@Nullable UUID file) {
            return new FeedbackRequest(
                    nomination == null || nomination.isBlank() ? null : Ids.read(nomination),
                    sender,
                    text,
                    complaint != null,
                    hold,
                    SentFields.onlyDate("receivedOn", receivedOn),
                    file);
        }
    }
}
