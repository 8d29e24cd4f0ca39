package vn.thidua.cluster;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.WorkingCalendar;

/** From the points to who leads: verification, ballots, and what head and deputy decide where these bring nobody. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ClusterBallots {

    private final ClusterYearRepository years;
    private final ClusterVoteRepository votes;
    private final ClusterRules rules;
    private final ClusterJournal journal;
    private final ClusterDocuments documents;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ClusterBallots(
            ClusterYearRepository years,
            ClusterVoteRepository votes,
            ClusterRules rules,
            ClusterJournal journal,
            ClusterDocuments documents,
            WorkingCalendar calendar,
            Clock clock) {
        this.years = years;
        this.votes = votes;
        this.rules = rules;
        this.journal = journal;
        this.documents = documents;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What the organiser makes of one member's points; {@link YearMember.Verified} without who did it. */
    public record Finding(
            @Nullable BigDecimal adjusted,
            BigDecimal penalty,
            @Nullable String knockedOutBy,
            @Nullable String reason) {}

    /** The points of all members stand. Called by its human task. */
    public void verify(UUID id, Map<String, Finding> findings, Actor actor) {
        var year = years.lock(id);
        var now = journal.now(actor);
        var verified = years.members(id).stream()
                .map(member -> {
                    var found = Objects.requireNonNull(findings.get(member.unit()));
                    return member.with(new YearMember.Verified(
                            found.adjusted(), found.penalty(), found.knockedOutBy(), found.reason(), now));
                })
                .toList();
        for (YearMember member : new Ranking(verified, rules.silenceAgrees()).ranked()) {
            journal.member(
                    year,
                    member,
                    member.isKnockedOut() ? "knockedOut" : "verified",
                    findings.get(member.unit()).reason(),
                    actor);
        }
        journal.save(year, year.verified(), "ranked", actor);
        documents.issue(year, ClusterDocumentKind.SCORING_MINUTES);
    }

    /**
     * Opens a ballot, the next one where there was one already. Called by the process.
     *
     * @return the votes that are awaited, one for each member
     */
    public List<ClusterVote> open(UUID id) {
        var year = years.lock(id);
        var until = calendar.plusWorkingDays(clock.instant(), rules.of(ClusterRules.Rule.BALLOT_DAYS));
        var opened = year.ballotOpened(until);
        journal.save(year, opened, "ballotOpened", Actor.SYSTEM);
        var awaited = years.members(id).stream()
                .map(member -> new ClusterVote(
                        Ids.next(),
                        id,
                        opened.content().ballots(),
                        member.unit(),
                        ClusterVote.State.OPEN,
                        null,
                        null,
                        null,
                        null,
                        null))
                .toList();
        awaited.forEach(votes::insert);
        return awaited;
    }

    /** Who may be voted for in a year's ballot: who is ranked, in every further one the first of the one before. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<String> candidates(UUID id, int round) {
        var members = years.members(id);
        var candidates = members.stream()
                .filter(member -> member.rank() != null)
                .sorted(Ranking.byPlace())
                .map(YearMember::unit)
                .toList();
        var cast = votes.ofYear(id);
        for (int before = 1; before < round; before++) {
            candidates = new Tally(inRound(cast, before), members.size()).runOff(candidates);
        }
        return candidates;
    }

    /** A member votes. Called by its human task. */
    public void cast(
            UUID voteId, @Nullable String leader, @Nullable String head, @Nullable String deputy, Actor actor) {
        var vote = votes.get(voteId);
        var year = lock(vote);
        if (head != null && head.equals(deputy)) {
            throw Refusal.invalid("data.nextDeputy", "cluster.field.headIsDeputy");
        }
        var cast = new ClusterVote(
                voteId,
                vote.yearId(),
                vote.round(),
                vote.unit(),
                ClusterVote.State.CAST,
                leader,
                head,
                deputy,
                actor.nameOnRecord(),
                clock.instant());
        votes.save(cast);
        journal.say(year, "voted", vote.unit(), actor);
        closeIfLast(year, vote.round());
    }

    /** The deadline passed. Called by the process. */
    public void noVote(UUID voteId) {
        var vote = votes.get(voteId);
        var year = lock(vote);
        votes.save(new ClusterVote(
                voteId,
                vote.yearId(),
                vote.round(),
                vote.unit(),
                ClusterVote.State.SILENT,
                null,
                null,
                null,
                null,
                null));
        journal.say(year, "voteMissed", vote.unit(), Actor.SYSTEM);
        closeIfLast(year, vote.round());
    }

    private ClusterYear lock(ClusterVote vote) {
        var year = years.lock(vote.yearId());
        year.require(YearStatus.BALLOT);
        return year;
    }

    private void closeIfLast(ClusterYear year, int round) {
        boolean over = round(year.id(), round).stream().noneMatch(vote -> vote.state() == ClusterVote.State.OPEN);
        if (!over) {
            return;
        }
        var tally = tally(year.id(), round);
        var elected = tally.elected(rules.of(ClusterRules.Rule.BALLOT_SHARE));
        if (elected.isPresent()) {
            lead(year, new YearContent.Leader(elected.get(), tally.votesFor(elected.get()), null, null, null));
        } else if (candidates(year.id(), round).isEmpty()) {
            lead(year, new YearContent.Leader(null, 0, null, null, null));
        } else if (round >= rules.of(ClusterRules.Rule.BALLOTS)) {
            journal.save(year, year.leftToTheHead(), "noMajority", Actor.SYSTEM);
        } else {
            journal.say(year, "noMajorityYet", null, Actor.SYSTEM);
        }
        journal.tell(year, YearMoved.Turn.BALLOT_OVER);
    }

    private void lead(ClusterYear year, YearContent.Leader leader) {
        journal.save(year, year.elected(leader), leader.unit() == null ? "nobodyLeads" : "leaderElected", Actor.SYSTEM);
    }

    /** The head decides after the ballots. Called by its human task. */
    public void decide(UUID id, String unit, Actor actor) {
        var year = years.lock(id);
        int given = tally(id, year.content().ballots()).votesFor(unit);
        journal.save(year, year.decided(unit, given, journal.now(actor)), "leaderChosen", actor);
    }

    /** The deputy agrees with the head. Called by its human task. */
    public void agree(UUID id, Actor actor) {
        var year = years.lock(id);
        journal.save(year, year.agreed(journal.now(actor)), "leaderAgreed", actor);
    }

    /** The deputy does not; the head chooses again. Called by its human task. */
    public void disagree(UUID id, String reason, Actor actor) {
        var year = years.lock(id);
        journal.save(year, year.disagreed(reason), "leaderReturned", reason, actor);
    }

    Tally tally(UUID id, int round) {
        return new Tally(round(id, round), years.members(id).size());
    }

    private List<ClusterVote> round(UUID id, int round) {
        return inRound(votes.ofYear(id), round);
    }

    private static List<ClusterVote> inRound(List<ClusterVote> cast, int round) {
        return cast.stream().filter(vote -> vote.round() == round).toList();
    }
}
