package vn.thidua.paper;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationStatus;
import vn.thidua.nomination.Nominations;
import vn.thidua.organization.Desks;
import vn.thidua.organization.OrganizationImport;
import vn.thidua.shared.Refusal;
import vn.thidua.support.IntegrationTest;
import vn.thidua.workflow.WorkItems;

/** What every test of a paper needs: the people of a {@link PaperStage}, and the questions asked of it again and again. */
@IntegrationTest
abstract class PaperStageTest {

    static final Map<String, Object> NOTHING = Map.of();

    @Autowired
    OrganizationImport imports;

    @Autowired
    Nominations nominations;

    @Autowired
    NominationQueries nominationQueries;

    @Autowired
    Papers papers;

    @Autowired
    WorkItems workItems;

    @Autowired
    Desks desks;

    @Autowired
    JdbcClient jdbc;

    PaperStage people;

    @BeforeEach
    void stage() {
        people = new PaperStage(imports, nominations, papers, workItems, desks, jdbc);
    }

    NominationStatus status(UUID nomination) {
        return nominationQueries.get(nomination).status();
    }

    /** The team's letter with these nominations, before the team's approver. */
    UUID submitted(PaperStage.Stage set, UUID... ids) {
        var letter = people.letter(set, List.of(ids));
        papers.submit(letter.id(), people.clerk(set.team()));
        return letter.id();
    }

    /** What the act was refused with; nothing when it was not. */
    static Refusal refusal(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act);
    }
}
