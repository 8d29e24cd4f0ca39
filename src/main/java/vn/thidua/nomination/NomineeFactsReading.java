package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardKind;
import vn.thidua.eligibility.NomineeFacts;
import vn.thidua.eligibility.RatingLevel;
import vn.thidua.eligibility.Reach;

/** Puts what the dossier states and what the register knows into the words of eligibility. */
final class NomineeFactsReading {

    private static final Set<NominationType> OTHER_MERIT = Set.of(NominationType.AD_HOC, NominationType.MOVEMENT);

    private final LocalDate today;
    private final AwardCatalogue awards;

    NomineeFactsReading(LocalDate today, AwardCatalogue awards) {
        this.today = today;
        this.awards = awards;
    }

    /** @param rank by the results of the nominee's cluster, which count whatever the dossier states */
    NomineeFacts read(
            Dossier.Facts stated, List<NomineeHistory.Received> received, Optional<ClusterRanks.Ranked> rank) {
        var further = stated.further();
        return new NomineeFacts(
                stated.ratings().stream()
                        .map(row -> new NomineeFacts.Rating(
                                row.year(), RatingLevel.valueOf(row.level().name())))
                        .toList(),
                titles(stated.titles(), received),
                recognised(stated.initiatives()),
                recognised(further.research()),
                recognised(further.combatMerits()),
                members(further),
                rank.map(NomineeFactsReading::ranked).orElse(NomineeFacts.ClusterRank.stated(further.clusterRank())),
                further.campaignRank(),
                stated.holds().stream()
                        .filter(hold -> hold.until() == null || hold.until().isAfter(today))
                        .map(Dossier.Hold::reason)
                        .toList(),
                further.disciplinedUntil(),
                ballot(further.ballot()),
                further.reportedOn(),
                Set.copyOf(further.confirmed()));
    }

    private static NomineeFacts.@Nullable ClusterRank ranked(ClusterRanks.Ranked known) {
        return new NomineeFacts.ClusterRank(
                known.place(), new NomineeFacts.ClusterResults(known.cluster(), known.year()));
    }

    /** Each award of a year once, and where both know of it as the register has it; what was annulled counts no more. */
    private List<NomineeFacts.Title> titles(List<Dossier.Title> stated, List<NomineeHistory.Received> received) {
        var titles = new LinkedHashMap<String, NomineeFacts.Title>();
        stated.stream()
                .filter(row -> !isRevoked(row, received))
                .forEach(row -> titles.put(
                        row.award() + row.year(),
                        new NomineeFacts.Title(
                                row.award(), row.year(), row.decision(), isOtherMerit(row.award(), row.type()))));
        received.stream()
                .filter(row -> !row.revoked())
                .forEach(row -> titles.merge(
                        row.award() + row.to().getYear(),
                        new NomineeFacts.Title(row.award(), row.to().getYear(), row.decision(), false),
                        (said, known) -> new NomineeFacts.Title(
                                known.award(),
                                known.year(),
                                known.decision(),
                                said.otherMerit() || isOtherMerit(row.award(), row.type()))));
        return List.copyOf(titles.values());
    }

    /** Stated with the number of its decision or, where none is stated, by its year. */
    private static boolean isRevoked(Dossier.Title stated, List<NomineeHistory.Received> received) {
        return received.stream()
                .filter(one -> one.revoked() && one.award().equals(stated.award()))
                .anyMatch(one -> stated.decision() == null
                        ? one.to().getYear() == stated.year()
                        : one.decision().equalsIgnoreCase(stated.decision().strip()));
    }

    /** Forms of commendation for something sudden or for a campaign; titles are for the year's work. */
    private boolean isOtherMerit(String award, @Nullable NominationType type) {
        return type != null && OTHER_MERIT.contains(type) && awards.get(award).kind() == AwardKind.COMMENDATION_FORM;
    }

    private static List<NomineeFacts.Recognised> recognised(List<Dossier.Initiative> rows) {
        return rows.stream()
                .map(row -> new NomineeFacts.Recognised(row.name(), reach(row.scope()), row.year(), row.recognisedBy()))
                .toList();
    }

    private static Reach reach(ImpactScope scope) {
        return switch (scope) {
            case GRASSROOTS -> Reach.UNIT;
            case MINISTRY_OR_PROVINCE, ARMY -> Reach.MINISTRY_OR_PROVINCE;
            case NATIONAL -> Reach.NATIONAL;
        };
    }

    private static NomineeFacts.@Nullable Members members(FurtherFacts further) {
        var total = further.members();
        if (total == null
                && further.disciplinedMembers() == null
                && further.memberTitles().isEmpty()) {
            return null;
        }
        return new NomineeFacts.Members(
                total == null ? 0 : total,
                further.memberTitles().stream()
                        .map(row -> new NomineeFacts.MemberTitle(row.award(), row.count(), row.decision()))
                        .toList(),
                further.memberRatings().stream()
                        .map(row -> new NomineeFacts.MemberRating(
                                RatingLevel.valueOf(row.level().name()), row.count()))
                        .toList(),
                further.disciplinedMembers());
    }

    private static NomineeFacts.@Nullable Ballot ballot(FurtherFacts.@Nullable Ballot ballot) {
        return ballot == null ? null : new NomineeFacts.Ballot(ballot.members(), ballot.inFavour(), ballot.missing());
    }
}
