package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thidua.support.Statements;

/** One signature moves hundreds of nominations: each costs the rows that its own process writes, and nothing is read for it alone. */
class SigningStatementsIT extends PaperStageTest {

    /** A token leaves where it waited, and a task begins or the case ends. */
    private static final int ROWS_OF_ITS_OWN = 2;

    /** What a letter and a decision took. */
    private record Counted(List<String> letter, List<String> decision) {}

    @Test
    void readsNothingForEachNominationThatASignatureMoves() throws Exception {
        signBoth("SGW", 1); // what is read once and kept is there
        var one = signBoth("SGA", 1);
        var four = signBoth("SGB", 4);

        assertThat(four.letter()).hasSizeLessThanOrEqualTo(one.letter().size() + 3 * ROWS_OF_ITS_OWN);
        assertThat(four.decision()).hasSizeLessThanOrEqualTo(one.decision().size() + 3 * ROWS_OF_ITS_OWN);
    }

    @Test
    void readsNothingForEachNominationThatIsStruckOff() throws Exception {
        strikeOff("SGX", 1);
        var one = strikeOff("SGC", 1);
        var four = strikeOff("SGD", 4);

        assertThat(four).hasSizeLessThanOrEqualTo(one.size() + 3 * ROWS_OF_ITS_OWN);
    }

    /** Of five on a letter the approver strikes so many off. */
    private List<String> strikeOff(String prefix, int many) throws Exception {
        var set = people.set(prefix);
        var ids = IntStream.range(0, 5)
                .mapToObj(number -> people.nomination(set, "Người thứ " + number))
                .toList();
        var letter = people.letter(set, ids).id();
        papers.submit(letter, people.clerk(set.team()));
        var rows = ids.subList(0, many).stream()
                .map(id -> Map.<String, Object>of("nomination", id.toString(), "reason", "Chưa rõ thành tích"))
                .toList();
        var approver = people.approver(set.team());
        return Statements.during(() -> people.complete(letter, "sign", null, Map.of("strikeOff", rows), approver));
    }

    private Counted signBoth(String prefix, int many) throws Exception {
        var set = people.set(prefix);
        var ids = IntStream.range(0, many)
                .mapToObj(number -> people.nomination(set, "Người thứ " + number))
                .toList();
        var letter = people.letter(set, ids).id();
        var letterTook = sign(letter, set.team());
        for (var id : ids) {
            people.complete(id, "forward", null, Map.of(), people.clerk(set.branch()));
        }
        var decision = papers.create(
                        PaperStage.request("DECISION", set.branch(), set.campaign(), ids), people.clerk(set.branch()))
                .id();
        return new Counted(letterTook, sign(decision, set.branch()));
    }

    private List<String> sign(UUID paper, String unit) throws Exception {
        papers.submit(paper, people.clerk(unit));
        var approver = people.approver(unit);
        return Statements.during(() -> people.complete(paper, "sign", null, Map.of(), approver));
    }
}
