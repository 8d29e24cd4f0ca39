package vn.thidua.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ProcessDiagramRulesTests {

    @Test
    void findsAnElementThatIsNotDrawn() {
        breaks(
                "bpmnElement=\"userTask_sign\"",
                "bpmnElement=\"event_due\"",
                ProcessDiagramRules::everyElementIsDrawnOnce,
                "userTask_sign is not drawn",
                "event_due is drawn 2 times");
    }

    @Test
    void findsADrawingOfNothing() {
        breaks(
                "bpmnElement=\"userTask_sign\"",
                "bpmnElement=\"userTask_gone\"",
                ProcessDiagramRules::everyElementIsDrawnOnce,
                "userTask_sign is not drawn",
                "userTask_gone is drawn and does not exist");
    }

    @Test
    void findsADrawingWithAGeneratedId() {
        breaks(
                "id=\"userTask_sign_di\"",
                "id=\"BPMNShape_1\"",
                ProcessDiagramRules::drawingsAreNamedAfterTheirElement,
                "BPMNShape_1 draws userTask_sign");
    }

    @Test
    void findsAFlowThatRunsAskew() {
        breaks(
                "<di:waypoint x=\"100\" y=\"100\"/>",
                "<di:waypoint x=\"100\" y=\"90\"/>",
                ProcessDiagramRules::flowsRunStraightOrAtRightAngles,
                "sequence_asked_sign runs askew");
    }

    @Test
    void findsFlowsThatCross() {
        breaks(
                "<di:waypoint x=\"300\" y=\"200\"/>",
                "<di:waypoint x=\"300\" y=\"200\"/><di:waypoint x=\"120\" y=\"200\"/><di:waypoint x=\"120\" y=\"50\"/>",
                ProcessDiagramRules::flowsDoNotCross,
                "sequence_asked_sign crosses flow_returned");
    }

    @Test
    void findsAFlowThroughAShape() {
        breaks(
                "<di:waypoint x=\"300\" y=\"200\"/>",
                "<di:waypoint x=\"300\" y=\"200\"/><di:waypoint x=\"200\" y=\"200\"/><di:waypoint x=\"200\" y=\"100\"/>",
                ProcessDiagramRules::flowsDoNotRunThroughShapes,
                "flow_returned runs through userTask_sign");
    }

    @Test
    void findsShapesThatOverlap() {
        breaks(
                "<dc:Bounds x=\"140\" y=\"60\" width=\"120\" height=\"80\"/>",
                "<dc:Bounds x=\"60\" y=\"60\" width=\"120\" height=\"80\"/>",
                ProcessDiagramRules::shapesAndLabelsKeepApart,
                "startEvent_asked overlaps userTask_sign",
                "userTask_sign overlaps the label of startEvent_asked");
    }

    @Test
    void findsALabelUnderAFlow() {
        breaks(
                "<dc:Bounds x=\"305\" y=\"140\" width=\"34\" height=\"14\"/>",
                "<dc:Bounds x=\"290\" y=\"140\" width=\"34\" height=\"14\"/>",
                ProcessDiagramRules::flowsDoNotRunThroughLabels,
                "flow_returned runs through the label of flow_returned");
    }

    private static void breaks(
            String text, String replacement, Function<ProcessModel, List<String>> rule, String... breaches) {
        assertThat(rule.apply(SmallModel.with(text, replacement))).containsExactlyInAnyOrder(breaches);
    }
}
