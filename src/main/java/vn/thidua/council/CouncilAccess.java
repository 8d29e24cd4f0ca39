package vn.thidua.council;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Desks;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseAccess;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;

/**
 * Who may know of a council, and who keeps its list of members: administrators and the standing body of its unit. Its
 * sessions are another matter ({@link SessionAccess}).
 */
@Component
class CouncilAccess implements CaseAccess {

    private final CouncilRepository councils;
    private final Desks desks;
    private final Clock clock;

    CouncilAccess(CouncilRepository councils, Desks desks, Clock clock) {
        this.councils = councils;
        this.desks = desks;
        this.clock = clock;
    }

    boolean mayKeep(String unit, Actor actor) {
        return actor.isAdmin() || actor.owns(desks.standingBodyOf(unit));
    }

    /** @throws Refusal 403 naming the desk whose work it is */
    void requireKeeper(String unit, Actor actor) {
        if (!actor.isAdmin()) {
            actor.requireDesk(desks.standingBodyOf(unit));
        }
    }

    boolean maySee(Council council, Actor actor) {
        return actor.seesEverything() || council.knows(actor.personId()) || mayKeep(council.unit(), actor);
    }

    /** @throws Refusal 404 for strangers */
    Council visible(Council council, Actor actor) {
        if (!maySee(council, actor)) {
            throw Refusal.notFound();
        }
        return council;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public String caseType() {
        return Councils.CASE;
    }

    @Override
    public boolean maySee(String caseId, Actor actor) {
        return CaseAccess.found(() ->
                councils.find(Ids.read(caseId)).filter(it -> maySee(it, actor)).isPresent());
    }
}
