package vn.thidua.eligibility;

import java.util.List;
import java.util.Map;

/**
 * What was counted for a requirement.
 *
 * @param stated whether anything was said about it at all
 * @param distance what there is less what it takes: not below 0 is enough
 * @param broken whether years that should follow each other do not
 * @param judged whether a person has confirmed it
 * @param numbers what goes into the sentence
 * @param evidence the proofs
 */
record Measure(
        boolean stated, double distance, boolean broken, boolean judged, List<Object> numbers, List<String> evidence) {

    static Measure of(double distance, List<Object> numbers, List<String> evidence) {
        return new Measure(true, distance, false, false, numbers, evidence);
    }

    static Measure unstated(Object... numbers) {
        return new Measure(false, -1, false, false, List.of(numbers), List.of());
    }

    Measure provedBy(List<String> proofs) {
        return new Measure(stated, distance, broken, judged, numbers, proofs);
    }

    /** As the decision table asks for it. */
    Map<String, Object> facts(Requirement.Kind kind) {
        return Map.of("kind", kind.name(), "stated", stated, "distance", distance, "broken", broken, "judged", judged);
    }
}
