package vn.thidua.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RuleSource;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/**
 * Line by line whether a nominee meets the conditions.
 *
 * @param conditions of the award's rule
 * @param checks the eleven checks, each once, and after them what the nomination's own procedure asks for
 * @param lapsed where the conditions stand, if that was over already on the day whose rules apply; absent otherwise
 */
public record EligibilityAnswer(
        List<EligibilityLine> conditions,
        List<EligibilityLine> checks,
        @Nullable RuleSource lapsed) {

    public EligibilityAnswer {
        conditions = List.copyOf(conditions);
        checks = List.copyOf(checks);
    }

    /** Everything, conditions first. */
    public List<EligibilityLine> lines() {
        return Stream.concat(conditions.stream(), checks.stream()).toList();
    }

    /** The same with checks that a procedure of its own asks for. */
    public EligibilityAnswer and(List<EligibilityLine> more) {
        return more.isEmpty()
                ? this
                : new EligibilityAnswer(
                        conditions,
                        Stream.concat(checks.stream(), more.stream()).toList(),
                        lapsed);
    }

    /** Whether anything stands in the way. */
    public boolean blocks() {
        return lines().stream().anyMatch(EligibilityLine::blocks);
    }

    /** @throws Refusal 422 with everything that stands in the way */
    public void orRefuse() {
        if (blocks()) {
            throw Refusal.byRule(reasons());
        }
    }

    /**
     * What stands in the way, as a refusal says it: of several that would do, after the whole each one with its numbers;
     * where conditions do that are over, this too.
     */
    public List<Reason> reasons() {
        var against = flat(lines().stream().filter(EligibilityLine::blocks).toList())
                .filter(EligibilityLine::blocks)
                .map(EligibilityAnswer::reason);
        boolean byConditions = conditions.stream().anyMatch(EligibilityLine::blocks);
        return Stream.concat(against, byConditions ? lapse().stream() : Stream.empty())
                .toList();
    }

    /** What does not stand in the way, but somebody should look at or confirm. */
    public List<Reason> warnings() {
        return lines().stream()
                .filter(line -> line.result() != EligibilityLine.Result.MET && !line.blocks())
                .map(EligibilityAnswer::reason)
                .toList();
    }

    private static Reason reason(EligibilityLine line) {
        return Reason.byLaw(
                line.legalSource(), line.messageKey(), line.numbers().toArray());
    }

    /** That the conditions are over and hold on for want of a newer version, as a sentence. */
    public Optional<Reason> lapse() {
        if (lapsed == null || lapsed.validTo() == null) {
            return Optional.empty();
        }
        var next = lapsed.supersededBy();
        return Optional.of(
                next == null
                        ? Reason.byLaw(
                                lapsed.legalSource(), "eligibility.lapsed", lapsed.legalSource(), lapsed.validTo())
                        : Reason.byLaw(
                                lapsed.legalSource(),
                                "eligibility.lapsedBy",
                                lapsed.legalSource(),
                                lapsed.validTo(),
                                next));
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
