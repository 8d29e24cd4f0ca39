package vn.thidua.eligibility;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One requirement of a rule.
 *
 * @param kind what is looked at
 * @param text as the rule writes it; for a judgement the words that a person has to confirm
 * @param awards the titles any one of which counts
 * @param level the rating it takes at least
 * @param reach how far it has to reach at least
 * @param needed how many, how large a share, or which rank
 * @param years which years count
 */
public record Requirement(
        Kind kind,
        String text,
        List<String> awards,
        @Nullable RatingLevel level,
        Reach reach,
        BigDecimal needed,
        Years years)
        implements Condition {

    /** What is looked at; the same words as in the decision table. */
    public enum Kind {
        RATING,
        RATING_RUN,
        TITLE,
        TITLE_RUN,
        AWARD,
        INITIATIVE,
        RESEARCH,
        COMBAT_MERIT,
        MEMBERS_WITH_TITLE,
        MEMBERS_RATED,
        MEMBER_TITLE,
        MEMBER_DISCIPLINE,
        CLUSTER_RANK,
        CAMPAIGN_RANK,
        CAMPAIGN_LEVEL,
        JUDGEMENT
    }

    /** Which years count. */
    public enum Years {
        /** The year in which the achievement ends. */
        THAT_YEAR,
        /** The last year before which there is something, for a rating not older than the year before. */
        LATEST,
        /** All of them. */
        ANY
    }

    public Requirement {
        awards = List.copyOf(awards);
    }

    /** What only a person can say. */
    static Requirement judgement(String words) {
        return new Requirement(Kind.JUDGEMENT, words, List.of(), null, Reach.UNIT, BigDecimal.ONE, Years.ANY);
    }

    /** What nobody can say of somebody who has nothing in a row: years that follow each other. */
    boolean isRun() {
        return kind == Kind.RATING_RUN || kind == Kind.TITLE_RUN;
    }

    /** A share of the members, or something that must be true of them. */
    boolean isAboutMembers() {
        return kind == Kind.MEMBERS_WITH_TITLE || kind == Kind.MEMBERS_RATED || kind == Kind.MEMBER_TITLE;
    }
}
