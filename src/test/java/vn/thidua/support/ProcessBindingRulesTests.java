package vn.thidua.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;

class ProcessBindingRulesTests {

    private static final String KEY = "execution.processBusinessKey";
    private static final TaskKey SIGN = new TaskKey("small-model", "userTask_sign");

    /** Code that goes with the small model; tests take something away or add something. */
    private final Map<String, Class<?>> beans =
            new HashMap<>(Map.of("smallSteps", SmallBeans.SmallSteps.class, "smallDesks", SmallBeans.SmallDesks.class));

    private List<UserTask> tasks = List.of(new SmallBeans.SignTask(SIGN, "pledge/task/sign"));
    private final Map<String, String> constants =
            new HashMap<>(Map.of("MESSAGE_ASKED", "pledge.asked", "VARIABLE_ANSWER", "answer"));
    private List<TaskKey> taskConstants = List.of(SIGN);
    private Set<String> words = Set.of("asked");
    private Set<String> resources = Set.of("templates/pledge/task/sign.html");
    private final Map<String, String> titles =
            new HashMap<>(Map.of("pledge", SIGN.titleKey(), "pledge_en", SIGN.titleKey()));
    private String module = "pledge";

    @Test
    void theGoodModelGoesWithItsCode() {
        var model = SmallModel.good();

        assertThat(Stream.of(
                                ProcessBindingRules.processIsNamedInItsModule(model, code()),
                                ProcessBindingRules.expressionsCallPublicBeans(model, code()),
                                ProcessBindingRules.userTasksLieOnADesk(model),
                                ProcessBindingRules.callsNameAModelAndACase(model, Set.of("small-model")),
                                ProcessBindingRules.userTasksAreImplemented(model, code()),
                                ProcessBindingRules.userTasksHaveAPage(model, code()),
                                ProcessBindingRules.userTasksHaveATitleInBothLanguages(model, code()),
                                ProcessBindingRules.messagesEqualTheConstants(model, code()),
                                ProcessBindingRules.variablesEqualTheConstants(model, code()),
                                ProcessBindingRules.resultsOfStepsAreRead(model),
                                ProcessBindingRules.comparedValuesAreKnown(model, code()),
                                ProcessBindingRules.elementIdsInCodeExist(model, code()))
                        .flatMap(List::stream))
                .isEmpty();
    }

    @Test
    void findsAModelWithoutACodeOfItsName() {
        var model = ProcessModel.of("pledge", "other", SmallModel.XML.replace("\"small-model\"", "\"other-model\""));

        assertThat(ProcessBindingRules.processIsNamedInItsModule(model, code()))
                .containsExactly("no class ...Process has ID = other-model");
    }

    @Test
    void findsAModelInAnotherModuleThanItsCode() {
        module = "review";

        assertThat(ProcessBindingRules.processIsNamedInItsModule(SmallModel.good(), code()))
                .containsExactly("lies in pledge, its code in review");
    }

    @Test
    void findsAnUnknownBean() {
        beans.remove("smallDesks");

        assertThat(ProcessBindingRules.expressionsCallPublicBeans(SmallModel.good(), code()))
                .containsExactly("userTask_sign: ${smallDesks.approver(" + KEY + ")} names no bean");
    }

    @Test
    void findsABeanThatIsNotPublic() {
        beans.put("smallDesks", SmallBeans.HiddenDesks.class);

        assertThat(ProcessBindingRules.expressionsCallPublicBeans(SmallModel.good(), code()))
                .containsExactly("userTask_sign: ${smallDesks.approver(" + KEY + ")} calls a bean that is not public");
    }

    @Test
    void findsAnUnknownMethod() {
        assertExpression("smallSteps.print(", "smallSteps.paint(", "calls no public method of texts");
    }

    @Test
    void findsAMethodThatIsNotPublic() {
        assertExpression("smallSteps.print(", "smallSteps.hidden(", "calls no public method of texts");
    }

    @Test
    void findsAMethodWithAnotherNumberOfArguments() {
        assertExpression(", 'FINAL')", ")", "calls no public method of texts");
    }

    @Test
    void findsAnExpressionThatPassesSomethingElseThanTheBusinessKey() {
        assertExpression(
                "smallSteps.dueAt(" + KEY,
                "smallSteps.dueAt(dueAt",
                "does not pass the business key first and literals after it");
    }

    @Test
    void findsATimerThatIsNoDate() {
        assertExpression("smallSteps.dueAt(", "smallSteps.print(", "should answer Date");
    }

    @Test
    void findsAConditionThatIsNoYesOrNo() {
        assertExpression("${more}", "${smallSteps.dueAt(" + KEY + ")}", "should answer boolean");
    }

    @Test
    void findsAConditionThatComputes() {
        assertExpression("${more}", "${more &amp;&amp; count == 3}", "is not one call of a bean");
    }

    @Test
    void findsAUserTaskForAPersonByName() {
        var model = SmallModel.with("${smallDesks.approver(" + KEY + ")}", "clerk.phong_ky_thuat");

        assertThat(ProcessBindingRules.userTasksLieOnADesk(model))
                .containsExactly("userTask_sign is not routed by a desks bean");
    }

    @Test
    void findsACallOfAnUnknownProcess() {
        assertThat(ProcessBindingRules.callsNameAModelAndACase(SmallModel.good(), Set.of("pledge-signing")))
                .containsExactly("callActivity_follow calls no known process with a business key");
    }

    @Test
    void findsACallWithoutABusinessKey() {
        var model = SmallModel.with("<camunda:in businessKey=", "<camunda:in variables=");

        assertThat(ProcessBindingRules.callsNameAModelAndACase(model, Set.of("small-model")))
                .containsExactly("callActivity_follow calls no known process with a business key");
    }

    @Test
    void findsAUserTaskNobodyImplementsAndOneNobodyDrew() {
        var gone = new TaskKey("small-model", "userTask_gone");
        tasks = List.of(new SmallBeans.SignTask(gone, "pledge/task/gone"));

        assertThat(ProcessBindingRules.userTasksAreImplemented(SmallModel.good(), code()))
                .containsExactlyInAnyOrder(SIGN + " has no UserTask", gone + " is implemented and not in the model");
    }

    @Test
    void findsAUserTaskWithoutAPage() {
        resources = Set.of();

        assertThat(ProcessBindingRules.userTasksHaveAPage(SmallModel.good(), code()))
                .containsExactly("userTask_sign has no page templates/pledge/task/sign.html");
    }

    @Test
    void findsAUserTaskThatShowsAnotherPage() {
        tasks = List.of(new SmallBeans.SignTask(SIGN, "paper/task/sign-paper"));

        assertThat(ProcessBindingRules.userTasksHaveAPage(SmallModel.good(), code()))
                .containsExactly("userTask_sign shows paper/task/sign-paper");
    }

    @Test
    void findsATitleThatIsMissingInOneLanguage() {
        titles.remove("pledge_en");

        assertThat(ProcessBindingRules.userTasksHaveATitleInBothLanguages(SmallModel.good(), code()))
                .containsExactly("task.small-model.userTask_sign is missing in pledge_en");
    }

    @Test
    void findsATitleOfNoTask() {
        titles.put("pledge", "task.small-model.userTask_gone");

        assertThat(ProcessBindingRules.userTasksHaveATitleInBothLanguages(SmallModel.good(), code()))
                .containsExactlyInAnyOrder(
                        "task.small-model.userTask_sign is missing in pledge",
                        "task.small-model.userTask_gone in pledge names no task");
    }

    @Test
    void findsAMessageOnOneSideOnly() {
        constants.put("MESSAGE_ASKED", "pledge.wanted");

        assertThat(ProcessBindingRules.messagesEqualTheConstants(SmallModel.good(), code()))
                .containsExactly(
                        "pledge.asked is no MESSAGE_ constant", "pledge.wanted is a constant and not in the model");
    }

    @Test
    void findsAVariableOnOneSideOnly() {
        constants.put("VARIABLE_ANSWER", "reply");

        assertThat(ProcessBindingRules.variablesEqualTheConstants(SmallModel.good(), code()))
                .containsExactly(
                        "answer is read by the model and no constant", "reply is a constant and not read by the model");
    }

    @Test
    void findsAResultNobodyReads() {
        var model = SmallModel.with("resultVariable=\"more\"", "resultVariable=\"done\"");

        assertThat(ProcessBindingRules.resultsOfStepsAreRead(model)).containsExactly("done is written and never read");
    }

    @Test
    void findsAnOutcomeThatDoesNotExist() {
        var model = SmallModel.with("outcome == 'return'", "outcome == 'refuse'");

        assertThat(ProcessBindingRules.comparedValuesAreKnown(model, code()))
                .containsExactly("refuse is no known value of outcome");
    }

    @Test
    void findsAFactNobodySends() {
        words = Set.of();

        assertThat(ProcessBindingRules.comparedValuesAreKnown(SmallModel.good(), code()))
                .containsExactly("asked is no known value of answer");
    }

    @Test
    void findsElementsThatOnlyTheCodeKnows() {
        constants.put("PRINT", "serviceTask_gone");
        taskConstants = List.of(new TaskKey("small-model", "userTask_gone"));

        assertThat(ProcessBindingRules.elementIdsInCodeExist(SmallModel.good(), code()))
                .containsExactly(
                        "serviceTask_gone is in the code and not in the model",
                        "userTask_gone is in the code and not in the model");
    }

    private void assertExpression(String text, String replacement, String problem) {
        assertThat(ProcessBindingRules.expressionsCallPublicBeans(SmallModel.with(text, replacement), code()))
                .singleElement()
                .asString()
                .endsWith(problem);
    }

    private CodeBase code() {
        return new CodeBase(
                beans,
                tasks,
                Map.of("small-model", new CodeBase.Constants(module, constants, taskConstants, words::contains)),
                resources::contains,
                this::messages);
    }

    private Properties messages(String file) {
        var properties = new Properties();
        if (titles.containsKey(file)) {
            properties.put(titles.get(file), "Ký");
        }
        return properties;
    }
}
