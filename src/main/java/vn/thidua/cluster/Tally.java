package vn.thidua.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Counts the votes of one ballot; the share is taken of all members, also of those who did not vote. */
final class Tally {

    private static final int HUNDRED = 100;

    private final List<ClusterVote> votes;
    private final int members;

    Tally(List<ClusterVote> votes, int members) {
        this.votes = votes;
        this.members = members;
    }

    /** The votes by whom they were for, most first. */
    Map<String, Long> leaders() {
        return count(ClusterVote::leader);
    }

    int votesFor(String unit) {
        return leaders().getOrDefault(unit, 0L).intValue();
    }

    /**
     * Who has most votes, and more than a share of all members; absent where two have as many, which a share below one half
     * leaves room for.
     *
     * @param share per cent
     */
    Optional<String> elected(int share) {
        return first(ClusterVote::leader).filter(unit -> (long) votesFor(unit) * HUNDRED > (long) share * members);
    }

    /** Who stands in the next ballot: the first two, and who has as many votes as the second; all where fewer had any. */
    List<String> runOff(List<String> candidates) {
        var counted = leaders();
        if (counted.size() < 2) {
            return candidates;
        }
        var second = new ArrayList<>(counted.values()).get(1);
        return counted.entrySet().stream()
                .filter(entry -> entry.getValue() >= second)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Who has most votes for an office; absent where two have as many, and where nobody voted. */
    Optional<String> first(Function<ClusterVote, @Nullable String> office) {
        var counted = new ArrayList<>(count(office).entrySet());
        boolean clear = !counted.isEmpty()
                && (counted.size() == 1
                        || counted.get(0).getValue() > counted.get(1).getValue());
        return clear ? Optional.of(counted.get(0).getKey()) : Optional.empty();
    }

    private Map<String, Long> count(Function<ClusterVote, @Nullable String> choice) {
        var counted = new LinkedHashMap<String, Long>();
        for (ClusterVote vote : votes) {
            var chosen = choice.apply(vote);
            if (chosen != null) {
                counted.merge(chosen, 1L, Long::sum);
            }
        }
        var sorted = new LinkedHashMap<String, Long>();
        counted.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
