package vn.thidua.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Each rule is kept by a small good model and broken by exactly one change to it. */
class ProcessModelRulesTests {

    @Test
    void theGoodModelKeepsEveryRule() {
        var model = SmallModel.good();

        assertThat(ProcessRules.ofForm().entrySet())
                .allSatisfy(rule -> assertThat(rule.getValue().apply(model))
                        .as(rule.getKey())
                        .isEmpty());
    }

    @Test
    void findsAFileNamedOtherwiseThanItsProcess() {
        var model = ProcessModel.of("pledge", "pledge-promising", SmallModel.XML);

        assertThat(ProcessModelRules.fileIsNamedAfterTheProcess(model))
                .containsExactly("file pledge-promising holds process small-model");
    }

    @Test
    void findsAProcessIdThatIsNotKebabCase() {
        var model =
                ProcessModel.of("pledge", "smallModel", SmallModel.XML.replace("\"small-model\"", "\"smallModel\""));

        assertThat(ProcessModelRules.fileIsNamedAfterTheProcess(model))
                .containsExactly("smallModel is not a kebab-case noun");
    }

    @Test
    void findsTwoProcessesInOneFile() {
        breaks(
                "</bpmn:definitions>",
                "<bpmn:process id=\"other-model\"/></bpmn:definitions>",
                ProcessModelRules::fileIsNamedAfterTheProcess,
                "holds 2 processes");
    }

    @Test
    void findsAProcessThatIsNotExecutable() {
        breaks(
                "isExecutable=\"true\"",
                "isExecutable=\"false\"",
                ProcessModelRules::processIsExecutableVersionedAndForgotten,
                "is not executable");
    }

    @Test
    void findsAMissingVersionTag() {
        breaks(
                "camunda:versionTag=\"1.0\"",
                "",
                ProcessModelRules::processIsExecutableVersionedAndForgotten,
                "has no camunda:versionTag");
    }

    @Test
    void findsAMissingTimeToLive() {
        breaks(
                "camunda:historyTimeToLive=\"365\"",
                "",
                ProcessModelRules::processIsExecutableVersionedAndForgotten,
                "has no camunda:historyTimeToLive");
    }

    @Test
    void findsAGeneratedId() {
        breaks(
                "userTask_sign",
                "Activity_1x2y3z",
                ProcessModelRules::idsSayTypeAndName,
                "userTask Activity_1x2y3z should match userTask_[a-z][A-Za-z0-9]*",
                "sequenceFlow sequence_asked_sign should match sequence_\\Qasked\\E_\\Q1x2y3z\\E",
                "sequenceFlow sequence_sign_signed should match sequence_\\Q1x2y3z\\E_\\Qsigned\\E");
    }

    @Test
    void findsABranchWithoutANameOfItsOwn() {
        breaks(
                "flow_returned",
                "sequence_signed_returned",
                ProcessModelRules::idsSayTypeAndName,
                "sequenceFlow sequence_signed_returned should match flow_[a-z][A-Za-z0-9]*");
    }

    @Test
    void findsAnIdOnATypeThatIsNotUsedHere() {
        breaks(
                "<bpmn:messageEventDefinition ",
                "<bpmn:messageEventDefinition id=\"MessageEventDefinition_1\" ",
                ProcessModelRules::idsSayTypeAndName,
                "messageEventDefinition MessageEventDefinition_1 should match (no id: its type is not used here)");
    }

    @Test
    void findsAnElementWithoutALabel() {
        breaks("name=\"Ký giao ước\"", "", ProcessModelRules::everythingHasALabel, "userTask_sign has no label");
    }

    @Test
    void findsABranchWithoutALabel() {
        breaks("name=\"trả lại\"", "", ProcessModelRules::everythingHasALabel, "flow_returned has no label");
    }

    @Test
    void findsAGatewayThatDoesNotAsk() {
        breaks("Đã ký?", "Chữ ký", ProcessModelRules::gatewaysAsk, "gateway_signed does not ask a question");
    }

    @Test
    void findsAUserTaskThatDoesNotSayWhoDoesItWhyAndWhatReturnDoes() {
        breaks(
                "Người làm: thủ trưởng. Căn cứ: Điều 17. Trả lại: kết thúc.",
                "Ký.",
                ProcessModelRules::userTasksAreExplained,
                "userTask_sign does not say \"người làm:\"",
                "userTask_sign does not say \"căn cứ:\"",
                "userTask_sign does not say \"trả lại\"");
    }

    @Test
    void findsAProcessWithoutDocumentation() {
        breaks(
                "Một mô hình nhỏ.",
                " ",
                ProcessModelRules::processAndSubProcessesAreExplained,
                "small-model has no documentation");
    }

    @Test
    void findsAnAsynchronousStepWithoutAReason() {
        breaks(
                "Không đồng bộ: ngoài giao dịch ký.",
                "",
                ProcessModelRules::asynchronousStepsSayWhy,
                "serviceTask_print is asynchronous and does not say why");
    }

    @Test
    void findsAServiceTaskWithoutAnExpression() {
        breaks(
                "camunda:expression=\"${smallSteps.print(execution.processBusinessKey)}\"",
                "",
                ProcessModelRules::serviceTasksCallABean,
                "serviceTask_print has no camunda:expression");
    }

    @Test
    void findsAClass() {
        breaks(
                "camunda:expression=\"${smallSteps.print(execution.processBusinessKey)}\"",
                "camunda:class=\"vn.thidua.Print\"",
                ProcessModelRules::nothingBindsToClassesScriptsOrConnectors,
                "serviceTask_print has camunda:class");
    }

    @Test
    void findsAFormKey() {
        breaks(
                "<bpmn:userTask ",
                "<bpmn:userTask camunda:formKey=\"sign\" ",
                ProcessModelRules::nothingBindsToClassesScriptsOrConnectors,
                "userTask_sign has camunda:formKey");
    }

    @Test
    void findsAListener() {
        breaks(
                "</bpmn:userTask>",
                "<bpmn:extensionElements><camunda:taskListener/></bpmn:extensionElements></bpmn:userTask>",
                ProcessModelRules::nothingBindsToClassesScriptsOrConnectors,
                "holds a taskListener");
    }

    @Test
    void findsALiteralDuration() {
        breaks(
                "${smallSteps.dueAt(execution.processBusinessKey)}",
                "P14D",
                ProcessModelRules::timesComeFromBeans,
                "timeDate fixes a time: P14D");
    }

    @Test
    void findsALiteralDate() {
        breaks(
                "${smallSteps.dueAt(execution.processBusinessKey)}",
                "2026-11-22T08:00:00Z",
                ProcessModelRules::timesComeFromBeans,
                "timeDate fixes a time: 2026-11-22T08:00:00Z");
    }

    @Test
    void findsALiteralRetryCycle() {
        breaks(
                "camunda:asyncBefore=\"true\"",
                "camunda:asyncBefore=\"true\" camunda:failedJobRetryTimeCycle=\"R5/PT5M\"",
                ProcessModelRules::timesComeFromBeans,
                "serviceTask_print fixes a time: R5/PT5M");
    }

    @Test
    void findsAMessageThatIsNotDeclared() {
        breaks(
                "messageRef=\"message_asked\"",
                "messageRef=\"message_wanted\"",
                ProcessModelRules::messagesAreNamedDeclaredAndUsed,
                "message_wanted is not declared",
                "message_asked is not used");
    }

    @Test
    void findsAMessageWithoutAModule() {
        breaks(
                "name=\"pledge.asked\"",
                "name=\"asked\"",
                ProcessModelRules::messagesAreNamedDeclaredAndUsed,
                "asked is not <module>.<eventInLowerCamel>");
    }

    @Test
    void findsAMessageWhoseIdSaysSomethingElse() {
        breaks(
                "name=\"pledge.asked\"",
                "name=\"pledge.wanted\"",
                ProcessModelRules::messagesAreNamedDeclaredAndUsed,
                "message_asked does not go with pledge.wanted");
    }

    @Test
    void findsABranchWithoutACondition() {
        breaks(
                "<bpmn:conditionExpression>${outcome == 'return'}</bpmn:conditionExpression>",
                "",
                ProcessModelRules::decisionsAreComplete,
                "flow_returned has no condition");
    }

    @Test
    void findsADefaultBesideAnOutcome() {
        breaks(
                "name=\"Đã ký?\"",
                "name=\"Đã ký?\" default=\"flow_returned\"",
                ProcessModelRules::decisionsAreComplete,
                "gateway_signed decides on an outcome and has a default");
    }

    @Test
    void findsANodeThatCannotBeReachedAndOneThatLeadsNowhere() {
        breaks(
                "<bpmn:sequenceFlow id=\"sequence_sign_signed\" sourceRef=\"userTask_sign\" targetRef=\"gateway_signed\"/>",
                "",
                ProcessModelRules::everyNodeIsConnected,
                "userTask_sign leads nowhere",
                "gateway_signed cannot be reached");
    }

    private static void breaks(
            String text, String replacement, Function<ProcessModel, List<String>> rule, String... breaches) {
        assertThat(rule.apply(SmallModel.with(text, replacement))).containsExactlyInAnyOrder(breaches);
    }
}
