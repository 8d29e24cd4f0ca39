package vn.thidua.council;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who came and who wrote, of all of whom there are. */
record Attendance(int members, Set<UUID> came, Set<UUID> wrote, boolean recusedCount) {

    /** What was counted of a case from whose vote these stayed away. */
    CouncilBallot ballot(Set<UUID> recused, Map<Choice, Integer> votes) {
        int recusedHere = (int) recused.stream().filter(came::contains).count();
        int recusedInWriting = (int) recused.stream().filter(wrote::contains).count();
        int all = recusedCount ? members : members - recused.size();
        int present = recusedCount ? came.size() : came.size() - recusedHere;
        int written = recusedCount ? wrote.size() : wrote.size() - recusedInWriting;
        int away = recusedCount ? recusedHere + recusedInWriting : 0;
        int inFavour = votes.getOrDefault(Choice.APPROVE, 0);
        int against = votes.getOrDefault(Choice.REJECT, 0);
        // who came and cast nothing is a blank ballot
        return new CouncilBallot(
                all, present, written, inFavour, against, present + written - away - inFavour - against, away);
    }
}
