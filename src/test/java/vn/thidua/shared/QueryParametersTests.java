package vn.thidua.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParametersTests {

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "many"})
    void refusesALimitOutsideOfItsRange(String limit) {
        assertThatThrownBy(() -> QueryParameters.limit(limit))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields())
                        .containsExactly(FieldProblem.of("limit", "shared.field.limit", 200)));
    }

    @Test
    void takesABlankParameterForAnAbsentOne() {
        assertThat(QueryParameters.limit(" ")).isEqualTo(50);
        assertThat(QueryParameters.text(" ")).isNull();
        assertThat(QueryParameters.constant("role", Role.class, "")).isNull();
        assertThat(QueryParameters.id("campaign", "", new FieldProblems())).isNull();
    }

    @Test
    void namesEveryParameterThatCannotBeRead() {
        var problems = new FieldProblems();
        QueryParameters.id("campaign", "x", problems);
        QueryParameters.constant("role", Role.class, "clerk", problems);
        QueryParameters.limit("0", problems);
        assertThat(problems.list()).extracting(FieldProblem::field).containsExactly("campaign", "role", "limit");
    }
}
