package vn.thidua.consultation.process;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.thidua.support.ModelEngine;
import vn.thidua.support.ModelRun;

class PublicNoticeProcessTests {

    @RegisterExtension
    static final ProcessEngineCoverageExtension EVERY_PATH = ModelEngine.everyPathOf("public-notice");

    private static final String PUBLISHER = "CLERK@BAN_TDKT";
    private static final Date END = Date.from(Instant.parse("2099-06-10T10:00:00Z"));

    private final String key = ModelRun.key();
    private final NoticeSteps steps = mock(NoticeSteps.class);

    @BeforeEach
    void seatPeople() {
        var desks = mock(NoticeDesks.class);
        when(desks.publisher(key)).thenReturn(PUBLISHER);
        when(steps.endsAt(key)).thenReturn(END);
        ModelEngine.beans(Map.of("noticeDesks", desks, "noticeSteps", steps));
    }

    @Test
    void isReportedOnWhenThePeriodIsOver() {
        var notice = start().fire("event_periodOver", END).waitsAt("userTask_reportFeedback");
        verify(steps).close(key);

        notice.complete(PUBLISHER, "userTask_reportFeedback", "submit")
                .passed("endEvent_concluded")
                .ended();
    }

    @Test
    void isTakenBackWhileItRuns() {
        start().receive("consultation.noticeWithdrawn")
                .passed("endEvent_withdrawn")
                .ended();
        verify(steps, never()).close(key);
    }

    @Test
    void isTakenBackBeforeItsReport() {
        start().fire("event_periodOver", END)
                .receive("consultation.noticeWithdrawn")
                .passed("endEvent_withdrawn")
                .ended();
    }

    private ModelRun start() {
        return ModelRun.start("public-notice", key).waitsAt("event_periodOver");
    }
}
