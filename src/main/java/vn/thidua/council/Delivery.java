package vn.thidua.council;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Desks;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;

/**
 * Tells the cases of a session their results, in chunks of {@value #CHUNK}, a transaction each. A chunk takes only cases
 * that have not been told, so that a repeated one tells nobody twice and an interrupted one leaves nobody out.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Delivery {

    static final int CHUNK = 50;

    private final CouncilSessionRepository sessions;
    private final AgendaRepository agenda;
    private final CouncilResults results;
    private final CouncilCases cases;
    private final Desks desks;
    private final SessionEvents events;
    private final Clock clock;

    Delivery(
            CouncilSessionRepository sessions,
            AgendaRepository agenda,
            CouncilResults results,
            CouncilCases cases,
            Desks desks,
            SessionEvents events,
            Clock clock) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.results = results;
        this.cases = cases;
        this.desks = desks;
        this.events = events;
        this.clock = clock;
    }

    /** Tells the next cases; answers whether there are more. Called by the process. */
    public boolean deliverSome(UUID id) {
        var session = sessions.find(id).orElseThrow(Refusal::notFound);
        session.require(SessionStatus.DELIVERING);
        var chunk = agenda.undelivered(id, CHUNK);
        if (chunk.isEmpty()) {
            return false;
        }
        var counts = agenda.counts(id).stream()
                .filter(count -> count.ballot() != null)
                .collect(Collectors.groupingBy(BallotCount::item, Collectors.toMap(BallotCount::ballotNo, it -> it)));
        var signature = Objects.requireNonNull(session.signature());
        var chair = desks.actor(signature.username(), null)
                .orElseThrow(() -> new IllegalStateException("The signer of session " + id + " is unknown"));
        var moving = chunk.stream()
                .filter(item -> item.outcome() != null && item.outcome().moves())
                .map(item -> result(session, item, counts.get(item.id())))
                .toList();
        results.keep(moving);
        var reached = cases.conclude(session.unit(), moving, chair);
        var left = new ArrayList<UUID>();
        for (var item : chunk) {
            boolean moves = item.outcome() != null && item.outcome().moves();
            if (moves && !reached.contains(item.about().id())) {
                left.add(item.id());
            }
        }
        agenda.delivered(chunk.stream().map(AgendaItem::id).toList(), left, clock.instant());
        return agenda.countUndelivered(id) > 0;
    }

    /** Everybody knows. Called by the process. */
    public void close(UUID id) {
        var before = sessions.lock(id).orElseThrow(Refusal::notFound);
        if (before.status() == SessionStatus.DELIVERING) {
            var after = before.closed(clock.instant());
            sessions.update(after);
            events.tell(before, after, "closed", Actor.SYSTEM);
        }
    }

    private CouncilResult result(CouncilSession session, AgendaItem item, Map<Integer, BallotCount> counts) {
        var ballot = Objects.requireNonNull(
                counts.get(Objects.requireNonNull(item.decidedIn())).ballot());
        return new CouncilResult(
                Ids.next(),
                item.about().id(),
                session.unit(),
                item.about().award(),
                session.heldOn(),
                ballot,
                item.about().rule(),
                item.outcome() == ItemOutcome.CARRIED,
                item.outcome() == ItemOutcome.OVER_QUOTA,
                null,
                session.id(),
                Objects.requireNonNull(session.signature()).name(),
                clock.instant());
    }
}
