package vn.thidua.eligibility;

import java.util.List;

/**
 * One line of the answer.
 *
 * @param rule the kind of requirement, {@code ANY} and {@code ALL} for several together, or {@code CHECK_1} to {@code
 *     CHECK_11}
 * @param result what came of it
 * @param blocking whether, not being met, it stands in the way
 * @param messageKey the sentence
 * @param numbers what goes into the sentence
 * @param evidence decision numbers and other proofs
 * @param legalSource the articles
 * @param words the rule's own words, which a tick repeats
 * @param parts what it was put together from
 * @param needed false for an alternative that is not met beside one that is: nothing more has to be done about it
 */
public record EligibilityLine(
        String rule,
        Result result,
        boolean blocking,
        String messageKey,
        List<Object> numbers,
        List<String> evidence,
        String legalSource,
        String words,
        List<EligibilityLine> parts,
        boolean needed) {

    /** What came of a rule. */
    public enum Result {
        MET,
        NOT_MET,
        NEEDS_TICK
    }

    public EligibilityLine {
        numbers = List.copyOf(numbers);
        evidence = List.copyOf(evidence);
        parts = List.copyOf(parts);
    }

    /** Whether it stands in the way. */
    public boolean blocks() {
        return blocking && needed && result == Result.NOT_MET;
    }

    /** The same beside an alternative that is met. */
    EligibilityLine notNeeded() {
        return result == Result.MET
                ? this
                : new EligibilityLine(
                        rule,
                        result,
                        blocking,
                        messageKey,
                        numbers,
                        evidence,
                        legalSource,
                        words,
                        parts.stream().map(EligibilityLine::notNeeded).toList(),
                        false);
    }
}
