package vn.thidua.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@link FurtherFacts} as somebody wrote them, nothing checked yet.
 *
 * @param reportedOn an ISO date
 * @param disciplinedUntil an ISO date
 */
public record FurtherDraft(
        @Nullable List<NominationDraft.@Nullable Initiative> research,
        @Nullable List<NominationDraft.@Nullable Initiative> combatMerits,
        @Nullable Integer members,
        @Nullable List<@Nullable MemberTitle> memberTitles,
        @Nullable List<@Nullable MemberRating> memberRatings,
        @Nullable Integer disciplinedMembers,
        @Nullable Integer clusterRank,
        @Nullable Integer clusterLeaders,
        @Nullable Integer campaignRank,
        @Nullable Ballot ballot,
        @Nullable String reportedOn,
        @Nullable String disciplinedUntil,
        @Nullable List<@Nullable String> confirmed,
        @Nullable String confirmation) {

    /** @param award an award's code */
    public record MemberTitle(
            @Nullable String award,
            @Nullable Integer count,
            @Nullable String decision) {}

    /** @param level a {@link TaskRating} */
    public record MemberRating(
            @Nullable String level, @Nullable Integer count) {}

    /** @param members of the whole council, present or not */
    public record Ballot(
            @Nullable Integer members,
            @Nullable Integer inFavour,
            @Nullable Integer missing) {}
}
