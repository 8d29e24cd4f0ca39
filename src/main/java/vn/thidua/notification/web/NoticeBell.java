package vn.thidua.notification.web;

import org.springframework.stereotype.Component;
import vn.thidua.notification.NoticeLists;
import vn.thidua.shared.Actor;
import vn.thidua.web.Bell;

/** The figure beside the bell. */
@Component
class NoticeBell implements Bell {

    private final NoticeLists notices;

    NoticeBell(NoticeLists notices) {
        this.notices = notices;
    }

    @Override
    public int unread(Actor actor) {
        return notices.unread(actor);
    }
}
