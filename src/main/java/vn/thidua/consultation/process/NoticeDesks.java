package vn.thidua.consultation.process;

import org.springframework.stereotype.Component;
import vn.thidua.consultation.PublicNoticeQueries;
import vn.thidua.shared.Ids;

/** Whose work a public notice is. Called by the model; takes the business key, answers {@code ROLE@UNIT}. */
@Component
public class NoticeDesks {

    private final PublicNoticeQueries notices;

    NoticeDesks(PublicNoticeQueries notices) {
        this.notices = notices;
    }

    /** The desk that published it. */
    public String publisher(String id) {
        return notices.get(Ids.read(id)).desk().toString();
    }
}
