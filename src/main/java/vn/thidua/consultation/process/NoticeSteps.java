package vn.thidua.consultation.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import vn.thidua.consultation.PublicNoticeQueries;
import vn.thidua.consultation.PublicNotices;
import vn.thidua.shared.Ids;

/** What the model public-notice asks of the domain. */
@Component
public class NoticeSteps {

    private final PublicNotices notices;
    private final PublicNoticeQueries queries;

    NoticeSteps(PublicNotices notices, PublicNoticeQueries queries) {
        this.notices = notices;
        this.queries = queries;
    }

    /** The end of the period. */
    public Date endsAt(String id) {
        return Date.from(queries.get(Ids.read(id)).endsAt());
    }

    /** The period has passed. */
    public void close(String id) {
        notices.close(Ids.read(id));
    }
}
