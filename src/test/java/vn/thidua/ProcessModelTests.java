package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.support.ProcessModel;
import vn.thidua.support.ProcessRules;

/**
 * Every rule about models on every model of the project. Each rule was seen to fail: see {@code ProcessModelRulesTests} and
 * its neighbours.
 */
class ProcessModelTests {

    private static final List<ProcessModel> MODELS = ProcessModel.all();

    @Test
    void thereAreModels() {
        assertThat(MODELS).extracting(ProcessModel::id).doesNotHaveDuplicates().isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyModelKeepsEveryRule() {
        var rules = ProcessRules.all(MODELS);
        return MODELS.stream().flatMap(model -> rules.entrySet().stream()
                .map(rule -> test(model.id() + ": " + rule.getKey(), rule.getValue(), model)));
    }

    private static DynamicTest test(String name, Function<ProcessModel, List<String>> rule, ProcessModel model) {
        return DynamicTest.dynamicTest(
                name, () -> assertThat(rule.apply(model)).as(name).isEmpty());
    }

    @Test
    void theReadmeListsEveryModelWithItsUserTasksAndEnds() {
        assertThat(ProcessRules.readme(MODELS)).isEmpty();
    }
}
