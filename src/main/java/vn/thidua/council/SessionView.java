package vn.thidua.council;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.attachment.Attachment;

/**
 * A session as one of its people may see it.
 *
 * @param councilName what the council is called
 * @param rolls who has voted, by ballot
 * @param counts every case in every ballot; what was counted is absent while members vote
 * @param live how many votes each case has so far in an open ballot; of a secret one nothing is told before it is counted
 * @param papers what lies before the members
 * @param mine what this person may do
 */
public record SessionView(
        CouncilSession session,
        String councilName,
        List<AgendaItem> items,
        List<Voter> voters,
        Map<Integer, List<RollEntry>> rolls,
        List<Recusal> recusals,
        List<BallotCount> counts,
        Map<UUID, Map<Choice, Integer>> live,
        List<Attachment> papers,
        Mine mine) {

    /**
     * What the person who looks may do.
     *
     * @param secretary whether they keep the minutes
     * @param chair whether they preside
     * @param voter whether they vote
     * @param voted whether they have voted in the present ballot
     */
    public record Mine(boolean secretary, boolean chair, boolean voter, boolean voted) {}

    /** The roll of the present ballot. */
    public List<RollEntry> roll() {
        return rolls.getOrDefault(session.ballotNo(), List.of());
    }

    /** How many have voted in the present ballot. */
    public long turnout() {
        return roll().stream().filter(RollEntry::cast).count();
    }

    /** How many cases were told their results. */
    public long delivered() {
        return items.stream().filter(AgendaItem::delivered).count();
    }

    /** What was counted of a case in the ballot that decided it. */
    public @Nullable CouncilBallot counted(AgendaItem item) {
        return counts.stream()
                .filter(count -> count.item().equals(item.id()) && count.ballot() != null)
                .filter(count -> item.decidedIn() == null || count.ballotNo() == item.decidedIn())
                .reduce((first, later) -> later)
                .map(BallotCount::ballot)
                .orElse(null);
    }

    /** The working behind what came of a case, absent until it is counted. */
    public @Nullable CouncilTally tally(AgendaItem item) {
        var ballot = counted(item);
        return ballot == null ? null : new CouncilTally(ballot, item.about().rule());
    }

    /** The voter of this id. */
    public Voter voter(UUID person) {
        return voters.stream()
                .filter(voter -> voter.person().equals(person))
                .findFirst()
                .orElseThrow();
    }
}
