package vn.thidua.consultation.process;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.thidua.support.ModelEngine;
import vn.thidua.support.ModelRun;

class ClearanceListProcessTests {

    @RegisterExtension
    static final ProcessEngineCoverageExtension EVERY_PATH = ModelEngine.everyPathOf("clearance-list");

    @Test
    void endsWithTheList() {
        var key = ModelRun.key();
        var desks = mock(ClearanceDesks.class);
        when(desks.recorder(key)).thenReturn("CLERK@BAN_TDKT");
        ModelEngine.beans(Map.of("clearanceDesks", desks));

        ModelRun.start("clearance-list", key)
                .complete("CLERK@BAN_TDKT", "userTask_recordList", "record")
                .passed("endEvent_recorded")
                .ended();
    }
}
