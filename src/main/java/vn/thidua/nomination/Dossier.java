package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RecipientKind;

/**
 * What a nomination says: who is to get which award for what.
 *
 * @param award the award's code
 * @param type the kind of merit
 * @param recipient who is to get it
 * @param period the time in which the achievement lies
 * @param achievement the report
 * @param facts what the conditions of awards are judged by
 */
public record Dossier(
        String award, NominationType type, Recipient recipient, Period period, String achievement, Facts facts) {

    /** The same for another award. */
    Dossier asking(String otherAward) {
        return new Dossier(otherAward, type, recipient, period, achievement, facts);
    }

    /**
     * Who is nominated.
     *
     * @param position the post held, absent for those who hold none
     * @param code the personnel or unit number, absent where none was given
     * @param deceasedOn the day on which the person died, to whom the award is given posthumously; absent for the living
     */
    public record Recipient(
            RecipientKind kind,
            String name,
            @Nullable String position,
            @Nullable String code,
            @Nullable LocalDate deceasedOn) {

        /** Somebody living, or no person. */
        public Recipient(RecipientKind kind, String name, @Nullable String position, @Nullable String code) {
            this(kind, name, position, code, null);
        }

        /** Whether the award would be a posthumous one. */
        public boolean hasDied() {
            return deceasedOn != null;
        }
    }

    /** From the first day to the last. */
    public record Period(LocalDate from, LocalDate to) {}

    /**
     * Facts with a year and a source, from which conditions can be judged.
     *
     * @param ratings how the tasks of each year were done
     * @param titles what was awarded before
     * @param initiatives what was invented and recognised
     * @param holds what stands against a decision for the time being (Decree 152/2025, Đ4.4)
     * @param further what only some awards ask for
     */
    public record Facts(
            List<Rating> ratings,
            List<Title> titles,
            List<Initiative> initiatives,
            List<Hold> holds,
            FurtherFacts further) {

        /** Nothing stated. */
        public static final Facts NONE = new Facts(List.of(), List.of(), List.of(), List.of(), FurtherFacts.NONE);

        public Facts {
            ratings = ratings == null ? List.of() : List.copyOf(ratings);
            titles = titles == null ? List.of() : List.copyOf(titles);
            initiatives = initiatives == null ? List.of() : List.copyOf(initiatives);
            holds = holds == null ? List.of() : List.copyOf(holds);
            further = further == null ? FurtherFacts.NONE : further;
        }
    }

    /** The rating of one year. */
    public record Rating(int year, TaskRating level) {}

    /**
     * An award received before.
     *
     * @param award its code
     * @param decision the number of the decision, absent where unknown
     * @param type the kind of merit it was given for, absent where nothing was said
     */
    public record Title(
            String award,
            int year,
            @Nullable String decision,
            @Nullable NominationType type) {}

    /**
     * A recognised initiative.
     *
     * @param recognisedBy the body that recognised it
     */
    public record Initiative(
            String name,
            ImpactScope scope,
            int year,
            @Nullable String recognisedBy) {}

    /**
     * A complaint, an inspection, a disciplinary case.
     *
     * @param until the day it was cleared, absent while it lasts
     */
    public record Hold(
            String reason,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}
}
