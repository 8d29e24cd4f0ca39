package vn.thidua.council;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentRenderer;
import vn.thidua.document.DocumentWords;

/**
 * What the minutes say: who came, who stayed away from what, and of each case the votes and their share of all members
 * (Decree 152/2025, Đ33.5). Always in the language of the State's documents.
 */
@Component
class MinutesModel {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

    private final DocumentWords words;
    private final MessageSource messages;
    private final ZoneId zone;

    MinutesModel(DocumentWords words, MessageSource messages, Clock clock) {
        this.words = words;
        this.messages = messages;
        this.zone = clock.getZone();
    }

    /** A chapter with its paragraphs. */
    public record Chapter(String title, List<String> paragraphs) {}

    /** A line of the result. */
    public record Line(
            String recipient,
            String detail,
            String inFavour,
            String against,
            String abstentions,
            String percent,
            String result) {}

    /** The result of one award. */
    public record Result(String award, String rule, List<Line> lines) {}

    /**
     * The minutes.
     *
     * @param number how they are numbered; with dots while they are not signed
     * @param after what follows the results
     */
    public record Minutes(
            String title,
            String number,
            String placeAndDate,
            List<Chapter> chapters,
            List<Result> results,
            List<Chapter> after,
            boolean signed,
            List<String> chairLines,
            String chairName,
            String signedNote,
            String secretaryName) {}

    static String inYear(int inYear) {
        return "%02d/BB-HĐTĐKT".formatted(inYear);
    }

    Minutes minutes(SessionView view) {
        var it = view.session();
        var signature = it.signature();
        return new Minutes(
                it.title(),
                signature == null ? "\u2026/BB-HĐTĐKT" : signature.number(),
                words.placeAndDate(it.place(), it.heldOn()),
                List.of(where(view), who(view), said(view)),
                results(view),
                List.of(away(view), conclusion(view)),
                signature != null,
                chairLines(signature),
                signature == null ? "" : signature.name(),
                signature == null
                        ? ""
                        : text(
                                "council.minutes.signedNote",
                                MOMENT.format(signature.at().atZone(zone))),
                secretary(view));
    }

    private Chapter where(SessionView view) {
        var it = view.session();
        return new Chapter(
                text("council.minutes.where"),
                List.of(
                        text("council.minutes.heldOn", words.longDate(it.heldOn()), it.place()),
                        text(it.secret() ? "council.minutes.secret" : "council.minutes.open")));
    }

    private Chapter who(SessionView view) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(text("council.minutes.members", number(view.voters().size())));
        for (int ballot = 1; ballot <= view.session().ballotNo(); ballot++) {
            var roll = view.rolls().getOrDefault(ballot, List.of());
            var present =
                    names(view, roll.stream().filter(RollEntry::wasPresent).toList());
            var written = names(view, roll.stream().filter(RollEntry::inWriting).toList());
            var absent =
                    names(view, roll.stream().filter(entry -> !entry.tookPart()).toList());
            var which = view.session().ballotNo() > 1 ? text("council.minutes.inBallot", "" + ballot) + " " : "";
            paragraphs.add(which + text("council.minutes.present", number(present.size()), joined(present)));
            paragraphs.add(which + text("council.minutes.written", number(written.size()), joined(written)));
            paragraphs.add(which + text("council.minutes.absent", number(absent.size()), joined(absent)));
        }
        return new Chapter(text("council.minutes.who"), paragraphs);
    }

    private Chapter said(SessionView view) {
        var discussion = view.session().discussion();
        return new Chapter(
                text("council.minutes.said"),
                discussion == null
                        ? List.of("\u2026")
                        : discussion.lines().filter(line -> !line.isBlank()).toList());
    }

    private List<Result> results(SessionView view) {
        var results = new ArrayList<Result>();
        var byAward = view.items().stream()
                .collect(Collectors.groupingBy(item -> item.about().award(), LinkedHashMap::new, Collectors.toList()));
        byAward.forEach((award, items) -> {
            var about = items.get(0).about();
            var rule = about.rule();
            var share = rule.threshold()
                    .movePointRight(2)
                    .stripTrailingZeros()
                    .toPlainString()
                    .replace('.', ',');
            var most = view.session().places().get(award);
            results.add(new Result(
                    about.awardName(),
                    text(
                                    rule.thresholdExclusive() ? "council.minutes.ruleMore" : "council.minutes.rule",
                                    share,
                                    rule.legalSource())
                            + (most == null ? "" : " " + text("council.minutes.places", number(most))),
                    items.stream().map(item -> line(view, item)).toList()));
        });
        return results;
    }

    private Line line(SessionView view, AgendaItem item) {
        var tally = view.tally(item);
        var ballot = view.counted(item);
        var outcome = item.outcome();
        var result = outcome == null ? "" : text("council.minutes.outcome." + outcome);
        if (item.byChair()) {
            result += " " + text("council.minutes.byChair");
        }
        if (item.decidedIn() != null && item.decidedIn() > 1) {
            result += " " + text("council.minutes.inSecond");
        }
        return new Line(
                item.about().recipient(),
                item.about().detail(),
                ballot == null ? "" : "" + ballot.inFavour(),
                ballot == null ? "" : "" + ballot.against(),
                ballot == null ? "" : "" + ballot.abstentions(),
                tally == null || ballot == null
                        ? ""
                        : ballot.inFavour() + "/" + ballot.members() + " = "
                                + tally.percent()
                                        .stripTrailingZeros()
                                        .toPlainString()
                                        .replace('.', ',') + "%",
                result);
    }

    private Chapter away(SessionView view) {
        var items = view.items().stream().collect(Collectors.toMap(AgendaItem::id, item -> item));
        var lines = new ArrayList<String>();
        var byPerson = view.recusals().stream()
                .collect(Collectors.groupingBy(Recusal::person, LinkedHashMap::new, Collectors.toList()));
        for (var voter : view.voters()) {
            byPerson.getOrDefault(voter.person(), List.of()).stream()
                    .collect(Collectors.groupingBy(
                            recusal -> text("council.minutes.ground." + recusal.ground())
                                    + (recusal.reason() == null ? "" : ": " + recusal.reason()),
                            LinkedHashMap::new,
                            Collectors.mapping(
                                    recusal -> items.get(recusal.item()).about().recipient(), Collectors.toList())))
                    .forEach((ground, recipients) -> lines.add(
                            text("council.minutes.stayedAway", title(voter), String.join("; ", recipients), ground)));
        }
        lines.add(
                lines.isEmpty()
                        ? text("council.minutes.nobodyAway")
                        : text(
                                view.session().recusedCount()
                                        ? "council.minutes.recusedCount"
                                        : "council.minutes.recusedDoNot"));
        return new Chapter(text("council.minutes.away"), lines);
    }

    private Chapter conclusion(SessionView view) {
        long carried = view.items().stream()
                .filter(item -> item.outcome() == ItemOutcome.CARRIED)
                .count();
        return new Chapter(
                text("council.minutes.conclusion"),
                List.of(text(
                        "council.minutes.carriedOf",
                        number((int) carried),
                        number(view.items().size()))));
    }

    private List<String> chairLines(CouncilSession.@Nullable Signature signature) {
        if (signature == null || signature.title() == null) {
            return List.of(text("council.minutes.chair"));
        }
        return signature.ownTitle() == null
                ? List.of(signature.title())
                : List.of(signature.title(), signature.ownTitle());
    }

    private static String secretary(SessionView view) {
        return view.voters().stream()
                .filter(voter -> voter.role() == CouncilRole.SECRETARY)
                .map(Voter::name)
                .findFirst()
                .orElse(view.session().convenedBy());
    }

    private List<String> names(SessionView view, List<RollEntry> entries) {
        var wanted = entries.stream().map(RollEntry::person).collect(Collectors.toSet());
        return view.voters().stream()
                .filter(voter -> wanted.contains(voter.person()))
                .map(this::title)
                .toList();
    }

    private String title(Voter voter) {
        var office = text("council.minutes.role." + voter.role());
        return voter.title() == null
                ? voter.name() + " (" + office + ")"
                : voter.name() + ", " + voter.title() + " (" + office + ")";
    }

    private static String joined(List<String> names) {
        return names.isEmpty() ? "" : ": " + String.join("; ", names);
    }

    private static String number(int count) {
        return "%02d".formatted(count);
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, DocumentRenderer.LANGUAGE);
    }
}
