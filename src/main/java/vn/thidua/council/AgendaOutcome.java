package vn.thidua.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What comes of a ballot. Of an award whose places are numbered those with the greatest share are taken first; where the
 * last place falls to several with equal shares, the chair's vote decides (Circular 25/2025/TT-BKHCN, Đ23).
 */
final class AgendaOutcome {

    /** A case that was voted on. */
    record Counted(UUID item, String award, CouncilTally tally) {}

    /**
     * Places that the chair has to give.
     *
     * @param places how many are left
     * @param among the cases that have equal shares, more of them than places
     */
    record Tie(String award, int places, Set<UUID> among) {}

    private final Map<UUID, ItemOutcome> outcomes = new LinkedHashMap<>();
    private final List<Tie> ties = new ArrayList<>();

    private AgendaOutcome() {}

    /**
     * Judges a ballot.
     *
     * @param places how many of an award there are, by its code
     * @param taken how many of those an earlier ballot gave, by the award's code
     */
    static AgendaOutcome of(List<Counted> ballot, Map<String, Integer> places, Map<String, Integer> taken) {
        var outcome = new AgendaOutcome();
        var enough = new ArrayList<Counted>();
        for (var counted : ballot) {
            if (!counted.tally().quorum().isOk()) {
                outcome.outcomes.put(counted.item(), ItemOutcome.NO_QUORUM);
            } else if (counted.tally().carries()) {
                enough.add(counted);
            } else {
                outcome.outcomes.put(counted.item(), ItemOutcome.NOT_CARRIED);
            }
        }
        enough.stream()
                .collect(Collectors.groupingBy(Counted::award, LinkedHashMap::new, Collectors.toList()))
                .forEach((award, carried) -> {
                    var most = places.get(award);
                    outcome.rank(
                            award,
                            carried,
                            most == null ? carried.size() : Math.max(0, most - taken.getOrDefault(award, 0)));
                });
        return outcome;
    }

    private void rank(String award, List<Counted> carried, int places) {
        var sorted = carried.stream()
                .sorted(Comparator.comparing(Counted::tally, CouncilTally::compareShare))
                .toList();
        int at = 0;
        while (at < sorted.size()) {
            int next = at;
            while (next < sorted.size()
                    && sorted.get(next).tally().compareShare(sorted.get(at).tally()) == 0) {
                next++;
            }
            give(award, sorted.subList(at, next), places - at);
            at = next;
        }
    }

    /** Gives what is left to those with equal shares. */
    private void give(String award, List<Counted> equal, int left) {
        ItemOutcome outcome = ItemOutcome.TIED;
        if (left >= equal.size()) {
            outcome = ItemOutcome.CARRIED;
        } else if (left <= 0) {
            outcome = ItemOutcome.OVER_QUOTA;
        } else {
            ties.add(new Tie(award, left, equal.stream().map(Counted::item).collect(Collectors.toUnmodifiableSet())));
        }
        for (var counted : equal) {
            outcomes.put(counted.item(), outcome);
        }
    }

    Map<UUID, ItemOutcome> outcomes() {
        return new HashMap<>(outcomes);
    }

    List<Tie> ties() {
        return List.copyOf(ties);
    }
}
