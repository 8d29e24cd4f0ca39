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

class BodyConsultationProcessTests {

    @RegisterExtension
    static final ProcessEngineCoverageExtension EVERY_PATH = ModelEngine.everyPathOf("body-consultation");

    private static final String BODY = "CLERK@CONG_AN_TINH";
    private static final Date DEADLINE = Date.from(Instant.parse("2099-06-10T10:00:00Z"));

    private final String key = ModelRun.key();
    private final ConsultationSteps steps = mock(ConsultationSteps.class);

    @BeforeEach
    void seatPeople() {
        var desks = mock(ConsultationDesks.class);
        when(desks.answerer(key)).thenReturn(BODY);
        when(steps.deadline(key)).thenReturn(DEADLINE);
        ModelEngine.beans(Map.of("consultationDesks", desks, "consultationSteps", steps));
    }

    @Test
    void endsWithTheAnswer() {
        start().complete(BODY, "userTask_answerConsultation", "agree")
                .passed("endEvent_answered")
                .ended();
        verify(steps, never()).recordSilence(key);
    }

    @Test
    void endsInSilenceAtTheDeadline() {
        start().fire("event_deadline", DEADLINE).passed("endEvent_silent").ended();
        verify(steps).recordSilence(key);
    }

    @Test
    void endsWithTheNomination() {
        start().receive("consultation.cancelled").passed("endEvent_cancelled").ended();
        verify(steps, never()).recordSilence(key);
    }

    private ModelRun start() {
        return ModelRun.start("body-consultation", key).waitsAt("userTask_answerConsultation");
    }
}
