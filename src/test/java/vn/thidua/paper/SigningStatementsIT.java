package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.nomination.Nominations;
import vn.thidua.organization.Desks;
import vn.thidua.organization.OrganizationImport;
import vn.thidua.support.IntegrationTest;
import vn.thidua.support.Statements;
import vn.thidua.workflow.WorkItems;

/** One signature moves hundreds of nominations: each costs the rows that its own process writes, and nothing is read for it alone. */
@IntegrationTest
class SigningStatementsIT {

    /** A token leaves where it waited, and a task begins or the case ends. */
    private static final int ROWS_OF_ITS_OWN = 2;

    @Autowired
    OrganizationImport imports;

    @Autowired
    Nominations nominations;

    @Autowired
    Papers papers;

    @Autowired
    WorkItems workItems;

    @Autowired
    Desks desks;

    @Autowired
    JdbcClient jdbc;

    /** What a letter and a decision took. */
    private record Counted(List<String> letter, List<String> decision) {}

    @Test
    void readsNothingForEachNominationThatASignatureMoves() throws Exception {
        var people = new PaperStage(imports, nominations, papers, workItems, desks, jdbc);
        signBoth(people, "SGW", 1); // what is read once and kept is there
        var one = signBoth(people, "SGA", 1);
        var four = signBoth(people, "SGB", 4);

        assertThat(four.letter()).hasSizeLessThanOrEqualTo(one.letter().size() + 3 * ROWS_OF_ITS_OWN);
        assertThat(four.decision()).hasSizeLessThanOrEqualTo(one.decision().size() + 3 * ROWS_OF_ITS_OWN);
    }

    private Counted signBoth(PaperStage people, String prefix, int many) throws Exception {
        var set = people.set(prefix);
        var ids = IntStream.range(0, many)
                .mapToObj(number -> people.nomination(set, "Người thứ " + number))
                .toList();
        var letter = people.letter(set, ids).id();
        var letterTook = sign(people, letter, set.team());
        for (var id : ids) {
            people.complete(id, "forward", null, Map.of(), people.clerk(set.branch()));
        }
        var decision = papers.create(
                        PaperStage.request("DECISION", set.branch(), set.campaign(), ids), people.clerk(set.branch()))
                .id();
        return new Counted(letterTook, sign(people, decision, set.branch()));
    }

    private List<String> sign(PaperStage people, UUID paper, String unit) throws Exception {
        papers.submit(paper, people.clerk(unit));
        var approver = people.approver(unit);
        return Statements.during(() -> people.complete(paper, "sign", null, Map.of(), approver));
    }
}
