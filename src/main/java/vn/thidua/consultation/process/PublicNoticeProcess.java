package vn.thidua.consultation.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.consultation.NoticePublished;
import vn.thidua.consultation.NoticeWithdrawn;
import vn.thidua.shared.Refusal;
import vn.thidua.workflow.Processes;
import vn.thidua.workflow.TaskKey;

/** The process public-notice: its names, and what the domain's events do to it. Business key: the notice's id. */
@Component
public class PublicNoticeProcess {

    /** The process id. */
    public static final String ID = "public-notice";

    /** The list was taken back. */
    public static final String MESSAGE_NOTICE_WITHDRAWN = "consultation.noticeWithdrawn";

    /** The office that published the list reports what came back. */
    public static final TaskKey REPORT = new TaskKey(ID, "userTask_reportFeedback");

    private final Processes processes;

    PublicNoticeProcess(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void start(NoticePublished event) {
        processes.start(ID, event.notice().toString(), Map.of());
    }

    @EventListener
    void withdraw(NoticeWithdrawn event) {
        if (!processes.correlate(ID, event.notice().toString(), MESSAGE_NOTICE_WITHDRAWN, Map.of())) {
            throw Refusal.conflict("shared.refusal.stale");
        }
    }
}
