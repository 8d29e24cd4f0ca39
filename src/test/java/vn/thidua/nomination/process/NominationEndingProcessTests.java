package vn.thidua.nomination.process;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.thidua.support.ModelEngine;
import vn.thidua.support.ModelRun;

class NominationEndingProcessTests {

    @RegisterExtension
    static final ProcessEngineCoverageExtension EVERY_PATH = ModelEngine.everyPathOf("nomination-ending");

    @Test
    void endsThemChunkByChunkUntilNoneIsLeft() {
        var campaign = ModelRun.key();
        var steps = mock(NominationSteps.class);
        when(steps.endWithCampaign(campaign)).thenReturn(true, false);
        ModelEngine.beans(Map.of("nominationSteps", steps));

        ModelRun.start("nomination-ending", campaign)
                .waitsAt("serviceTask_endNominations")
                .run("serviceTask_endNominations")
                .waitsAt("serviceTask_endNominations")
                .run("serviceTask_endNominations")
                .passed("endEvent_nominationsEnded")
                .ended();

        verify(steps, times(2)).endWithCampaign(campaign);
    }
}
