package vn.thidua.council;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Refusal;

/** What a count leaves to the chair: the last places where shares are equal, and whether there is a second ballot. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Conclusion {

    private final CouncilSessionRepository sessions;
    private final AgendaRepository agenda;
    private final SessionEvents events;

    Conclusion(CouncilSessionRepository sessions, AgendaRepository agenda, SessionEvents events) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.events = events;
    }

    /** Whether the chair has something to decide before the minutes are written. */
    public boolean awaitsChair(UUID id) {
        var it = lock(id);
        return !ties(it).isEmpty() || !repeatable(it).isEmpty();
    }

    /** Where the last place falls to several. */
    List<AgendaOutcome.Tie> ties(CouncilSession it) {
        var items = agenda.items(it.id());
        var counts = agenda.counts(it.id()).stream()
                .filter(count -> count.ballotNo() == it.ballotNo() && count.ballot() != null)
                .collect(Collectors.toMap(BallotCount::item, count -> count));
        var taken = new HashMap<String, Integer>();
        items.stream()
                .filter(item -> item.outcome() == ItemOutcome.CARRIED && !counts.containsKey(item.id()))
                .forEach(item -> taken.merge(item.about().award(), 1, Integer::sum));
        return AgendaOutcome.of(
                        items.stream()
                                .filter(item -> counts.containsKey(item.id()))
                                .map(item -> Counting.counted(item, counts.get(item.id())))
                                .toList(),
                        it.places(),
                        taken)
                .ties();
    }

    /** What may be put to the vote once more: it did not get the votes, and the rule knows another ballot. */
    List<AgendaItem> repeatable(CouncilSession it) {
        return !it.secondBallot() || it.ballotNo() >= CouncilSession.MOST_BALLOTS
                ? List.of()
                : agenda.items(it.id()).stream()
                        .filter(item -> item.outcome() == ItemOutcome.NOT_CARRIED)
                        .toList();
    }

    /**
     * The chair gives the last places and leaves it at that. Called by the human task.
     *
     * @param picks of the tied cases those that get a place
     * @throws Refusal 400 unless each award's places are given, no more and no fewer
     */
    public void conclude(UUID id, Set<UUID> picks, Actor chair) {
        var before = lock(id);
        before.require(SessionStatus.COUNTED);
        settle(before, picks);
        var after = before.at(SessionStatus.MINUTES);
        sessions.update(after);
        events.tell(SessionEvents.of(after, "concluded", chair)
                .moved(before.status(), after.status())
                .with("places", picks.size()));
    }

    /** Nothing was left to the chair. Called by the process. */
    public void concludeAtOnce(UUID id) {
        var before = lock(id);
        if (before.status() == SessionStatus.COUNTED) {
            sessions.update(before.at(SessionStatus.MINUTES));
        }
    }

    private void settle(CouncilSession it, Set<UUID> picks) {
        var problems = new FieldProblems();
        var left = new HashSet<>(picks);
        var decided = new ArrayList<AgendaItem>();
        var items = agenda.items(it.id()).stream().collect(Collectors.toMap(AgendaItem::id, item -> item));
        for (var tie : ties(it)) {
            var chosen = tie.among().stream().filter(picks::contains).toList();
            if (chosen.size() != tie.places()) {
                problems.add(
                        "data.places",
                        "council.field.placesToGive",
                        tie.places(),
                        items.get(tie.among().iterator().next()).about().awardName(),
                        chosen.size());
            }
            tie.among().forEach(item -> {
                var outcome = picks.contains(item) ? ItemOutcome.CARRIED : ItemOutcome.OVER_QUOTA;
                decided.add(items.get(item).decided(outcome, it.ballotNo(), true));
            });
            left.removeAll(tie.among());
        }
        if (!left.isEmpty()) {
            problems.add("data.places", "shared.field.unknownOption");
        }
        problems.orRefuse();
        if (!decided.isEmpty()) {
            agenda.decide(decided);
        }
    }

    /**
     * The chair puts some to the vote once more; the last places of the first ballot are given first. Called by the human
     * task.
     */
    public void putAgain(UUID id, Set<UUID> again, Set<UUID> picks, Actor chair) {
        var it = lock(id);
        it.require(SessionStatus.COUNTED);
        var allowed = repeatable(it).stream().map(AgendaItem::id).toList();
        if (again.isEmpty()) {
            throw Refusal.invalid("data.again", "shared.field.required");
        }
        if (!allowed.containsAll(again)) {
            throw Refusal.invalid("data.again", "shared.field.unknownOption");
        }
        settle(it, picks);
        agenda.open(
                id, it.ballotNo() + 1, allowed.stream().filter(again::contains).toList());
        events.tell(SessionEvents.of(it, "putAgain", chair).with("cases", again.size()));
    }

    private CouncilSession lock(UUID id) {
        return sessions.lock(id).orElseThrow(Refusal::notFound);
    }
}
