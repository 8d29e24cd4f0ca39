package vn.thidua.eligibility;

import java.util.List;

/** What a rule asks for: one requirement, or several put together. */
public sealed interface Condition permits Condition.All, Condition.Any, Condition.After, Condition.Meets, Requirement {

    /** Every one of them. */
    record All(List<Condition> parts) implements Condition {

        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of them. */
    record Any(List<Condition> parts) implements Condition {

        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** An award, and then something in the years after it. */
    record After(Requirement award, Condition then) implements Condition {}

    /** The standard of another award. */
    record Meets(String award) implements Condition {}
}
