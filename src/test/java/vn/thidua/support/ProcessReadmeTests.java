package vn.thidua.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessReadmeTests {

    @Test
    void theReadmeMustNameEveryModelItsTasksAndItsEnds() {
        var models = List.of(SmallModel.good());
        String row =
                "| `small-model` | `pledge` | somebody asks | `userTask_sign` | `endEvent_signed` `endEvent_returned` |";

        assertThat(ProcessRules.readme(models, row)).isEmpty();
        assertThat(ProcessRules.readme(models, "")).containsExactly("small-model has no row");
        assertThat(ProcessRules.readme(models, row.replace("`pledge`", "`review`")))
                .containsExactly("small-model: module or start is wrong");
        assertThat(ProcessRules.readme(models, row.replace("`endEvent_returned`", "")))
                .containsExactly(
                        "small-model has [endEvent_returned, endEvent_signed], its row says [endEvent_signed]");
        assertThat(ProcessRules.readme(models, row.replace("`userTask_sign`", "`userTask_gone`")))
                .containsExactly("small-model has [userTask_sign], its row says [userTask_gone]");
        assertThat(ProcessRules.readme(models, row + "\n| `gone-model` | `pledge` | x | none | none |"))
                .containsExactly("[gone-model] is no model");
    }
}
