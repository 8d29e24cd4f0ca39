package vn.thidua.council;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Refusal;

/** Closes ballots, counts them, and says what comes of each case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Counting {

    private final CouncilSessionRepository sessions;
    private final AgendaRepository agenda;
    private final BallotRepository ballots;
    private final BallotKeys keys;
    private final SessionEvents events;

    Counting(
            CouncilSessionRepository sessions,
            AgendaRepository agenda,
            BallotRepository ballots,
            BallotKeys keys,
            SessionEvents events) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.ballots = ballots;
        this.keys = keys;
        this.events = events;
    }

    /**
     * The secretary closes the ballot and says who came; then everything is counted. Called by the human task.
     *
     * @param came the ids of the persons who came
     * @throws Refusal 400 where somebody who came does not count among the members, or somebody who voted did not come
     */
    public void close(UUID id, Set<UUID> came, Actor actor) {
        var before = lock(id);
        before.require(SessionStatus.VOTING);
        var voters = sessions.voters(id);
        var marked = ballots.marked(id, before.ballotNo());
        check(voters, marked, came).orRefuse();
        var after = before.at(SessionStatus.COUNTED);
        count(after, voters, marked, came);
        sessions.update(after);
        events.tell(SessionEvents.of(after, "ballotClosed", actor)
                .moved(before.status(), after.status())
                .with("ballot", after.ballotNo())
                .with("present", came.size())
                .with("members", voters.size()));
    }

    private static FieldProblems check(List<Voter> voters, List<BallotRepository.Marked> marked, Set<UUID> came) {
        var problems = new FieldProblems();
        var known = voters.stream().map(Voter::person).collect(Collectors.toSet());
        if (!known.containsAll(came)) {
            problems.add("data.present", "shared.field.unknownOption");
        }
        var names = voters.stream().collect(Collectors.toMap(Voter::person, Voter::name));
        var away = marked.stream()
                .map(BallotRepository.Marked::entry)
                .filter(entry -> entry.cast() && !entry.inWriting() && !came.contains(entry.person()))
                .map(entry -> names.get(entry.person()))
                .collect(Collectors.joining(", "));
        if (!away.isEmpty()) {
            problems.add("data.present", "council.field.votedButAbsent", away);
        }
        var both = marked.stream()
                .map(BallotRepository.Marked::entry)
                .filter(entry -> entry.inWriting() && came.contains(entry.person()))
                .map(entry -> names.get(entry.person()))
                .collect(Collectors.joining(", "));
        if (!both.isEmpty()) {
            problems.add("data.present", "council.field.wroteAndCame", both);
        }
        return problems;
    }

    private void count(CouncilSession it, List<Voter> voters, List<BallotRepository.Marked> marked, Set<UUID> came) {
        var counts = agenda.counts(it.id()).stream()
                .filter(count -> count.ballotNo() == it.ballotNo())
                .toList();
        if (it.secret()) {
            ballots.insertSecret(it.id(), it.ballotNo(), unsealed(it, marked, counts));
        }
        ballots.close(it.id(), it.ballotNo(), came);
        var votes =
                it.secret() ? ballots.secretTally(it.id(), it.ballotNo()) : ballots.openTally(it.id(), it.ballotNo());
        var wrote = marked.stream()
                .map(BallotRepository.Marked::entry)
                .filter(RollEntry::inWriting)
                .map(RollEntry::person)
                .collect(Collectors.toSet());
        var recused = agenda.recusals(it.id()).stream()
                .collect(Collectors.groupingBy(Recusal::item, Collectors.mapping(Recusal::person, Collectors.toSet())));
        var attendance = new Attendance(voters.size(), came, wrote, it.recusedCount());
        var counted = counts.stream()
                .map(count -> new BallotCount(
                        count.ballotNo(),
                        count.item(),
                        count.slot(),
                        attendance.ballot(
                                recused.getOrDefault(count.item(), Set.of()),
                                votes.getOrDefault(count.item(), Map.of()))))
                .toList();
        agenda.counted(it.id(), counted);
        agenda.decide(judge(it, counted));
        destroyKeyAfterwards(it);
    }

    /** The key goes when the count stands: until then a crash must find it. */
    private void destroyKeyAfterwards(CouncilSession it) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keys.destroy(it.id(), it.ballotNo());
            }
        });
    }

    private List<BallotRepository.SecretVote> unsealed(
            CouncilSession it, List<BallotRepository.Marked> marked, List<BallotCount> counts) {
        var key = keys.get(it.id(), it.ballotNo());
        var votes = new ArrayList<BallotRepository.SecretVote>();
        for (var each : marked) {
            var sealed = each.sealed();
            if (!each.entry().cast() || sealed == null) {
                continue;
            }
            var ballot = SealedBallot.open(
                    sealed,
                    key,
                    new SealedBallot.Owner(it.id(), it.ballotNo(), each.entry().person()));
            for (var count : counts) {
                var choice = ballot.at(count.slot());
                if (choice != null) {
                    votes.add(new BallotRepository.SecretVote(count.item(), ballot.token(count.item()), choice));
                }
            }
        }
        return votes;
    }

    private List<AgendaItem> judge(CouncilSession it, List<BallotCount> counted) {
        var items = agenda.items(it.id()).stream().collect(Collectors.toMap(AgendaItem::id, item -> item));
        var taken = new HashMap<String, Integer>();
        items.values().stream()
                .filter(item -> item.outcome() == ItemOutcome.CARRIED)
                .forEach(item -> taken.merge(item.about().award(), 1, Integer::sum));
        var outcome = AgendaOutcome.of(
                counted.stream()
                        .map(count -> counted(items.get(count.item()), count))
                        .toList(),
                it.places(),
                taken);
        return outcome.outcomes().entrySet().stream()
                .map(each -> items.get(each.getKey()).decided(each.getValue(), it.ballotNo(), false))
                .toList();
    }

    static AgendaOutcome.Counted counted(AgendaItem item, BallotCount count) {
        var ballot = java.util.Objects.requireNonNull(count.ballot());
        return new AgendaOutcome.Counted(
                item.id(),
                item.about().award(),
                new CouncilTally(ballot, item.about().rule()));
    }

    private CouncilSession lock(UUID id) {
        return sessions.lock(id).orElseThrow(Refusal::notFound);
    }
}
