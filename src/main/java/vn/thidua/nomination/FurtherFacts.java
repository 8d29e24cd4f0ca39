package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only some awards ask for. Everything may be missing: a dossier says what its award's rule wants to know.
 *
 * @param research accepted research
 * @param combatMerits feats in combat and combat service
 * @param members how many the nominated collective has
 * @param memberTitles how many of them have which title
 * @param memberRatings how many of them were rated how
 * @param disciplinedMembers how many of them were given a warning or worse
 * @param clusterRank the place in the cluster of the year
 * @param clusterLeaders how many leaders of clusters meet the standard of the flag
 * @param campaignRank the place in the campaign
 * @param ballot the ballot in the minutes
 * @param reportedOn the date of the achievement report
 * @param disciplinedUntil the last day of the nominee's last disciplinary measure
 * @param confirmed the words of the rule that the clerk has confirmed
 * @param confirmation the document in which a competent body confirms the achievement: who, number and day
 */
public record FurtherFacts(
        List<Dossier.Initiative> research,
        List<Dossier.Initiative> combatMerits,
        @Nullable Integer members,
        List<MemberTitle> memberTitles,
        List<MemberRating> memberRatings,
        @Nullable Integer disciplinedMembers,
        @Nullable Integer clusterRank,
        @Nullable Integer clusterLeaders,
        @Nullable Integer campaignRank,
        @Nullable Ballot ballot,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate disciplinedUntil,
        List<String> confirmed,
        @Nullable String confirmation) {

    /** Nothing stated. */
    public static final FurtherFacts NONE = new FurtherFacts(
            List.of(), List.of(), null, List.of(), List.of(), null, null, null, null, null, null, null, List.of(),
            null);

    public FurtherFacts {
        research = research == null ? List.of() : List.copyOf(research);
        combatMerits = combatMerits == null ? List.of() : List.copyOf(combatMerits);
        memberTitles = memberTitles == null ? List.of() : List.copyOf(memberTitles);
        memberRatings = memberRatings == null ? List.of() : List.copyOf(memberRatings);
        confirmed = confirmed == null ? List.of() : List.copyOf(confirmed);
    }

    /**
     * So many members have a title.
     *
     * @param decision the number of the decision, absent where there is none yet
     */
    public record MemberTitle(
            String award, int count, @Nullable String decision) {}

    /** So many members were rated so. */
    public record MemberRating(TaskRating level, int count) {}

    /**
     * A ballot as the minutes record it.
     *
     * @param members of the whole council, present or not
     * @param inFavour how many of them
     * @param missing how many were absent and have given no written opinion
     */
    public record Ballot(int members, int inFavour, int missing) {}
}
