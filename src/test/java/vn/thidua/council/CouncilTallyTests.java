package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.award.VoteRule;
import vn.thidua.shared.FieldProblem;

class CouncilTallyTests {

    private static final BigDecimal TWO_THIRDS = new BigDecimal("0.6666666666");
    private static final String LAW = "NĐ 152/2025/NĐ-CP Đ33.5, Đ45.4";

    /** The share is taken of all members: who stays away and says nothing counts against it. */
    @ParameterizedTest(name = "{0}: {2} of {1} carries {4}, {3} needed")
    @CsvSource(textBlock = """
                0.8,  15, 12, 12, true
                0.8,  15, 11, 12, false
                0.8,  11,  9,  9, true
                0.8,  11,  8,  9, false
                0.8,   5,  4,  4, true
                0.9,  10,  9,  9, true
                0.9,  10,  8,  9, false
                0.9,  11, 10, 10, true
                0.9,  11,  9, 10, false
                0.9,  15, 14, 14, true
                0.9,  15, 13, 14, false
                0.9,   1,  1,  1, true
                0.9,   1,  0,  1, false
                >0.5,  9,  5,  5, true
                >0.5,  9,  4,  5, false
                >0.5, 10,  6,  6, true
                >0.5, 10,  5,  6, false
                >0.5,  1,  1,  1, true
                >0.5,  2,  1,  2, false
                1,     7,  7,  7, true
                1,     7,  6,  7, false
                """)
    void carriesByTheShareOfAllMembers(String threshold, int members, int inFavour, int needed, boolean carries) {
        var tally =
                new CouncilTally(new CouncilBallot(members, inFavour, 0, inFavour, 0, 0), rule(threshold, TWO_THIRDS));

        assertThat(tally.carries()).isEqualTo(carries);
        assertThat(tally.votesNeeded()).isEqualTo(needed);
    }

    @ParameterizedTest(name = "{1} of {0} present: {3}, {2} needed")
    @CsvSource({
        "9, 6, 6, true",
        "9, 5, 6, false",
        "10, 7, 7, true",
        "10, 6, 7, false",
        "11, 8, 8, true",
        "11, 7, 8, false",
        "3, 2, 2, true",
        "3, 1, 2, false",
        "1, 1, 1, true"
    })
    void needsTwoThirdsOfAllMembersInTheRoom(int members, int present, int needed, boolean enough) {
        var written = members - present;
        var ballot = new CouncilBallot(members, present, written, members, 0, 0);

        var verdict = new CouncilTally(ballot, rule("0.8", TWO_THIRDS)).quorum();

        assertThat(verdict.isOk()).isEqualTo(enough);
        if (!enough) {
            var reason = verdict.reasons().get(0);
            assertThat(reason.code()).isEqualTo("council.refusal.noQuorum");
            assertThat(reason.args()).containsExactly(present, members, needed);
            assertThat(reason.legalSource()).isEqualTo(LAW);
        }
    }

    @Test
    void countsTheWrittenOpinionsOfTheAbsentAsVotes() {
        var ballot = new CouncilBallot(10, 7, 2, 9, 0, 0);

        var tally = new CouncilTally(ballot, rule("0.9", TWO_THIRDS));

        assertThat(tally.carries()).isTrue();
        assertThat(ballot.silent()).isEqualTo(1);
        assertThat(tally.percent()).isEqualByComparingTo("90");
    }

    @Test
    void neverShowsAShareAsMoreThanItIs() {
        var ballot = new CouncilBallot(29, 29, 0, 26, 3, 0);

        var tally = new CouncilTally(ballot, rule("0.9", TWO_THIRDS));

        assertThat(tally.percent()).isEqualByComparingTo("89.6");
        assertThat(tally.carries()).isFalse();
    }

    @ParameterizedTest(name = "{0} members, {1} present, {2} written, {3}+{4}+{5}: {6}")
    @CsvSource({
        "9, 7, 2, 8, 1, 0, ''",
        "9, 7, 0, 6, 0, 1, ''",
        "0, 0, 0, 0, 0, 0, data.members",
        "501, 400, 0, 400, 0, 0, data.members",
        "9, 10, 0, 10, 0, 0, data.present",
        "9, -1, 0, 0, 0, 0, data.present",
        "9, 8, 2, 10, 0, 0, data.writtenOpinions",
        "9, 9, 1, 10, 0, 0, data.writtenOpinions",
        "9, 8, -1, 7, 0, 0, data.writtenOpinions",
        "9, 8, 1, 9, 1, 0, data.inFavour",
        "9, 8, 1, 8, 0, 0, data.inFavour",
        "9, 8, 1, -1, 10, 0, data.inFavour",
        "9, 8, 1, 9, -1, 1, data.against",
        "9, 8, 1, 9, 1, -1, data.abstentions"
    })
    void refusesNumbersThatCannotBeAndNamesTheField(
            int members, int present, int written, int inFavour, int against, int abstentions, String field) {
        var ballot = new CouncilBallot(members, present, written, inFavour, against, abstentions);

        assertThat(CouncilTally.impossible(ballot, "data.").list())
                .extracting(FieldProblem::field)
                .containsExactlyElementsOf(field.isEmpty() ? java.util.List.of() : java.util.List.of(field));
    }

    private static VoteRule rule(String threshold, BigDecimal quorum) {
        boolean exclusive = threshold.startsWith(">");
        return new VoteRule(
                true, new BigDecimal(exclusive ? threshold.substring(1) : threshold), exclusive, quorum, true, LAW);
    }
}
