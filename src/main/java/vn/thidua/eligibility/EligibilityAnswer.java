package vn.thidua.eligibility;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.shared.Reason;

/**
 * Line by line whether a nominee meets the conditions.
 *
 * @param conditions of the award's rule
 * @param checks the eleven checks, each once
 */
public record EligibilityAnswer(List<EligibilityLine> conditions, List<EligibilityLine> checks) {

    public EligibilityAnswer {
        conditions = List.copyOf(conditions);
        checks = List.copyOf(checks);
    }

    /** Everything, conditions first. */
    public List<EligibilityLine> lines() {
        return Stream.concat(conditions.stream(), checks.stream()).toList();
    }

    /** Whether anything stands in the way. */
    public boolean blocks() {
        return lines().stream().anyMatch(EligibilityLine::blocks);
    }

    /** What stands in the way, as a refusal says it. */
    public List<Reason> reasons() {
        return lines().stream()
                .filter(EligibilityLine::blocks)
                .map(line -> Reason.byLaw(
                        line.legalSource(), line.messageKey(), line.numbers().toArray()))
                .toList();
    }

    /** The words of the rule that a person has to confirm, or has confirmed, wherever they stand. */
    public List<String> judgements() {
        return flat(conditions)
                .filter(line -> line.rule().equals(Requirement.Kind.JUDGEMENT.name()))
                .map(EligibilityLine::words)
                .distinct()
                .toList();
    }

    private static Stream<EligibilityLine> flat(List<EligibilityLine> lines) {
        return lines.stream().flatMap(line -> Stream.concat(Stream.of(line), flat(line.parts())));
    }
}
