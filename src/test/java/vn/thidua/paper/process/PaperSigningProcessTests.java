package vn.thidua.paper.process;

import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.thidua.support.ModelEngine;
import vn.thidua.support.ModelRun;

class PaperSigningProcessTests {

    @RegisterExtension
    static final ProcessEngineCoverageExtension EVERY_PATH = ModelEngine.everyPathOf("paper-signing");

    private static final String CLERK = "CLERK@BQL_LANG";
    private static final String HEAD = "APPROVER@BQL_LANG";

    private final String key = ModelRun.key();
    private final PaperSteps steps = mock();

    @BeforeEach
    void seatPeople() {
        var desks = mock(PaperDesks.class);
        when(desks.clerk(key)).thenReturn(CLERK);
        when(desks.approver(key)).thenReturn(HEAD);
        ModelEngine.beans(Map.of("paperDesks", desks, "paperSteps", steps));
    }

    @Test
    void takesItsNumberAndMovesItsNominationsWithTheSignatureAndIsPrintedAfterwards() {
        var paper = start();

        paper.complete(HEAD, "userTask_signPaper", "sign")
                .passed("serviceTask_issue", "serviceTask_moveNominations")
                .waitsAt("serviceTask_renderDocument");
        var inThisOrder = inOrder(steps);
        inThisOrder.verify(steps).issue(key);
        inThisOrder.verify(steps).moveNominations(key);
        verify(steps, never()).render(key);

        paper.run("serviceTask_renderDocument")
                .passed("serviceTask_renderDocument", "endEvent_signed")
                .notPassed("userTask_revisePaper", "serviceTask_discard", "endEvent_discarded")
                .ended();
        verify(steps).render(key);
    }

    @Test
    void staysUnsignedWhenItsNominationsCannotMove() {
        doThrow(new IllegalStateException("withdrawn meanwhile")).when(steps).moveNominations(key);
        var paper = start();

        Assertions.assertThatThrownBy(() -> paper.complete(HEAD, "userTask_signPaper", "sign"))
                .hasStackTraceContaining("withdrawn meanwhile");

        paper.waitsAt("userTask_signPaper").notPassed("serviceTask_issue", "serviceTask_renderDocument");
    }

    @Test
    void isRevisedAndSubmittedAgainWhenTheHeadReturnsIt() {
        var paper = start();

        paper.complete(HEAD, "userTask_signPaper", "return")
                .complete(CLERK, "userTask_revisePaper", "submit")
                .waitsAt("userTask_signPaper")
                .passed("userTask_revisePaper")
                .notPassed("serviceTask_issue", "serviceTask_discard");
    }

    @Test
    void setsItsNominationsFreeWhenTheClerkDropsIt() {
        var paper = start();

        paper.complete(HEAD, "userTask_signPaper", "return")
                .complete(CLERK, "userTask_revisePaper", "reject")
                .passed("serviceTask_discard", "endEvent_discarded")
                .notPassed("serviceTask_issue", "serviceTask_moveNominations", "endEvent_signed")
                .ended();
        verify(steps).discard(key);
    }

    @Test
    void endsWhenTheLastNominationLeavesItBeforeTheSignature() {
        start().receive("paper.nothingLeft", Map.of())
                .passed("endEvent_closed")
                .notPassed("serviceTask_issue", "serviceTask_discard", "userTask_revisePaper")
                .ended();
    }

    @Test
    void endsWhenTheLastNominationLeavesItWhileItIsMended() {
        start().complete(HEAD, "userTask_signPaper", "return")
                .receive("paper.nothingLeft", Map.of())
                .passed("endEvent_closed")
                .notPassed("serviceTask_discard")
                .ended();
    }

    private ModelRun start() {
        return ModelRun.start("paper-signing", key).waitsAt("userTask_signPaper");
    }
}
