package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.award.VoteRule;

/**
 * What comes of votes, worked out by hand. Needed of N members: 0.8 of 5 is 4, of 7 is 5.6 and so 6, of 9 is 7.2 and so 8,
 * of 11 is 8.8 and so 9, of 15 is 12; 0.9 of 9 is 8.1 and so 9, of 10 is 9, of 11 is 9.9 and so 10, of 15 is 13.5 and so
 * 14; a majority of 9 is 5, of 10 is 6. Two thirds of 9 are 6, of 10 are 7, of 11 are 8, of 15 are 10.
 */
class CouncilVoteTests {

    private static final String LAW = "NĐ 152/2025/NĐ-CP Đ33.5";
    private static final BigDecimal TWO_THIRDS = new BigDecimal("0.6666666666");

    /**
     * A vote on one case. Members come from the front of the list, write from its back; those who stay away are among
     * those who came ({@code r}), among those who wrote ({@code w}) or among the silent ({@code s}).
     */
    @ParameterizedTest(
            name = "{index}: {0} of {1} members, {2} came, {3} wrote, away {4}, counted {5}: {6}+{7} -> {8} {9}")
    @CsvSource(textBlock = """
            # threshold, members, came, wrote, away, recused count, for, against, of how many, blank, outcome
            0.8,  15, 15, 0, -,   true,  12, 3, 15, 0, CARRIED
            0.8,  15, 15, 0, -,   true,  11, 4, 15, 0, NOT_CARRIED
            0.8,  15, 10, 5, -,   true,  12, 3, 15, 0, CARRIED
            0.8,  15, 10, 0, -,   true,  10, 0, 15, 0, NOT_CARRIED
            0.8,  15, 10, 2, -,   true,  12, 0, 15, 0, CARRIED
            0.8,  15, 9,  6, -,   true,  15, 0, 15, 0, NO_QUORUM
            0.8,  15, 12, 0, -,   true,  12, 0, 15, 0, CARRIED
            0.8,  15, 12, 0, -,   true,  11, 0, 15, 1, NOT_CARRIED
            0.8,  11, 11, 0, -,   true,  9,  2, 11, 0, CARRIED
            0.8,  11, 11, 0, -,   true,  8,  3, 11, 0, NOT_CARRIED
            0.8,  9,  9,  0, -,   true,  8,  1, 9,  0, CARRIED
            0.8,  9,  9,  0, -,   true,  7,  2, 9,  0, NOT_CARRIED
            0.8,  9,  6,  2, -,   true,  8,  0, 9,  0, CARRIED
            0.8,  9,  5,  4, -,   true,  9,  0, 9,  0, NO_QUORUM
            0.8,  7,  7,  0, -,   true,  6,  1, 7,  0, CARRIED
            0.8,  7,  7,  0, -,   true,  5,  2, 7,  0, NOT_CARRIED
            0.8,  5,  4,  0, -,   true,  4,  0, 5,  0, CARRIED
            0.8,  5,  3,  0, -,   true,  3,  0, 5,  0, NO_QUORUM
            0.9,  15, 15, 0, -,   true,  14, 1, 15, 0, CARRIED
            0.9,  15, 15, 0, -,   true,  13, 2, 15, 0, NOT_CARRIED
            0.9,  15, 13, 1, -,   true,  14, 0, 15, 0, CARRIED
            0.9,  15, 13, 0, -,   true,  13, 0, 15, 0, NOT_CARRIED
            0.9,  10, 10, 0, -,   true,  9,  0, 10, 1, CARRIED
            0.9,  10, 10, 0, -,   true,  8,  0, 10, 2, NOT_CARRIED
            0.9,  10, 7,  2, -,   true,  9,  0, 10, 0, CARRIED
            0.9,  10, 6,  4, -,   true,  10, 0, 10, 0, NO_QUORUM
            0.9,  9,  9,  0, -,   true,  9,  0, 9,  0, CARRIED
            0.9,  9,  9,  0, -,   true,  8,  1, 9,  0, NOT_CARRIED
            0.9,  11, 11, 0, -,   true,  10, 1, 11, 0, CARRIED
            0.9,  11, 11, 0, -,   true,  9,  2, 11, 0, NOT_CARRIED
            0.9,  1,  1,  0, -,   true,  1,  0, 1,  0, CARRIED
            # who stays away still counts among all members
            0.9,  10, 10, 0, r,   true,  9,  0, 10, 0, CARRIED
            0.9,  10, 10, 0, rr,  true,  8,  0, 10, 0, NOT_CARRIED
            0.9,  10, 8,  2, w,   true,  9,  0, 10, 0, CARRIED
            0.8,  5,  5,  0, r,   true,  4,  0, 5,  0, CARRIED
            0.8,  5,  5,  0, rr,  true,  3,  0, 5,  0, NOT_CARRIED
            0.9,  10, 9,  0, s,   true,  9,  0, 10, 0, CARRIED
            # or does not, where the council's rule says so
            0.9,  10, 10, 0, rr,  false, 8,  0, 8,  0, CARRIED
            0.9,  10, 10, 0, rr,  false, 7,  1, 8,  0, NOT_CARRIED
            0.8,  5,  5,  0, rr,  false, 3,  0, 3,  0, CARRIED
            0.9,  11, 9,  2, w,   false, 9,  1, 10, 0, CARRIED
            0.9,  11, 9,  2, rw,  false, 9,  0, 9,  0, CARRIED
            0.9,  10, 9,  0, s,   false, 9,  0, 9,  0, CARRIED
            0.8,  10, 7,  0, rr,  false, 5,  0, 8,  0, NO_QUORUM
            # a majority is more than half of all
            >0.5, 9,  9,  0, -,   true,  5,  4, 9,  0, CARRIED
            >0.5, 9,  9,  0, -,   true,  4,  5, 9,  0, NOT_CARRIED
            >0.5, 10, 10, 0, -,   true,  6,  4, 10, 0, CARRIED
            >0.5, 10, 10, 0, -,   true,  5,  5, 10, 0, NOT_CARRIED
            >0.5, 10, 7,  0, -,   true,  6,  0, 10, 1, CARRIED
            >0.5, 10, 10, 0, r,   true,  5,  4, 10, 0, NOT_CARRIED
            >0.5, 10, 10, 0, r,   false, 5,  4, 9,  0, CARRIED
            """)
    void decidesByAllMembers(
            String threshold,
            int members,
            int came,
            int wrote,
            String away,
            boolean recusedCount,
            int inFavour,
            int against,
            int ofHowMany,
            int blank,
            ItemOutcome outcome) {
        var people = IntStream.range(0, members).mapToObj(at -> new UUID(0, at)).toList();
        var present = Set.copyOf(people.subList(0, came));
        var written = Set.copyOf(people.subList(members - wrote, members));
        var recused = new ArrayList<UUID>();
        int front = 0;
        int back = members;
        for (char where : away.replace("-", "").toCharArray()) {
            recused.add(people.get(where == 'r' ? front++ : where == 'w' ? --back : came));
        }
        var attendance = new Attendance(members, present, written, recusedCount);

        var ballot = attendance.ballot(Set.copyOf(recused), Map.of(Choice.APPROVE, inFavour, Choice.REJECT, against));

        assertThat(ballot.members()).as("members").isEqualTo(ofHowMany);
        assertThat(ballot.abstentions()).as("blank").isEqualTo(blank);
        assertThat(CouncilTally.impossible(ballot, "").list()).isEmpty();
        var tally = new CouncilTally(ballot, rule(threshold));
        var item = UUID.randomUUID();
        var judged = AgendaOutcome.of(List.of(new AgendaOutcome.Counted(item, "A", tally)), Map.of(), Map.of());
        assertThat(judged.outcomes()).containsExactly(Map.entry(item, outcome));
    }

    /**
     * Several cases of one award, ten members, 0.8: eight votes are enough. {@code C} carried, {@code N} not, {@code O}
     * over the quota, {@code T} tied.
     */
    @ParameterizedTest(name = "{index}: votes {0}, {1} places, {2} taken: {3}, {4} to give")
    @CsvSource(textBlock = """
            10 9 8,        -, 0, CCC,  0
            10 9 8,        3, 0, CCC,  0
            10 9 8,        2, 0, CCO,  0
            10 9 8,        1, 0, COO,  0
            10 9 7,        2, 0, CCN,  0
            10 9 7,        1, 0, CON,  0
            9 9,           1, 0, TT,   1
            9 9,           2, 0, CC,   0
            10 9 9,        2, 0, CTT,  1
            10 9 9 8,      2, 0, CTTO, 1
            9 9 9,         2, 0, TTT,  2
            10 10 9 9 9,   4, 0, CCTTT, 2
            8 10 8,        2, 0, TCT,  1
            8 8 7,         1, 0, TTN,  1
            9 8,           2, 1, CO,   0
            9 9,           2, 1, TT,   1
            10 9,          2, 2, OO,   0
            9 9,           1, 1, OO,   0
            7 7,           1, 0, NN,   0
            """)
    void takesFromHighToLowAndLeavesEqualOnesAtTheLastPlaceToTheChair(
            String votes, String places, int taken, String expected, int toGive) {
        var items = new LinkedHashMap<UUID, Integer>();
        Arrays.stream(votes.split(" ")).forEach(each -> items.put(UUID.randomUUID(), Integer.valueOf(each)));
        var counted = items.entrySet().stream()
                .map(each -> new AgendaOutcome.Counted(
                        each.getKey(),
                        "A",
                        new CouncilTally(
                                new CouncilBallot(10, 10, 0, each.getValue(), 10 - each.getValue(), 0), rule("0.8"))))
                .toList();
        var numbered = new HashMap<String, Integer>();
        if (!places.equals("-")) {
            numbered.put("A", Integer.valueOf(places));
        }

        var outcome = AgendaOutcome.of(counted, numbered, Map.of("A", taken));

        var letters = items.keySet().stream()
                .map(item -> outcome.outcomes().get(item).name().substring(0, 1))
                .collect(Collectors.joining());
        assertThat(letters).isEqualTo(expected);
        assertThat(outcome.ties().stream().mapToInt(AgendaOutcome.Tie::places).sum())
                .isEqualTo(toGive);
    }

    @Test
    void comparesSharesWhereMembersDiffer() {
        var nineOfTen = counted("A", new CouncilBallot(10, 10, 0, 9, 1, 0));
        var nineOfNine = counted("A", new CouncilBallot(9, 9, 0, 9, 0, 0));

        var outcome = AgendaOutcome.of(List.of(nineOfTen, nineOfNine), Map.of("A", 1), Map.of());

        assertThat(outcome.outcomes())
                .containsEntry(nineOfNine.item(), ItemOutcome.CARRIED)
                .containsEntry(nineOfTen.item(), ItemOutcome.OVER_QUOTA);
    }

    @Test
    void givesEachAwardItsOwnPlaces() {
        var first = counted("A", new CouncilBallot(10, 10, 0, 10, 0, 0));
        var second = counted("B", new CouncilBallot(10, 10, 0, 8, 2, 0));

        var outcome = AgendaOutcome.of(List.of(first, second), new TreeMap<>(Map.of("A", 1, "B", 1)), Map.of());

        assertThat(outcome.outcomes().values()).containsOnly(ItemOutcome.CARRIED);
    }

    private static AgendaOutcome.Counted counted(String award, CouncilBallot ballot) {
        return new AgendaOutcome.Counted(UUID.randomUUID(), award, new CouncilTally(ballot, rule("0.8")));
    }

    private static VoteRule rule(String threshold) {
        boolean exclusive = threshold.startsWith(">");
        return new VoteRule(
                true, new BigDecimal(exclusive ? threshold.substring(1) : threshold), exclusive, TWO_THIRDS, true, LAW);
    }
}
