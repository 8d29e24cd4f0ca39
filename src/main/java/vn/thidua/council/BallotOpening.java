package vn.thidua.council;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Opens ballots: who counts among all members, who stays away from what, and the key that seals what they mark. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BallotOpening {

    private final CouncilSessionRepository sessions;
    private final AgendaRepository agenda;
    private final BallotRepository ballots;
    private final CouncilRepository councils;
    private final BallotKeys keys;
    private final Units units;
    private final SessionEvents events;

    BallotOpening(
            CouncilSessionRepository sessions,
            AgendaRepository agenda,
            BallotRepository ballots,
            CouncilRepository councils,
            BallotKeys keys,
            Units units,
            SessionEvents events) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.ballots = ballots;
        this.councils = councils;
        this.keys = keys;
        this.units = units;
        this.events = events;
    }

    /** The next ballot: on the whole agenda, or on what the chair has put to the vote again. Called by the process. */
    public void open(UUID id) {
        var before = sessions.lock(id).orElseThrow(Refusal::notFound);
        var after = before.nextBallot();
        if (after.ballotNo() == 1) {
            before.require(SessionStatus.CONVENED);
            begin(after);
        } else {
            before.require(SessionStatus.COUNTED);
        }
        keys.make(id, after.ballotNo());
        ballots.open(id, after.ballotNo());
        sessions.update(after);
        events.tell(SessionEvents.of(after, "ballotOpened", Actor.SYSTEM)
                .moved(before.status(), after.status())
                .with("ballot", after.ballotNo()));
    }

    private void begin(CouncilSession session) {
        var council = councils.find(session.council()).orElseThrow();
        var members = council.votersOn(session.heldOn());
        if (members.isEmpty()) {
            throw Refusal.byRule("council.refusal.nobodyVotes", session.heldOn());
        }
        var items = agenda.items(session.id());
        var voters = new ArrayList<Voter>();
        for (var member : members) {
            voters.add(new Voter(member.person(), voters.size() + 1, member.name(), member.role(), member.title()));
        }
        sessions.insertVoters(session.id(), voters);
        agenda.open(session.id(), 1, items.stream().map(AgendaItem::id).toList());
        recusals(council, members, items).forEach(recusal -> agenda.insert(session.id(), recusal));
    }

    private List<Recusal> recusals(Council council, List<CouncilMember> members, List<AgendaItem> items) {
        var below = below(council, members);
        var recusals = new ArrayList<Recusal>();
        for (var member : members) {
            for (var item : items) {
                if (isOwn(item.about(), member)) {
                    recusals.add(new Recusal(item.id(), member.person(), RecusalGround.OWN, null));
                } else if (below.getOrDefault(member.id(), Set.of())
                        .contains(item.about().unit())) {
                    recusals.add(new Recusal(item.id(), member.person(), RecusalGround.OWN_UNIT, null));
                }
            }
        }
        return recusals;
    }

    /**
     * The units whose nominees are a member's own unit's. Whoever comes from the council's own unit, its head above all,
     * would have to stay away from everything: that unit does not count.
     */
    private Map<UUID, Set<String>> below(Council council, List<CouncilMember> members) {
        var below = new HashMap<UUID, Set<String>>();
        if (council.rules().ownUnitRecuses()) {
            for (var member : members) {
                if (member.homeUnit() != null && !member.homeUnit().equals(council.unit())) {
                    below.put(
                            member.id(),
                            units.subtree(member.homeUnit()).stream()
                                    .map(Unit::code)
                                    .collect(Collectors.toSet()));
                }
            }
        }
        return below;
    }

    /**
     * Personnel numbers identify people; where either side has none the names decide, for a namesake is better asked to
     * enter the numbers than a member votes on themselves.
     */
    static boolean isOwn(CouncilCase about, CouncilMember member) {
        if (!about.person()) {
            return false;
        }
        if (about.code() != null) {
            var code = plain(about.code());
            if (code.equals(plain(member.username())) || member.code() != null && code.equals(plain(member.code()))) {
                return true;
            }
            if (member.code() != null) {
                return false;
            }
        }
        return plain(about.recipient()).equals(plain(member.name()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
