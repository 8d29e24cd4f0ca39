package vn.thidua.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.ClusterUnits;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** What goes to the organiser at the end of a year, and who leads the next; called by human tasks and the process. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ClusterResults {

    private final ClusterYearRepository years;
    private final ClusterDirectory directory;
    private final ClusterBallots ballots;
    private final ClusterProposals proposals;
    private final ClusterDocuments documents;
    private final ClusterSuperiors superiors;
    private final ClusterUnits seats;
    private final ClusterJournal journal;

    ClusterResults(
            ClusterYearRepository years,
            ClusterDirectory directory,
            ClusterBallots ballots,
            ClusterProposals proposals,
            ClusterDocuments documents,
            ClusterSuperiors superiors,
            ClusterUnits seats,
            ClusterJournal journal) {
        this.years = years;
        this.directory = directory;
        this.ballots = ballots;
        this.proposals = proposals;
        this.documents = documents;
        this.superiors = superiors;
        this.seats = seats;
        this.journal = journal;
    }

    /** Who leads the next year; absent is what has to be chosen. */
    public record Succeeding(
            @Nullable String head, @Nullable String deputy) {}

    /** Who the members elected, or whose turn it is by rotation. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Succeeding succeeding(ClusterYear year) {
        if (directory.get(year.cluster()).succession() == Succession.ELECTION) {
            var tally = ballots.tally(year.id(), 1);
            var head = tally.first(ClusterVote::nextHead).orElse(null);
            var deputy = tally.first(ClusterVote::nextDeputy)
                    .filter(unit -> !unit.equals(head))
                    .orElse(null);
            return new Succeeding(head, deputy);
        }
        var led = new HashMap<String, Integer>();
        years.ofCluster(year.cluster()).stream()
                .filter(known -> known.head() != null && known.year() <= year.year())
                .forEach(known -> led.putIfAbsent(known.head(), known.year()));
        var turn = new Rotation(
                years.members(year.id()).stream().map(YearMember::unit).toList(), led);
        var head =
                year.deputy() != null ? year.deputy() : turn.after(year.head()).orElse(null);
        return new Succeeding(head, turn.after(head).orElse(null));
    }

    /** The letter with the minutes, by the head's clerk. */
    public void report(
            UUID id, String letter, String minutes, @Nullable String head, @Nullable String deputy, Actor actor) {
        var year = years.lock(id);
        if (head != null && head.equals(deputy)) {
            throw Refusal.invalid("data.nextDeputy", "cluster.field.headIsDeputy");
        }
        var results = new YearContent.Results(letter, minutes, head, deputy, journal.now(actor), null, null);
        journal.save(year, year.reported(results), "resultsWritten", actor);
    }

    public void sign(UUID id, Actor actor) {
        var year = years.lock(id);
        var signed = year.answered(journal.now(actor), null);
        journal.save(year, signed, "resultsSigned", actor);
        documents.issue(
                signed, ClusterDocumentKind.BALLOT_MINUTES, ClusterDocumentKind.RANKING, ClusterDocumentKind.LETTER);
    }

    public void sendBack(UUID id, String reason, Actor actor) {
        var year = years.lock(id);
        journal.save(year, year.answered(null, reason), "resultsReturned", reason, actor);
    }

    /** The year is over and the leader's proposal prepared; the next one has its head, unless it is open already. */
    public void conclude(UUID id) {
        var year = years.lock(id);
        var members = years.members(id);
        if (!years.isOpen(year.cluster(), year.year() + 1)) {
            seatNext(year, members);
        }
        var leader = year.content().leader();
        var closed = Ranking.closed(members, leader == null ? null : leader.unit());
        closed.forEach(years::save);
        journal.announce(year, year.concluded(), "concluded", superiors.hearersOf(year));
        proposals.prepare(year, directory.get(year.cluster()), closed.size());
    }

    /** The members are those of this year, or whoever was seated there before. */
    private void seatNext(ClusterYear year, List<YearMember> members) {
        int next = year.year() + 1;
        var seated = seats.seats(year.cluster(), next).stream()
                .map(ClusterUnits.Seat::member)
                .toList();
        var sitting = seated.isEmpty() ? members.stream().map(YearMember::unit).toList() : seated;
        var results = Objects.requireNonNull(year.content().results());
        seats.seat(year.cluster(), next, positions(sitting, results));
    }

    private static List<ClusterUnits.Seat> positions(List<String> members, YearContent.Results results) {
        var seats = new ArrayList<ClusterUnits.Seat>();
        for (String member : members) {
            var position = member.equals(results.nextHead())
                    ? ClusterUnits.Position.HEAD
                    : member.equals(results.nextDeputy()) ? ClusterUnits.Position.DEPUTY : ClusterUnits.Position.MEMBER;
            seats.add(new ClusterUnits.Seat(member, position));
        }
        return seats;
    }
}
