package vn.thidua.council;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.attachment.Attachments;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;

/** What is read about sessions; how many statements that takes does not depend on the agenda or the council. */
@Component
@Transactional(readOnly = true)
public class SessionQueries {

    private static final UUID LAST = new UUID(-1, -1);

    private final CouncilSessionRepository sessions;
    private final AgendaRepository agenda;
    private final BallotRepository ballots;
    private final Councils councils;
    private final CouncilRepository known;
    private final SessionAccess access;
    private final Conclusion conclusion;
    private final Attachments files;

    SessionQueries(
            CouncilSessionRepository sessions,
            AgendaRepository agenda,
            BallotRepository ballots,
            Councils councils,
            CouncilRepository known,
            SessionAccess access,
            Conclusion conclusion,
            Attachments files) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.ballots = ballots;
        this.councils = councils;
        this.known = known;
        this.access = access;
        this.conclusion = conclusion;
        this.files = files;
    }

    /** The session, whoever asks: for processes and for what has already been checked. */
    public CouncilSession get(UUID id) {
        return sessions.find(id).orElseThrow(Refusal::notFound);
    }

    /** Sessions of the councils to which this person belongs, the latest first. */
    public Page<CouncilSession> page(@Nullable String cursor, int limit, Actor actor) {
        var after = Cursor.read(cursor, 2);
        var mine = councils.mine(actor).stream()
                .collect(Collectors.toMap(Council::id, Function.identity(), (one, same) -> one));
        var found = sessions.of(
                mine.values().stream()
                        .filter(it -> it.knows(actor.personId())
                                || actor.sitsAt(it.chair())
                                || actor.sitsAt(it.secretary())
                                || actor.isAuditor())
                        .map(Council::id)
                        .toList(),
                after == null ? LocalDate.of(9999, 12, 31) : after.date(0),
                after == null ? LAST : after.id(1),
                limit + 1);
        var page = Page.cut(found, limit, it -> Cursor.of(it.heldOn(), it.id()));
        return new Page<>(
                page.items().stream()
                        .filter(it -> wasThere(mine.get(it.council()), it, actor))
                        .toList(),
                page.next());
    }

    private boolean wasThere(Council council, CouncilSession it, Actor actor) {
        boolean belonged = council.membersOn(it.heldOn()).stream()
                .anyMatch(member -> member.person().equals(actor.personId()));
        return belonged || access.maySee(it, actor);
    }

    /** @throws Refusal 404 for strangers */
    public SessionView view(UUID id, Actor actor) {
        return view(access.visible(id, actor), actor);
    }

    /** For the process, which has been let in already. */
    SessionView view(CouncilSession it, Actor actor) {
        var voters = sessions.voters(it.id());
        var rolls = new HashMap<Integer, List<RollEntry>>();
        for (int ballot = 1; ballot <= it.ballotNo(); ballot++) {
            rolls.put(ballot, ballots.roll(it.id(), ballot));
        }
        var live = !it.secret() && it.status() == SessionStatus.VOTING
                ? ballots.openTally(it.id(), it.ballotNo())
                : Map.<UUID, Map<Choice, Integer>>of();
        var mine = rolls.getOrDefault(it.ballotNo(), List.of()).stream()
                .filter(entry -> entry.person().equals(actor.personId()))
                .findFirst();
        return new SessionView(
                it,
                known.find(it.council()).map(Council::name).orElse(""),
                agenda.items(it.id()),
                voters,
                rolls,
                agenda.recusals(it.id()),
                agenda.counts(it.id()),
                live,
                files.of(Sessions.CASE, it.id().toString()),
                new SessionView.Mine(
                        actor.sitsAt(it.secretary()),
                        actor.sitsAt(it.chair()),
                        mine.isPresent(),
                        mine.filter(RollEntry::cast).isPresent()));
    }

    /** What a count left to the chair. */
    @Transactional
    public Open open(UUID id) {
        var it = get(id);
        var tied = new HashSet<UUID>();
        conclusion.ties(it).forEach(tie -> tied.addAll(tie.among()));
        var counts = agenda.counts(id).stream()
                .filter(count -> count.ballotNo() == it.ballotNo() && count.ballot() != null)
                .collect(Collectors.toMap(BallotCount::item, BallotCount::ballot));
        return new Open(
                agenda.items(id).stream()
                        .filter(item -> tied.contains(item.id()))
                        .map(item -> choosable(item, counts.get(item.id())))
                        .toList(),
                conclusion.repeatable(it).stream()
                        .map(item -> choosable(item, counts.get(item.id())))
                        .toList());
    }

    private static Choosable choosable(AgendaItem item, @Nullable CouncilBallot ballot) {
        return new Choosable(
                item.id(),
                item.about().recipient(),
                item.about().awardName(),
                ballot == null ? "" : ballot.inFavour() + "/" + ballot.members());
    }

    /**
     * What a count left open.
     *
     * @param tied where the last place falls to several
     * @param repeatable what may be put to the vote once more
     */
    public record Open(List<Choosable> tied, List<Choosable> repeatable) {}

    /**
     * A case among which the chair chooses.
     *
     * @param votes the votes for it, of all members
     */
    public record Choosable(UUID item, String recipient, String award, String votes) {}

    /** Who can have come to a ballot: everybody but those who wrote. */
    public List<Attendant> attendance(UUID id) {
        var it = get(id);
        var names = sessions.voters(id).stream().collect(Collectors.toMap(Voter::person, Voter::name));
        return ballots.roll(id, it.ballotNo()).stream()
                .filter(entry -> !entry.inWriting())
                .map(entry -> new Attendant(entry.person(), names.get(entry.person()), entry.cast()))
                .sorted(java.util.Comparator.comparing(Attendant::name))
                .toList();
    }

    /**
     * Somebody who may have come.
     *
     * @param votedHere whether they have voted themselves and so did come
     */
    public record Attendant(UUID person, String name, boolean votedHere) {}

    /**
     * Whether the members can find their votes: those that this receipt makes of a secret ballot.
     *
     * @return the choices by item; empty where the receipt fits nothing
     * @throws Refusal 400 for what cannot be a receipt
     */
    public Map<UUID, Choice> check(UUID id, @Nullable String receipt, Actor actor) {
        var it = access.visible(id, actor);
        var typed = SealedBallot.receipt(receipt);
        if (typed == null) {
            throw Refusal.invalid("receipt", "council.field.notAReceipt");
        }
        var found = new HashMap<UUID, Choice>();
        for (int ballot = 1; ballot <= it.ballotNo(); ballot++) {
            for (var vote : ballots.secretVotes(id, ballot)) {
                if (java.security.MessageDigest.isEqual(vote.token(), SealedBallot.token(typed, vote.item()))) {
                    found.put(vote.item(), vote.choice());
                }
            }
        }
        return found;
    }

    /** A single vote as it was counted: of a secret ballot with its token, of an open one with the voter. */
    public record CountedVote(
            int ballotNo,
            UUID item,
            Choice choice,
            @Nullable String token,
            @Nullable UUID person) {}

    /** Every single vote, so that everybody of the council can count again. Nothing before it is counted. */
    public List<CountedVote> votes(UUID id, Actor actor) {
        var it = access.visible(id, actor);
        if (!it.status().isCounted()) {
            return List.of();
        }
        var votes = new java.util.ArrayList<CountedVote>();
        for (int ballot = 1; ballot <= it.ballotNo(); ballot++) {
            int number = ballot;
            if (it.secret()) {
                ballots.secretVotes(id, ballot)
                        .forEach(vote -> votes.add(new CountedVote(
                                number,
                                vote.item(),
                                vote.choice(),
                                java.util.HexFormat.of().formatHex(vote.token()),
                                null)));
            } else {
                ballots.openVotes(id, ballot)
                        .forEach(vote ->
                                votes.add(new CountedVote(number, vote.item(), vote.choice(), null, vote.person())));
            }
        }
        return votes;
    }
}
