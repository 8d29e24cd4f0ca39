package vn.thidua.eligibility;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What stands in a condition, without what it says together. */
final class Conditions {

    private Conditions() {}

    /**
     * Every requirement, in the order of the rule.
     *
     * @param prerequisitesOf the conditions of another award, whose standard a rule may ask for; empty to leave it out
     */
    static Stream<Requirement> requirements(Condition condition, UnaryOperator<String> prerequisitesOf) {
        if (condition instanceof Requirement requirement) {
            return Stream.of(requirement);
        }
        if (condition instanceof Condition.After after) {
            return Stream.concat(Stream.of(after.award()), requirements(after.then(), prerequisitesOf));
        }
        if (condition instanceof Condition.Meets other) {
            var standard = prerequisitesOf.apply(other.award());
            // one step: a standard that asks for a standard in turn is followed where it is judged
            return standard.isEmpty() ? Stream.empty() : requirements(Prerequisites.lenient(standard), none -> "");
        }
        var parts = condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts();
        return parts.stream().flatMap(part -> requirements(part, prerequisitesOf));
    }
}
