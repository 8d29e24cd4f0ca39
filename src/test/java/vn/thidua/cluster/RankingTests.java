package vn.thidua.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.Act;

class RankingTests {

    private static final Act BY = new Act("Cơ quan thường trực", Instant.EPOCH);

    @Test
    void takesTheAverageOfThoseWhoGavePoints() {
        var a = member("A", 0, "90", Map.of());
        var b = member("B", 1, "80", Map.of("A", "84", "C", "70"));
        var c = member("C", 2, "85", Map.of("A", "85", "B", "75"));
        var ranking = new Ranking(List.of(a, b, c), false);
        assertThat(ranking.fromOthers(a)).isEqualByComparingTo("84.5");
        assertThat(ranking.fromOthers(b)).as("A is silent and does not count").isEqualByComparingTo("75");
        assertThat(new Ranking(List.of(a, b, c), true).fromOthers(b))
                .as("A is silent and agrees with B's own 80")
                .isEqualByComparingTo("77.5");
    }

    @Test
    void fallsBackOnTheOwnPointsWhereNobodyGaveAny() {
        var a = member("A", 0, "90", Map.of());
        var b = member("B", 1, null, Map.of());
        var ranking = new Ranking(List.of(a, b), false);
        assertThat(ranking.fromOthers(a)).isNull();
        assertThat(ranking.counted(a)).isEqualByComparingTo("90");
        assertThat(ranking.counted(b)).isEqualByComparingTo("0");
    }

    @Test
    void takesPenaltiesOffLeavesTheKnockedOutAsideAndSharesPlaces() {
        var a = member("A", 0, "90", Map.of()).with(found(null, "0", "Có cá nhân bị kỷ luật"));
        var b = member("B", 1, "88", Map.of()).with(found(null, "3", null));
        var c = member("C", 2, "70", Map.of()).with(found("85", "0", null));
        var d = member("D", 3, "60", Map.of()).with(found(null, "0", null));
        var ranked = new Ranking(List.of(a, b, c, d), false).ranked();
        assertThat(ranked).extracting(YearMember::rank).containsExactly(null, 1, 1, 3);
        assertThat(ranked.get(1).points()).isEqualByComparingTo("85");
        assertThat(ranked.get(0).points()).isNull();
    }

    @Test
    void countsTheShareOfAllMembers() {
        var votes = List.of(vote("A", "B"), vote("B", "B"), vote("C", "A"), vote("D", null));
        var tally = new Tally(votes, 4);
        assertThat(tally.elected(50)).as("2 of 4 is not more than half").isEmpty();
        assertThat(tally.elected(49)).contains("B");
        assertThat(tally.votesFor("A")).isEqualTo(1);
        assertThat(tally.runOff(List.of("A", "B", "C"))).containsExactly("B", "A");
    }

    @Test
    void leavesATieToTheNextBallotHoweverSmallTheShare() {
        var tied = List.of(
                vote("A", "B"), vote("B", "B"), vote("C", "A"), vote("D", "A"), vote("E", "C"), vote("F", null));
        assertThat(new Tally(tied, 6).elected(30))
                .as("2 and 2 of 6 are more than 30 % each")
                .isEmpty();
        assertThat(new Tally(tied, 6).runOff(List.of("A", "B", "C"))).containsExactly("A", "B");
        var clear = List.of(vote("A", "B"), vote("B", "B"), vote("C", "A"));
        assertThat(new Tally(clear, 6).elected(30)).contains("B");
    }

    @Test
    void keepsAllWhoTieForTheSecondPlaceInTheRunOff() {
        var votes = List.of(vote("A", "C"), vote("B", "C"), vote("C", "A"), vote("D", "B"));
        assertThat(new Tally(votes, 4).runOff(List.of("A", "B", "C", "D"))).containsExactly("C", "A", "B");
        assertThat(new Tally(List.of(vote("A", null)), 4).runOff(List.of("A", "B")))
                .containsExactly("A", "B");
    }

    @Test
    void putsTheChosenLeaderFirstInTheResultsAndTheOthersByTheirPoints() {
        var members = List.of(
                member("A", 0, "80", Map.of()).standing(new BigDecimal("80"), 1),
                member("B", 1, "75", Map.of()).standing(new BigDecimal("75"), 2),
                member("C", 2, "75", Map.of()).standing(new BigDecimal("75"), 2),
                member("D", 3, "60", Map.of()).standing(null, null));

        assertThat(Ranking.closed(members, "B"))
                .extracting(YearMember::finalRank)
                .containsExactly(2, 1, 3, null);
        assertThat(Ranking.closed(members, null))
                .extracting(YearMember::finalRank)
                .containsExactly(1, 2, 2, null);
    }

    private static YearMember member(String unit, int place, @Nullable String own, Map<String, String> given) {
        var self = new YearMember.SelfScore(
                own == null ? List.of() : List.of(new YearMember.Points(new BigDecimal(own), null, null)),
                BY,
                BY,
                null,
                true);
        var points = new HashMap<String, List<BigDecimal>>();
        given.forEach((other, text) -> points.put(other, List.of(new BigDecimal(text))));
        var content = new YearMember.Content(null, null, self, new YearMember.CrossScore(points, BY), null);
        return new YearMember(UUID.randomUUID(), UUID.randomUUID(), unit, place, content, null, null, null);
    }

    private static YearMember.Verified found(@Nullable String adjusted, String penalty, @Nullable String knockedOutBy) {
        return new YearMember.Verified(
                adjusted == null ? null : new BigDecimal(adjusted), new BigDecimal(penalty), knockedOutBy, "Lý do", BY);
    }

    private static ClusterVote vote(String unit, @Nullable String leader) {
        return new ClusterVote(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                unit,
                leader == null ? ClusterVote.State.SILENT : ClusterVote.State.CAST,
                leader,
                null,
                null,
                null,
                null);
    }
}
