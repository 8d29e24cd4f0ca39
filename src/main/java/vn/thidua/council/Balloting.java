package vn.thidua.council;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.attachment.Attachments;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/**
 * Voting. What a member has marked is kept sealed until they cast it, whether the ballot is secret or open; in a secret
 * one it stays sealed until all are counted.
 */
@Component
@Transactional
public class Balloting {

    private final CouncilSessionRepository sessions;
    private final AgendaRepository agenda;
    private final BallotRepository ballots;
    private final SessionAccess access;
    private final BallotKeys keys;
    private final Attachments files;
    private final SessionEvents events;

    Balloting(
            CouncilSessionRepository sessions,
            AgendaRepository agenda,
            BallotRepository ballots,
            SessionAccess access,
            BallotKeys keys,
            Attachments files,
            SessionEvents events) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.ballots = ballots;
        this.access = access;
        this.keys = keys;
        this.files = files;
        this.events = events;
    }

    /**
     * A member's ballot paper.
     *
     * @param lines what is voted on, in the order of the agenda
     * @param choices what is marked so far, by item; of a cast ballot nothing is shown any more
     * @param recused the items from whose vote the member stays away
     * @param cast whether it was cast
     * @param receipt by which the member finds their votes after the count, absent until it is cast, and in an open ballot
     */
    public record Paper(
            CouncilSession session,
            Voter voter,
            List<AgendaItem> lines,
            Map<UUID, Choice> choices,
            Set<UUID> recused,
            boolean cast,
            @Nullable String receipt) {

        /** How many items have no mark though one is due. */
        public int unmarked() {
            return lines.size() - recused.size() - choices.size();
        }

        /** Whether the member stays away from all that is voted on. */
        public boolean isNothingVotedOn() {
            return lines.size() == recused.size();
        }
    }

    /**
     * The actor's own ballot paper.
     *
     * @throws Refusal 403 for somebody who may read but does not vote here, 409 unless a ballot is open
     */
    @Transactional(readOnly = true)
    public Paper paper(UUID session, Actor actor) {
        return paper(access.visible(session, actor), actor.personId());
    }

    /** The ballot paper of an absent member whose written opinion the secretary enters. */
    @Transactional(readOnly = true)
    public Paper paperOf(UUID session, UUID person, Actor secretary) {
        var it = access.visible(session, secretary);
        secretary.requireDesk(it.secretary());
        var paper = paper(it, person);
        // whatever the member has marked is nobody's business but theirs
        return new Paper(it, paper.voter(), paper.lines(), Map.of(), paper.recused(), paper.cast(), null);
    }

    private Paper paper(CouncilSession session, UUID person) {
        session.require(SessionStatus.VOTING);
        var voter = voter(session, person);
        var marked = ballots.find(session.id(), session.ballotNo(), person).orElseThrow(Refusal::notFound);
        var slots = slots(session);
        var items = agenda.items(session.id()).stream()
                .filter(item -> slots.containsKey(item.id()))
                .toList();
        var recused = recused(session, person, slots.keySet());
        var choices = new HashMap<UUID, Choice>();
        String receipt = null;
        var sealed = marked.sealed();
        if (sealed != null) {
            var owner = owner(session, person);
            var ballot = SealedBallot.open(sealed, keys.get(session.id(), session.ballotNo()), owner);
            if (marked.entry().cast()) {
                receipt = session.secret() ? ballot.receiptText() : null;
            } else {
                slots.forEach((item, slot) -> {
                    var choice = ballot.at(slot);
                    if (choice != null && !recused.contains(item)) {
                        choices.put(item, choice);
                    }
                });
            }
        }
        return new Paper(session, voter, items, choices, recused, marked.entry().cast(), receipt);
    }

    /**
     * Keeps some of a member's marks.
     *
     * @param marks by item; a null takes a mark away
     * @throws Refusal 409 once the ballot was cast or closed
     */
    public void mark(UUID session, Map<UUID, @Nullable Choice> marks, Actor actor) {
        var it = open(session, actor);
        keep(it, actor.personId(), marks);
    }

    /**
     * Puts the member's ballot into the box.
     *
     * @param marks what was marked last
     * @param blankRest whether what is not marked is meant to be blank
     * @throws Refusal 422 with how many are not marked, unless they are meant to be blank
     */
    public void cast(UUID session, Map<UUID, @Nullable Choice> marks, boolean blankRest, Actor actor) {
        var it = open(session, actor);
        put(it, actor.personId(), keep(it, actor.personId(), marks), blankRest, null);
        events.tell(SessionEvents.of(it, "voted", actor).with("ballot", it.ballotNo()));
    }

    /**
     * The secretary enters the written opinion of a member who is absent.
     *
     * @param scan the file that came with it
     */
    public void enter(UUID session, UUID person, Map<UUID, @Nullable Choice> marks, String scan, Actor actor) {
        var it = access.require(sessions.share(session).orElseThrow(Refusal::notFound), actor);
        actor.requireDesk(it.secretary());
        it.require(SessionStatus.VOTING);
        files.link("scan", List.of(scan), Sessions.CASE, session.toString(), actor);
        var voter = voter(it, person);
        var blank = SealedBallot.blank(slots(it).size());
        put(it, person, mark(it, person, blank, marks), true, UUID.fromString(scan));
        events.tell(SessionEvents.of(it, "writtenOpinionEntered", actor)
                .with("ballot", it.ballotNo())
                .with("member", voter.name()));
    }

    /**
     * A member declares an interest and stays away from the vote on a case; or the secretary notes that they did.
     *
     * @param person whose interest it is
     */
    public void recuse(UUID session, UUID item, UUID person, @Nullable String reason, Actor actor) {
        var it = access.require(sessions.share(session).orElseThrow(Refusal::notFound), actor);
        if (!person.equals(actor.personId())) {
            actor.requireDesk(it.secretary());
        }
        it.require(SessionStatus.VOTING);
        var voter = voter(it, person);
        var check = new CouncilCheck();
        var why = check.required("reason", reason, CouncilCheck.TEXT);
        var about = agenda.items(session).stream()
                .filter(each -> each.id().equals(item))
                .findFirst();
        if (about.isEmpty()) {
            check.problems().add("item", "shared.field.unknownOption");
        }
        check.problems().orRefuse();
        if (locked(it, person).entry().cast()) {
            throw Refusal.conflict("council.refusal.voted", voter.name());
        }
        if (agenda.insert(session, new Recusal(item, person, RecusalGround.DECLARED, why))) {
            events.tell(SessionEvents.of(it, "recused", actor)
                    .with("member", voter.name())
                    .with("item", about.orElseThrow().about().recipient())
                    .because(why));
        }
    }

    private CouncilSession open(UUID session, Actor actor) {
        var it = access.require(sessions.share(session).orElseThrow(Refusal::notFound), actor);
        it.require(SessionStatus.VOTING);
        voter(it, actor.personId());
        return it;
    }

    private SealedBallot keep(CouncilSession it, UUID person, Map<UUID, @Nullable Choice> marks) {
        var marked = locked(it, person);
        var name = voter(it, person).name();
        if (marked.entry().cast()) {
            throw Refusal.conflict("council.refusal.voted", name);
        }
        var key = keys.get(it.id(), it.ballotNo());
        var sealed = marked.sealed();
        var ballot = sealed == null
                ? SealedBallot.blank(slots(it).size())
                : SealedBallot.open(sealed, key, owner(it, person));
        mark(it, person, ballot, marks);
        ballots.keep(owner(it, person), ballot.seal(key, owner(it, person)));
        return ballot;
    }

    private SealedBallot mark(CouncilSession it, UUID person, SealedBallot ballot, Map<UUID, @Nullable Choice> marks) {
        var slots = slots(it);
        var recused = recused(it, person, slots.keySet());
        marks.forEach((item, choice) -> {
            var slot = slots.get(item);
            if (slot == null) {
                throw Refusal.invalid("choices", "shared.field.unknownOption");
            }
            if (!recused.contains(item)) {
                ballot.mark(slot, choice);
            }
        });
        return ballot;
    }

    private void put(CouncilSession it, UUID person, SealedBallot ballot, boolean blankRest, @Nullable UUID scan) {
        if (locked(it, person).entry().cast()) {
            throw Refusal.conflict("council.refusal.voted", voter(it, person).name());
        }
        var slots = slots(it);
        var recused = recused(it, person, slots.keySet());
        int unmarked = 0;
        var votes = new ArrayList<BallotRepository.OpenVote>();
        for (var slot : slots.entrySet()) {
            if (recused.contains(slot.getKey())) {
                ballot.mark(slot.getValue(), null);
                continue;
            }
            var choice = ballot.at(slot.getValue());
            if (choice == null) {
                unmarked++;
                choice = Choice.ABSTAIN;
                ballot.mark(slot.getValue(), choice);
            }
            votes.add(new BallotRepository.OpenVote(slot.getKey(), person, choice));
        }
        if (unmarked > 0 && !blankRest) {
            throw Refusal.byRule("council.refusal.unmarked", unmarked);
        }
        var owner = owner(it, person);
        if (!it.secret()) {
            ballots.insertOpen(it.id(), it.ballotNo(), votes);
        }
        ballots.keep(owner, ballot.seal(keys.get(it.id(), it.ballotNo()), owner));
        ballots.cast(owner, scan);
    }

    private BallotRepository.Marked locked(CouncilSession it, UUID person) {
        return ballots.lock(it.id(), it.ballotNo(), person).orElseThrow(Refusal::notFound);
    }

    private Voter voter(CouncilSession it, UUID person) {
        return sessions.voters(it.id()).stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow(() -> Refusal.notAllowed("council.refusal.doesNotVote"));
    }

    private Map<UUID, Integer> slots(CouncilSession it) {
        return agenda.counts(it.id()).stream()
                .filter(count -> count.ballotNo() == it.ballotNo())
                .collect(Collectors.toMap(BallotCount::item, BallotCount::slot));
    }

    private Set<UUID> recused(CouncilSession it, UUID person, Set<UUID> among) {
        return agenda.recusals(it.id()).stream()
                .filter(recusal -> recusal.person().equals(person) && among.contains(recusal.item()))
                .map(Recusal::item)
                .collect(Collectors.toSet());
    }

    private static SealedBallot.Owner owner(CouncilSession it, UUID person) {
        return new SealedBallot.Owner(it.id(), it.ballotNo(), person);
    }
}
