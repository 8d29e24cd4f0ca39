package vn.thidua.council.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.council.AgendaItem;
import vn.thidua.council.Choice;
import vn.thidua.council.CouncilSession;
import vn.thidua.council.ItemOutcome;
import vn.thidua.council.Recusal;
import vn.thidua.council.SessionQueries;
import vn.thidua.council.SessionStatus;
import vn.thidua.council.SessionView;
import vn.thidua.council.Voter;
import vn.thidua.shared.Actor;
import vn.thidua.web.Fmt;
import vn.thidua.web.StationLine;
import vn.thidua.web.Texts;
import vn.thidua.workflow.WorkItems;

/** Sessions in words. */
@Component
public class SessionCards {

    /** How many names a line of the page holds. */
    private static final int FEW = 5;

    private final SessionQueries queries;
    private final WorkItems work;
    private final Texts texts;
    private final Fmt fmt;

    SessionCards(SessionQueries queries, WorkItems work, Texts texts, Fmt fmt) {
        this.queries = queries;
        this.work = work;
        this.texts = texts;
        this.fmt = fmt;
    }

    /** What a task of a session shows beside its form. */
    public SessionCard summary(CouncilSession session, Actor actor) {
        return of(queries.view(session.id(), actor), actor);
    }

    /** The session as this reader may see it. */
    public SessionCard of(SessionView view, Actor actor) {
        var it = view.session();
        int all = view.items().size();
        return new SessionCard(
                view,
                it,
                badge(it),
                stations(view),
                facts(view),
                text("council.turnout", (int) view.turnout(), view.voters().size()),
                groups(view),
                it.status().isCounted() || it.status() == SessionStatus.VOTING && !it.secret(),
                view.voters().stream().map(voter -> attendant(view, voter)).toList(),
                away(view),
                all == 0 ? 0 : (int) (100 * view.delivered() / all),
                text("council.progress", (int) view.delivered(), all),
                work.openAtDeskOf(actor, "council-session", it.id().toString()).orElse(null));
    }

    /** The state of a session in a word. */
    public SessionCard.Badge badge(CouncilSession it) {
        var text = text("council.sessionStatus." + it.status());
        return switch (it.status()) {
            case CONVENED, MINUTES, TO_SIGN, COUNTED -> new SessionCard.Badge("info", "hourglass", text);
            case RETURNED -> new SessionCard.Badge("warn", "arrow-back-up", text);
            case VOTING -> new SessionCard.Badge("gold", "writing-sign", text);
            case DELIVERING -> new SessionCard.Badge("info", "send", text);
            case CLOSED -> new SessionCard.Badge("ok", "circle-check", text);
            case CANCELLED -> new SessionCard.Badge("muted", "circle-x", text);
        };
    }

    private List<StationLine> stations(SessionView view) {
        var it = view.session();
        var order = List.of(
                List.of(SessionStatus.CONVENED, SessionStatus.RETURNED),
                List.of(SessionStatus.VOTING),
                List.of(SessionStatus.COUNTED),
                List.of(SessionStatus.MINUTES, SessionStatus.TO_SIGN),
                List.of(SessionStatus.DELIVERING));
        int here = it.status() == SessionStatus.CLOSED ? order.size() : -1;
        for (int at = 0; at < order.size(); at++) {
            here = order.get(at).contains(it.status()) ? at : here;
        }
        if (it.status() == SessionStatus.CANCELLED) {
            here = it.ballotNo() == 0 ? 0 : 1;
        }
        var stations = new ArrayList<StationLine>();
        for (int at = 0; at < order.size(); at++) {
            var state =
                    at < here ? StationLine.State.DONE : at > here ? StationLine.State.AHEAD : StationLine.State.HERE;
            if (at == here && it.status() == SessionStatus.CANCELLED) {
                state = StationLine.State.FAILED;
            }
            var detail = at == 1 && it.ballotNo() > 0 && at <= here
                    ? text(
                            "council.turnout",
                            (int) view.turnout(),
                            view.voters().size())
                    : null;
            stations.add(new StationLine(
                    text("council.station." + order.get(at).get(0)), detail, at == here ? it.reason() : null, state));
        }
        return stations;
    }

    private List<SessionCard.Fact> facts(SessionView view) {
        var it = view.session();
        var facts = new ArrayList<SessionCard.Fact>();
        facts.add(new SessionCard.Fact(text("council.council"), view.councilName()));
        facts.add(new SessionCard.Fact(text("council.session.heldOn"), fmt.date(it.heldOn())));
        facts.add(new SessionCard.Fact(text("council.session.place"), it.place()));
        facts.add(new SessionCard.Fact(
                text("council.session.kind"), text(it.secret() ? "council.secretBallot" : "council.openBallot")));
        facts.add(new SessionCard.Fact(
                text("council.session.cases"), fmt.number(view.items().size())));
        if (it.ballotNo() > 0) {
            facts.add(new SessionCard.Fact(
                    text("council.members"), fmt.number(view.voters().size())));
            facts.add(new SessionCard.Fact(text("council.ballotNo"), fmt.number(it.ballotNo())));
        }
        facts.add(new SessionCard.Fact(text("council.session.convenedBy"), it.convenedBy()));
        var signature = it.signature();
        if (signature != null) {
            facts.add(new SessionCard.Fact(
                    text("council.session.minutes"),
                    signature.number() + ", " + signature.name() + ", " + fmt.dateTime(signature.at())));
        }
        return facts;
    }

    private List<SessionCard.Group> groups(SessionView view) {
        var byAward = view.items().stream()
                .collect(Collectors.groupingBy(item -> item.about().award(), LinkedHashMap::new, Collectors.toList()));
        var counts = view.counts().stream()
                .filter(count -> count.ballot() != null)
                .collect(Collectors.groupingBy(
                        count -> count.item(), Collectors.toMap(count -> count.ballotNo(), count -> count)));
        var groups = new ArrayList<SessionCard.Group>();
        byAward.forEach((award, items) -> {
            var about = items.get(0).about();
            var rule = about.rule();
            var most = view.session().places().get(award);
            var share = rule.threshold().movePointRight(2);
            groups.add(new SessionCard.Group(
                    about.awardName(),
                    text(rule.thresholdExclusive() ? "council.rule.more" : "council.rule.least", share)
                            + (most == null ? "" : " " + text("council.rule.places", most))
                            + " (" + rule.legalSource() + ")",
                    items.stream()
                            .map(item -> line(view, item, counts.getOrDefault(item.id(), Map.of())))
                            .toList()));
        });
        return groups;
    }

    private SessionCard.Line line(
            SessionView view, AgendaItem item, Map<Integer, vn.thidua.council.BallotCount> counts) {
        var count = counts.get(item.decidedIn() == null ? 0 : item.decidedIn());
        String votes = "";
        if (count != null && count.ballot() != null) {
            var ballot = count.ballot();
            var tally = new vn.thidua.council.CouncilTally(ballot, item.about().rule());
            votes = text(
                    "council.votes",
                    ballot.inFavour(),
                    ballot.members(),
                    tally.percent(),
                    ballot.against(),
                    ballot.abstentions());
        } else if (!view.session().secret() && view.session().status() == SessionStatus.VOTING) {
            var live = view.live().getOrDefault(item.id(), Map.of());
            votes = text(
                    "council.votesSoFar",
                    live.getOrDefault(Choice.APPROVE, 0),
                    live.getOrDefault(Choice.REJECT, 0),
                    live.getOrDefault(Choice.ABSTAIN, 0));
        }
        return new SessionCard.Line(
                item.id(),
                item.position(),
                item.about().recipient(),
                item.about().detail(),
                item.about().id(),
                votes,
                outcome(item.inTheEnd()));
    }

    private SessionCard.@Nullable Badge outcome(@Nullable ItemOutcome outcome) {
        if (outcome == null) {
            return null;
        }
        var text = text("council.itemOutcome." + outcome);
        return switch (outcome) {
            case CARRIED -> new SessionCard.Badge("ok", "circle-check", text);
            case NOT_CARRIED -> new SessionCard.Badge("danger", "circle-x", text);
            case OVER_QUOTA, NO_QUORUM -> new SessionCard.Badge("warn", "alert-triangle", text);
            case TIED -> new SessionCard.Badge("info", "scale", text);
            case LEFT -> new SessionCard.Badge("muted", "logout", text);
        };
    }

    private SessionCard.Attendant attendant(SessionView view, Voter voter) {
        var entry = view.roll().stream()
                .filter(each -> each.person().equals(voter.person()))
                .findFirst();
        boolean voting = view.session().status() == SessionStatus.VOTING;
        var badge = new SessionCard.Badge("muted", "hourglass", text("council.roll.notYet"));
        if (entry.isPresent()) {
            var it = entry.get();
            if (it.inWriting()) {
                badge = new SessionCard.Badge("info", "mail", text("council.roll.inWriting"));
            } else if (it.cast()) {
                badge = new SessionCard.Badge("ok", "circle-check", text("council.roll.voted"));
            } else if (Boolean.TRUE.equals(it.present())) {
                badge = new SessionCard.Badge("warn", "user", text("council.roll.present"));
            } else if (Boolean.FALSE.equals(it.present())) {
                badge = new SessionCard.Badge("warn", "user-off", text("council.roll.absent"));
            }
        }
        return new SessionCard.Attendant(
                voter.person(),
                voter.name(),
                text("council.councilRole." + voter.role()) + (voter.title() == null ? "" : ", " + voter.title()),
                badge,
                voting
                        && view.mine().secretary()
                        && entry.filter(each -> !each.cast()).isPresent());
    }

    /** By member and ground; of many cases the first few, for the minutes name them all. */
    private List<String> away(SessionView view) {
        var items = view.items().stream()
                .collect(Collectors.toMap(AgendaItem::id, item -> item.about().recipient()));
        var byPerson = view.recusals().stream()
                .collect(Collectors.groupingBy(Recusal::person, LinkedHashMap::new, Collectors.toList()));
        var lines = new ArrayList<String>();
        for (var voter : view.voters()) {
            byPerson.getOrDefault(voter.person(), List.of()).stream()
                    .collect(Collectors.groupingBy(Recusal::ground, LinkedHashMap::new, Collectors.toList()))
                    .forEach((ground, recusals) -> {
                        var names = recusals.stream()
                                .map(recusal -> items.get(recusal.item()))
                                .sorted()
                                .toList();
                        var shown = String.join("; ", names.subList(0, Math.min(names.size(), FEW)));
                        lines.add(text(
                                names.size() > FEW ? "council.awayMany" : "council.away",
                                voter.name(),
                                text("council.recusalGround." + ground),
                                shown,
                                names.size() - FEW));
                    });
        }
        return lines;
    }

    private String text(String key, Object... args) {
        return texts.of(key, List.of(args));
    }
}
