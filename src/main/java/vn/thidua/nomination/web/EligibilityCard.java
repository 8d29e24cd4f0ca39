package vn.thidua.nomination.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to whether a nominee meets the conditions, as a page shows it.
 *
 * @param kind the badge's kind of the whole
 * @param headline the whole in one sentence
 * @param legalSource the articles that state the conditions
 * @param lapse that these are over and hold on, absent where they are not
 * @param nextVersion where an administrator loads the next version, absent for everybody else
 * @param conditions of the award's rule
 * @param findings of the checks, where there is something to say
 * @param passed checks with nothing against it
 */
public record EligibilityCard(
        String kind,
        String headline,
        String legalSource,
        @Nullable String lapse,
        @Nullable String nextVersion,
        List<Line> conditions,
        List<Line> findings,
        List<Line> passed) {

    /**
     * One line.
     *
     * @param kind the badge's kind
     * @param icon the badge's icon, absent where nothing has to catch the eye
     * @param result in a word
     * @param evidence the proofs, empty without any
     * @param legalSource the articles, empty where they are those of the card, which stand there once
     */
    public record Line(
            String kind,
            @Nullable String icon,
            String result,
            String message,
            String evidence,
            String legalSource,
            List<Line> parts) {}

    /** An award that this campaign cannot lead to, and why. */
    public record Unreachable(String award, String why, String legalSource) {}
}
