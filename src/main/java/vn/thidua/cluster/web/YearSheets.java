package vn.thidua.cluster.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterDirectory;
import vn.thidua.cluster.ClusterVote;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.cluster.YearMember;
import vn.thidua.cluster.YearStatus;
import vn.thidua.web.StationLine;
import vn.thidua.web.Texts;

/** Years of clusters in words. */
@Component
public class YearSheets {

    private static final List<YearStatus> STATIONS = List.of(
            YearStatus.DRAFTING,
            YearStatus.COMMENTING,
            YearStatus.SIGNING,
            YearStatus.RUNNING,
            YearStatus.SELF_SCORING,
            YearStatus.CROSS_SCORING,
            YearStatus.VERIFYING,
            YearStatus.BALLOT,
            YearStatus.REPORTING,
            YearStatus.SUBMITTED);

    private final ClusterDirectory directory;
    private final ScoreProofs proofs;
    private final Texts texts;

    YearSheets(ClusterDirectory directory, ScoreProofs proofs, Texts texts) {
        this.directory = directory;
        this.proofs = proofs;
        this.texts = texts;
    }

    /** The whole year; what is still being counted, a ballot or a cross-score, is told only once it is over. */
    public YearSheet of(ClusterYear year) {
        return of(year, null);
    }

    /** The same for a task about one member. */
    public YearSheet of(ClusterYear year, @Nullable YearMember about) {
        var cluster = directory.get(year.cluster());
        var members = directory.members(year.id());
        var codes = new HashSet<String>();
        members.forEach(member -> codes.add(member.unit()));
        codes.add(cluster.organiser().unit());
        var names = directory.names(codes, LocaleContextHolder.getLocale());
        var leader = year.content().leader();
        var results = year.content().results();
        return new YearSheet(
                year,
                cluster.unit().name(LocaleContextHolder.getLocale()),
                badge(year),
                name(names, year.head()),
                name(names, year.deputy()),
                Objects.requireNonNull(name(names, cluster.organiser().unit())),
                stations(year),
                rows(year, members, names),
                ballots(year, names),
                leader == null ? null : name(names, leader.unit()),
                results == null ? null : name(names, results.nextHead()),
                results == null ? null : name(names, results.nextDeputy()),
                about == null ? null : own(year, about, names));
    }

    private YearSheet.@Nullable Own own(ClusterYear year, YearMember member, Map<String, String> names) {
        var self = member.content().self();
        return self == null
                ? null
                : new YearSheet.Own(
                        names.getOrDefault(member.unit(), member.unit()),
                        proofs.of(year, List.of(member)).get(member.unit()),
                        self.total());
    }

    /** How far a year has come. */
    public YearSheet.Badge badge(ClusterYear year) {
        boolean over = year.status() == YearStatus.SUBMITTED;
        boolean cancelled = year.status() == YearStatus.CANCELLED;
        return new YearSheet.Badge(
                cancelled ? "muted" : over ? "ok" : "info",
                cancelled ? "ban" : over ? "check" : "progress",
                text("clusterYear.clusterYearStatus." + year.status()));
    }

    private List<StationLine> stations(ClusterYear year) {
        int here = 0;
        for (int place = 0; place < STATIONS.size(); place++) {
            if (STATIONS.get(place).compareTo(year.status()) <= 0) {
                here = place;
            }
        }
        var lines = new ArrayList<StationLine>();
        for (int place = 0; place < STATIONS.size(); place++) {
            boolean isLast = year.status() == YearStatus.SUBMITTED;
            var state = place < here || isLast
                    ? StationLine.State.DONE
                    : place == here ? current(year) : StationLine.State.AHEAD;
            lines.add(new StationLine(
                    text("cluster.station." + STATIONS.get(place)),
                    place == here && !isLast ? text("clusterYear.clusterYearStatus." + year.status()) : null,
                    null,
                    state));
        }
        return lines;
    }

    private static StationLine.State current(ClusterYear year) {
        return year.status() == YearStatus.CANCELLED ? StationLine.State.FAILED : StationLine.State.HERE;
    }

    private List<YearSheet.Member> rows(ClusterYear year, List<YearMember> members, Map<String, String> names) {
        boolean crossIsOver = year.status().compareTo(YearStatus.CROSS_SCORING) > 0;
        var counted = crossIsOver ? directory.counted(year.id()) : Map.<String, BigDecimal>of();
        boolean selfIsOver = year.status().compareTo(YearStatus.SELF_SCORING) > 0;
        var proved = selfIsOver ? proofs.of(year, members) : Map.<String, List<YearSheet.Line>>of();
        return members.stream()
                .sorted(Comparator.comparing(YearMember::currentRank, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(YearMember::place))
                .map(member -> row(year, member, members, names, counted, proved))
                .toList();
    }

    private YearSheet.Member row(
            ClusterYear year,
            YearMember member,
            List<YearMember> all,
            Map<String, String> names,
            Map<String, BigDecimal> counted,
            Map<String, List<YearSheet.Line>> proved) {
        var self = member.content().self();
        var comment = member.content().comment();
        int given = (int) all.stream()
                .filter(other -> other.content().cross() != null
                        && other.content().cross().given().containsKey(member.unit()))
                .count();
        return new YearSheet.Member(
                member,
                names.getOrDefault(member.unit(), member.unit()),
                position(year, member.unit()),
                comment == null ? null : comment.text(),
                steps(year, member),
                self == null || self.points().isEmpty() ? null : self.total(),
                counted.get(member.unit()),
                given,
                proved.getOrDefault(member.unit(), List.of()));
    }

    private @Nullable String position(ClusterYear year, String unit) {
        if (unit.equals(year.head())) {
            return text("cluster.position.HEAD");
        }
        return unit.equals(year.deputy()) ? text("cluster.position.DEPUTY") : null;
    }

    private List<YearSheet.Badge> steps(ClusterYear year, YearMember member) {
        var content = member.content();
        var comment = content.comment();
        var self = content.self();
        var cross = content.cross();
        return List.of(
                step(comment != null, comment != null && comment.by() == null, year, YearStatus.COMMENTING),
                step(content.signed() != null, false, year, YearStatus.SIGNING),
                step(
                        self != null && self.over(),
                        self != null && self.over() && self.points().isEmpty(),
                        year,
                        YearStatus.SELF_SCORING),
                step(cross != null, cross != null && cross.given().isEmpty(), year, YearStatus.CROSS_SCORING));
    }

    private YearSheet.Badge step(boolean done, boolean silent, ClusterYear year, YearStatus stage) {
        if (silent) {
            return new YearSheet.Badge("warn", "volume-off", text("cluster.step.silent"));
        }
        if (done) {
            return new YearSheet.Badge("ok", "check", text("cluster.step.done"));
        }
        return year.status() == stage
                ? new YearSheet.Badge("info", "hourglass", text("cluster.step.awaited"))
                : new YearSheet.Badge("muted", "minus", text("cluster.step.ahead"));
    }

    private List<YearSheet.Ballot> ballots(ClusterYear year, Map<String, String> names) {
        var rounds = new TreeMap<Integer, List<ClusterVote>>();
        directory.votes(year.id()).forEach(vote -> rounds.computeIfAbsent(vote.round(), none -> new ArrayList<>())
                .add(vote));
        var ballots = new ArrayList<YearSheet.Ballot>();
        rounds.forEach((round, votes) -> {
            boolean over = votes.stream().noneMatch(vote -> vote.state() == ClusterVote.State.OPEN);
            ballots.add(new YearSheet.Ballot(
                    round, over ? shares(votes, names) : List.of(), over ? votes(votes, names) : List.of(), over));
        });
        return ballots;
    }

    private static List<YearSheet.Share> shares(List<ClusterVote> votes, Map<String, String> names) {
        var counted = new TreeMap<String, Long>();
        votes.forEach(vote -> {
            if (vote.leader() != null) {
                counted.merge(vote.leader(), 1L, Long::sum);
            }
        });
        return counted.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> new YearSheet.Share(names.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue()))
                .toList();
    }

    private static List<YearSheet.Vote> votes(List<ClusterVote> votes, Map<String, String> names) {
        return votes.stream()
                .map(vote -> new YearSheet.Vote(
                        names.getOrDefault(vote.unit(), vote.unit()),
                        name(names, vote.leader()),
                        vote.castBy(),
                        vote.castAt()))
                .toList();
    }

    private static @Nullable String name(Map<String, String> names, @Nullable String unit) {
        return unit == null ? null : names.getOrDefault(unit, unit);
    }

    private String text(String key) {
        return texts.of(key);
    }
}
