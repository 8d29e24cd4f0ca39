package vn.thidua.cluster;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.ClusterUnits;
import vn.thidua.organization.Desks;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;

/** Clusters for whoever reads: that they exist and who sits in them is everybody's to know, what a year holds is not. */
@Component
@Transactional(readOnly = true)
public class ClusterDirectory {

    private final ClusterRepository clusters;
    private final ClusterYearRepository years;
    private final ClusterVoteRepository votes;
    private final ClusterUnits seats;
    private final ClusterRules rules;
    private final Units units;
    private final Desks desks;

    ClusterDirectory(
            ClusterRepository clusters,
            ClusterYearRepository years,
            ClusterVoteRepository votes,
            ClusterUnits seats,
            ClusterRules rules,
            Units units,
            Desks desks) {
        this.clusters = clusters;
        this.years = years;
        this.votes = votes;
        this.seats = seats;
        this.rules = rules;
        this.units = units;
        this.desks = desks;
    }

    /**
     * A cluster in a list.
     *
     * @param members of the latest year with seats
     * @param latest its latest year, absent where none was opened
     */
    public record Entry(Unit unit, long members, @Nullable ClusterYear latest) {}

    /** All clusters in the order of their codes. */
    public Page<Entry> page(@Nullable String cursor, int limit) {
        var after = Cursor.read(cursor, 1);
        var codes = clusters.codesAfter(after == null ? "" : after.key(0), limit + 1);
        var known = units.byCode(codes);
        var sizes = seats.sizes(codes);
        var latest = new HashMap<String, ClusterYear>();
        years.latest(codes).forEach(year -> latest.put(year.cluster(), year));
        var rows = codes.stream()
                .map(code -> new Entry(known.get(code), sizes.getOrDefault(code, 0L), latest.get(code)))
                .toList();
        return Page.cut(rows, limit, row -> Cursor.of(row.unit().code()));
    }

    /** @throws Refusal 404 for what is no cluster */
    public Cluster get(String code) {
        var unit = units.find(code)
                .filter(known -> known.kind() == UnitKind.CLUSTER)
                .orElseThrow(Refusal::notFound);
        return clusters.find(code)
                .map(known -> new Cluster(unit, Desk.clerk(known.organiser()), known.succession(), known.flagAward()))
                .orElseGet(() -> new Cluster(
                        unit,
                        unit.parentCode() == null ? Desk.clerk(code) : desks.standingBodyOf(unit.parentCode()),
                        Succession.ROTATION,
                        null));
    }

    /** The years that were opened, the latest first. */
    public List<ClusterYear> years(String cluster) {
        return years.ofCluster(cluster);
    }

    /** Whether a year was opened, and not cancelled. */
    public boolean isOpen(String cluster, int year) {
        return years.isOpen(cluster, year);
    }

    /** Those that this person may see, in the same order. */
    public List<ClusterYear> visible(Cluster cluster, List<ClusterYear> opened, Actor actor) {
        if (maySeeAll(cluster, actor)) {
            return opened;
        }
        var above = years.below(opened.stream().map(ClusterYear::id).toList(), actor.units());
        return opened.stream().filter(year -> above.contains(year.id())).toList();
    }

    /** The seats of every year, the latest one first. */
    public Map<Integer, List<ClusterUnits.Seat>> seatsByYear(String cluster) {
        return seats.seatsByYear(cluster);
    }

    /** The seats of a year. */
    public List<ClusterUnits.Seat> seats(String cluster, int year) {
        return seats.seats(cluster, year);
    }

    /** Which of these units sit in another cluster of the year, where that is worth a word: the other by the unit. */
    public Map<String, String> elsewhere(String cluster, int year, Collection<String> members) {
        return rules.of(ClusterRules.Rule.ONE_CLUSTER) == 0 ? Map.of() : seats.elsewhere(cluster, year, members);
    }

    /** The same of all members in all years, by year. */
    public Map<Integer, Map<String, String>> elsewhere(String cluster) {
        return rules.of(ClusterRules.Rule.ONE_CLUSTER) == 0 ? Map.of() : seats.elsewhere(cluster);
    }

    /** Through whose hands the flag went, the latest first. */
    public List<FlagHandover> handovers(String cluster) {
        return clusters.handovers(cluster);
    }

    public List<Activity> activities(UUID year) {
        return clusters.activities(year);
    }

    public Optional<ClusterYear> find(UUID year) {
        return years.find(year);
    }

    /** @throws Refusal 404 if there is no such year */
    public ClusterYear year(UUID id) {
        return years.find(id).orElseThrow(Refusal::notFound);
    }

    /** @throws Refusal 404 if there is no such year, or if it is nothing this person may know of */
    public ClusterYear visible(String cluster, int year, Actor actor) {
        return years.find(cluster, year).filter(known -> maySee(known, actor)).orElseThrow(Refusal::notFound);
    }

    /** Members, whoever stands above one or above the cluster, the organiser, and who sees everything. */
    public boolean maySee(ClusterYear year, Actor actor) {
        return maySeeAll(get(year.cluster()), actor)
                || !years.below(List.of(year.id()), actor.units()).isEmpty();
    }

    private static boolean maySeeAll(Cluster cluster, Actor actor) {
        return actor.seesEverything()
                || actor.units().contains(cluster.organiser().unit());
    }

    public List<YearMember> members(UUID year) {
        return years.members(year);
    }

    public YearMember member(UUID id) {
        return years.member(id);
    }

    public List<ClusterVote> votes(UUID year) {
        return votes.ofYear(year);
    }

    public ClusterVote vote(UUID id) {
        return votes.get(id);
    }

    /** What the year's table of points was and is, the latest first. */
    public List<TableVersion> tables(UUID year) {
        return years.tables(year);
    }

    /** What the year's charter was and is, the latest first. */
    public List<CharterVersion> charters(UUID year) {
        return years.charters(year);
    }

    /** The points that each member has before verification, by unit. */
    public Map<String, java.math.BigDecimal> counted(UUID year) {
        var members = years.members(year);
        var ranking = new Ranking(members, rules.silenceAgrees());
        var counted = new HashMap<String, java.math.BigDecimal>();
        members.forEach(member -> counted.put(member.unit(), ranking.counted(member)));
        return counted;
    }

    /** The names of these units, by code. */
    public Map<String, String> names(Collection<String> codes, Locale locale) {
        var names = new HashMap<String, String>();
        units.byCode(codes).forEach((code, unit) -> names.put(code, unit.name(locale)));
        return names;
    }
}
