package vn.thidua.notification;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.web.Fmt;
import vn.thidua.web.PageWords;
import vn.thidua.web.Texts;

/** Notices in the reader's language; templates reach it as {@code @noticeWords}. */
@Component("noticeWords")
public class NoticeWords implements PageWords {

    private final Texts texts;
    private final Fmt fmt;

    NoticeWords(Texts texts, Fmt fmt) {
        this.texts = texts;
        this.fmt = fmt;
    }

    /** What happened, in one sentence. */
    public String sentence(NoticeRow notice) {
        var task = notice.task() == null ? "" : texts.of("task." + notice.task());
        return texts.of("notification.kind." + notice.kind(), List.of(notice.subject(), task));
    }

    /** What else is worth knowing: campaign, deadline, number, reason. */
    public List<String> about(NoticeRow notice) {
        return about(notice, notice.reason());
    }

    /** The same, but for why somebody is held up or refused: a complaint is not for a mailbox that others may read. */
    List<String> inMail(NoticeRow notice) {
        return about(notice, notice.kind().keepsItsReason() ? null : notice.reason());
    }

    private List<String> about(NoticeRow notice, @Nullable String reason) {
        var about = new ArrayList<String>();
        var campaign = notice.campaign();
        if (campaign != null && !campaign.equals(notice.subject())) {
            about.add(campaign);
        }
        if (notice.dueAt() != null) {
            about.add(texts.of("notification.due", List.of(fmt.dateTime(notice.dueAt()))));
        }
        var detail = notice.detail();
        if (detail != null) {
            about.add(
                    detail.matches("\\d{4}-\\d\\d-\\d\\d")
                            ? texts.of("notification.until", List.of(fmt.date(java.time.LocalDate.parse(detail))))
                            : texts.of("notification.number", List.of(detail)));
        }
        if (reason != null) {
            about.add(texts.of("notification.reason", List.of(reason)));
        }
        return about;
    }
}
