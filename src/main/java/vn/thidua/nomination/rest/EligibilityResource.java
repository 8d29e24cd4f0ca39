package vn.thidua.nomination.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.eligibility.EligibilityAnswer;
import vn.thidua.eligibility.EligibilityLine;
import vn.thidua.shared.Verdict;
import vn.thidua.web.ApiProblems;
import vn.thidua.web.Texts;

/**
 * Whether a nominee meets the conditions, line by line.
 *
 * @param eligible whether nothing stands in the way, of a draft today, of what was submitted by the rules it keeps
 * @param reasons what stands in the way: each with its code, its message and, where there is one, the article
 * @param lapsed that the conditions are over and hold on for want of a newer version; absent where they are not
 * @param lines every condition of the award and every check
 */
@Schema(name = "Eligibility")
record EligibilityResource(
        boolean eligible,
        List<Map<String, String>> reasons,
        @Nullable Lapse lapsed,
        List<Line> lines) {

    /**
     * Conditions whose last day is over.
     *
     * @param lastDay of the version that states them
     * @param supersededBy what is known to have taken its place, absent where nothing is
     */
    @Schema(name = "EligibilityLapse")
    record Lapse(
            String message,
            String legalSource,
            LocalDate lastDay,
            @Nullable String supersededBy) {}

    /**
     * One line.
     *
     * @param rule the kind of requirement, ANY and ALL for several together, or CHECK_1 to CHECK_11
     * @param blocking whether, not being met, it stands in the way
     * @param code of the message
     * @param evidence decision numbers and other proofs
     * @param confirm the words to repeat in {@code facts.further.confirmed}, where a person has to confirm
     * @param parts what it was put together from
     * @param needed false for an alternative that is not met beside one that is
     */
    @Schema(name = "EligibilityLine")
    record Line(
            String rule,
            EligibilityLine.Result result,
            boolean blocking,
            String code,
            String message,
            List<String> evidence,
            String legalSource,
            @Nullable String confirm,
            List<Line> parts,
            boolean needed) {}

    static EligibilityResource of(Verdict verdict, EligibilityAnswer answer, ApiProblems problems, Texts texts) {
        var reasons = Stream.concat(verdict.reasons().stream(), answer.reasons().stream())
                .toList();
        return new EligibilityResource(
                reasons.isEmpty(),
                problems.reasons(reasons),
                lapse(answer, texts),
                answer.lines().stream().map(line -> of(line, texts)).toList());
    }

    private static @Nullable Lapse lapse(EligibilityAnswer answer, Texts texts) {
        var source = answer.lapsed();
        return source == null || source.validTo() == null
                ? null
                : new Lapse(
                        texts.of(answer.lapse().orElseThrow()),
                        source.legalSource(),
                        source.validTo(),
                        source.supersededBy());
    }

    private static Line of(EligibilityLine line, Texts texts) {
        return new Line(
                line.rule(),
                line.result(),
                line.blocking(),
                line.messageKey(),
                texts.of(line.messageKey(), line.numbers()),
                line.evidence(),
                line.legalSource(),
                line.result() == EligibilityLine.Result.NEEDS_TICK
                                && !line.words().isEmpty()
                        ? line.words()
                        : null,
                line.parts().stream().map(part -> of(part, texts)).toList(),
                line.needed());
    }
}
