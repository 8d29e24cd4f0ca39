package vn.thidua.rolemodel.process;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.thidua.support.ModelEngine;
import vn.thidua.support.ModelRun;

class RoleModelProcessTests {

    @RegisterExtension
    static final ProcessEngineCoverageExtension EVERY_PATH = ModelEngine.everyPathOf("role-model");

    private static final String PROPOSER = "CLERK@PHONG_KY_THUAT";
    private static final String CHECKER = "CLERK@BAN_TDKT";
    private static final String PUBLISHER = "APPROVER@BTL_BV_LANG";
    private static final String CHECK = "userTask_checkRoleModel";
    private static final String PUBLISH = "userTask_publishRoleModel";

    private final String key = ModelRun.key();

    @BeforeEach
    void seatPeople() {
        var desks = mock(RoleModelDesks.class);
        when(desks.proposer(key)).thenReturn(PROPOSER);
        when(desks.checker(key)).thenReturn(CHECKER);
        when(desks.publisher(key)).thenReturn(PUBLISHER);
        ModelEngine.beans(Map.of("roleModelDesks", desks));
    }

    @Test
    void isCheckedAndPublished() {
        accepted()
                .complete(PUBLISHER, PUBLISH, "publish")
                .passed("endEvent_published")
                .ended();
    }

    @Test
    void isShownInsideOnly() {
        accepted()
                .complete(PUBLISHER, PUBLISH, "publishInside")
                .passed("endEvent_publishedInside")
                .ended();
    }

    @Test
    void goesBackStepByStepAndComesAgain() {
        accepted()
                .complete(PUBLISHER, PUBLISH, "return")
                .complete(CHECKER, CHECK, "return")
                .complete(PROPOSER, "userTask_reviseRoleModel", "submit")
                .waitsAt(CHECK);
    }

    @Test
    void isRejected() {
        start().complete(CHECKER, CHECK, "reject").passed("endEvent_rejected").ended();
    }

    @Test
    void isWithdrawnBeforeItIsPublished() {
        accepted().receive("rolemodel.withdrawn").passed("endEvent_withdrawn").ended();
    }

    private ModelRun accepted() {
        return start().complete(CHECKER, CHECK, "accept");
    }

    private ModelRun start() {
        return ModelRun.start("role-model", key).waitsAt(CHECK);
    }
}
