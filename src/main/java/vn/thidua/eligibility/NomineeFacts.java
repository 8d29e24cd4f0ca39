package vn.thidua.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a nominee, from the dossier and from the register.
 *
 * @param ratings how the tasks of each year were done
 * @param titles what was awarded before
 * @param initiatives recognised initiatives
 * @param research accepted research
 * @param combatMerits feats of arms
 * @param members of the collective that is nominated, absent for everybody else
 * @param clusterRank the place in the cluster of the year, absent where none is known
 * @param campaignRank the place in the campaign, absent where none was stated
 * @param openHolds why there may be no award for the time being
 * @param disciplinedUntil the last day of the last disciplinary measure, absent where there was none
 * @param ballot the ballot in the minutes, absent where none was recorded
 * @param reportedOn the date of the achievement report
 * @param confirmed the words of the rule that a person has confirmed
 */
public record NomineeFacts(
        List<Rating> ratings,
        List<Title> titles,
        List<Recognised> initiatives,
        List<Recognised> research,
        List<Recognised> combatMerits,
        @Nullable Members members,
        @Nullable ClusterRank clusterRank,
        @Nullable Integer campaignRank,
        List<String> openHolds,
        @Nullable LocalDate disciplinedUntil,
        @Nullable Ballot ballot,
        @Nullable LocalDate reportedOn,
        Set<String> confirmed) {

    /** Nothing known. */
    public static final NomineeFacts NONE = new NomineeFacts(
            List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null, List.of(), null, null, null,
            Set.of());

    public NomineeFacts {
        ratings = List.copyOf(ratings);
        titles = List.copyOf(titles);
        initiatives = List.copyOf(initiatives);
        research = List.copyOf(research);
        combatMerits = List.copyOf(combatMerits);
        openHolds = List.copyOf(openHolds);
        confirmed = Set.copyOf(confirmed);
    }

    /** The rating of one year. */
    public record Rating(int year, RatingLevel level) {}

    /**
     * An award received before.
     *
     * @param award its code
     * @param decision the number of the decision, absent where unknown
     * @param otherMerit whether it was for something sudden or for a campaign, and not for regular merit
     */
    public record Title(String award, int year, @Nullable String decision, boolean otherMerit) {}

    /**
     * The place in a cluster.
     *
     * @param place absent for a member that was not ranked: knocked out
     * @param results which say so, absent where the dossier states the place
     */
    public record ClusterRank(
            @Nullable Integer place, @Nullable ClusterResults results) {

        /** As a dossier states it. */
        public static @Nullable ClusterRank stated(@Nullable Integer place) {
            return place == null ? null : new ClusterRank(place, null);
        }
    }

    /** The signed results of a cluster's year. */
    public record ClusterResults(String cluster, int year) {}

    /**
     * Something that a body has recognised.
     *
     * @param by the body, absent where unknown
     */
    public record Recognised(
            String name, Reach reach, int year, @Nullable String by) {}

    /**
     * The members of a collective.
     *
     * @param total how many there are
     * @param titles how many of them have which title
     * @param ratings how many of them were rated how
     * @param disciplined how many were given a warning or worse, absent where nothing was said
     */
    public record Members(
            int total,
            List<MemberTitle> titles,
            List<MemberRating> ratings,
            @Nullable Integer disciplined) {

        public Members {
            titles = List.copyOf(titles);
            ratings = List.copyOf(ratings);
        }
    }

    /** @param decision the number of the decision, absent where there is none yet */
    public record MemberTitle(
            String award, int count, @Nullable String decision) {}

    /** So many members were rated so. */
    public record MemberRating(RatingLevel level, int count) {}

    /**
     * A ballot as the minutes record it.
     *
     * @param members of the whole council, present or not
     * @param inFavour how many of them
     * @param missing how many were absent and have given no written opinion
     */
    public record Ballot(int members, int inFavour, int missing) {}
}
