package vn.thidua.council;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseAccess;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;

/**
 * Who may know of a session, read its papers and its minutes: the council's people on the day of the session, those who
 * voted in it, whoever sits at its chair's or secretary's desk, and auditors by office. To everybody else it does not
 * exist.
 */
@Component
class SessionAccess implements CaseAccess {

    private final CouncilSessionRepository sessions;
    private final CouncilRepository councils;

    SessionAccess(CouncilSessionRepository sessions, CouncilRepository councils) {
        this.sessions = sessions;
        this.councils = councils;
    }

    boolean maySee(CouncilSession session, Actor actor) {
        return actor.isAuditor()
                || actor.sitsAt(session.chair())
                || actor.sitsAt(session.secretary())
                || councils.find(session.council())
                        .filter(it -> it.membersOn(session.heldOn()).stream()
                                .anyMatch(member -> member.person().equals(actor.personId())))
                        .isPresent()
                || sessions.votedIn(session.id(), actor.personId());
    }

    /** @throws Refusal 404 for strangers */
    CouncilSession visible(UUID id, Actor actor) {
        return require(sessions.find(id).orElseThrow(Refusal::notFound), actor);
    }

    CouncilSession require(CouncilSession session, Actor actor) {
        if (!maySee(session, actor)) {
            throw Refusal.notFound();
        }
        return session;
    }

    @Override
    public String caseType() {
        return Sessions.CASE;
    }

    @Override
    public boolean maySee(String caseId, Actor actor) {
        return CaseAccess.found(() ->
                sessions.find(Ids.read(caseId)).filter(it -> maySee(it, actor)).isPresent());
    }
}
