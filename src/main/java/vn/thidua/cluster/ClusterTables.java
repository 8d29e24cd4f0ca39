package vn.thidua.cluster;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentWords;
import vn.thidua.document.OfficialDocument.Column;
import vn.thidua.document.OfficialDocument.Table;
import vn.thidua.shared.Act;

/** The tables in the documents of a cluster's year. */
@Component
class ClusterTables {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String NOTHING = "–";

    private final DocumentWords words;
    private final Clock clock;

    ClusterTables(DocumentWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** The lines that are scored, that take points off, and that knock out. */
    Table criteria(ScoringTable table) {
        var rows = new ArrayList<List<String>>();
        for (Criterion line : table.criteria()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    line.section(),
                    line.name(),
                    words.get("cluster.criterionKind." + line.kind()),
                    line.kind() == Criterion.Kind.KNOCK_OUT ? NOTHING : number(line.maxPoints())));
        }
        return new Table(
                List.of(
                        no(),
                        Column.text(words.get("cluster.table.section"), 34),
                        Column.text(words.get("cluster.table.name"), 0),
                        Column.text(words.get("cluster.table.kind"), 28),
                        Column.number(words.get("cluster.table.maxPoints"), 20)),
                rows);
    }

    /** Who signed the pledge, and when. */
    Table signatures(List<YearMember> members, Map<String, String> names) {
        var rows = new ArrayList<List<String>>();
        for (YearMember member : members) {
            Act signed = member.content().signed();
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    names.getOrDefault(member.unit(), member.unit()),
                    signed == null ? "" : signed.by(),
                    signed == null ? "" : DAY.format(LocalDate.ofInstant(signed.at(), clock.getZone()))));
        }
        return new Table(
                List.of(
                        no(),
                        Column.text(words.get("cluster.text.unit"), 0),
                        Column.text(words.get("cluster.text.signatory"), 52),
                        Column.centred(words.get("cluster.text.signedOn"), 26)),
                rows);
    }

    /** @param counted by unit, before verification */
    Table scores(List<YearMember> members, Map<String, String> names, Map<String, BigDecimal> counted) {
        var rows = new ArrayList<List<String>>();
        for (YearMember member : members.stream().sorted(Ranking.byPlace()).toList()) {
            var self = member.content().self();
            var verified = member.content().verified();
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    names.getOrDefault(member.unit(), member.unit()),
                    self == null || self.points().isEmpty() ? NOTHING : number(self.total()),
                    number(counted.get(member.unit())),
                    verified == null ? NOTHING : number(verified.adjusted()),
                    verified == null ? NOTHING : number(verified.penalty()),
                    number(member.points()),
                    member.rank() == null ? NOTHING : String.valueOf(member.rank())));
        }
        return new Table(
                List.of(
                        no(),
                        Column.text(words.get("cluster.text.unit"), 0),
                        Column.number(words.get("cluster.score.self"), 18),
                        Column.number(words.get("cluster.score.others"), 19),
                        Column.number(words.get("cluster.text.adjusted"), 21),
                        Column.number(words.get("cluster.score.penalty"), 17),
                        Column.number(words.get("cluster.score.points"), 18),
                        Column.centred(words.get("cluster.rank"), 15)),
                rows);
    }

    /** Who voted for whom in a ballot, and who was silent: clusters vote in the open. */
    Table votes(List<ClusterVote> votes, int round, Map<String, String> names) {
        var rows = new ArrayList<List<String>>();
        votes.stream()
                .filter(vote -> vote.round() == round)
                .sorted(Comparator.comparing(ClusterVote::unit))
                .forEach(vote -> rows.add(List.of(
                        String.valueOf(rows.size() + 1),
                        names.getOrDefault(vote.unit(), vote.unit()),
                        vote.leader() == null
                                ? words.get("cluster.text.vote.none")
                                : names.getOrDefault(vote.leader(), vote.leader()))));
        return new Table(
                List.of(
                        no(),
                        Column.text(words.get("cluster.text.unit"), 0),
                        Column.text(words.get("cluster.text.votesFor"), 70)),
                rows);
    }

    /** @param closed the members with their places in the results */
    Table ranking(List<YearMember> closed, Map<String, String> names) {
        var rows = new ArrayList<List<String>>();
        closed.stream().sorted(Ranking.byFinalPlace()).forEach(member -> {
            var verified = member.content().verified();
            rows.add(List.of(
                    member.finalRank() == null ? NOTHING : String.valueOf(member.finalRank()),
                    names.getOrDefault(member.unit(), member.unit()),
                    number(member.points()),
                    verified == null || verified.knockedOutBy() == null
                            ? ""
                            : words.get("cluster.text.notRanked", verified.knockedOutBy())));
        });
        return new Table(
                List.of(
                        Column.centred(words.get("cluster.rank"), 15),
                        Column.text(words.get("cluster.text.unit"), 0),
                        Column.number(words.get("cluster.score.points"), 20),
                        Column.text(words.get("cluster.note"), 52)),
                rows);
    }

    private Column no() {
        return Column.centred(words.get("cluster.text.no"), 11);
    }

    private String number(@Nullable BigDecimal value) {
        return value == null ? NOTHING : words.number(value);
    }
}
