package vn.thidua.cluster;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.nomination.LeadersOfClusters;
import vn.thidua.organization.ClusterUnits;
import vn.thidua.organization.Desks;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Desk;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.SentFields;
import vn.thidua.shared.WorkingCalendar;

/** Sets clusters up, names them and fills their seats. */
@Component
@Transactional
public class Clusters {

    /** The kind of case. */
    public static final String CASE = "cluster";

    /** How many members a cluster has at the most. */
    public static final int MOST_MEMBERS = 60;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,64}");
    static final int LONGEST_NAME = 300;
    static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_SYMBOL = 20;

    private final ClusterRepository clusters;
    private final ClusterDirectory directory;
    private final ClusterUnits seats;
    private final ClusterRules rules;
    private final ClusterJournal journal;
    private final Units units;
    private final Desks desks;
    private final AwardCatalogue awards;
    private final LeadersOfClusters leaders;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;

    Clusters(
            ClusterRepository clusters,
            ClusterDirectory directory,
            ClusterUnits seats,
            ClusterRules rules,
            ClusterJournal journal,
            Units units,
            Desks desks,
            AwardCatalogue awards,
            LeadersOfClusters leaders,
            WorkingCalendar calendar,
            ApplicationEventPublisher events) {
        this.clusters = clusters;
        this.directory = directory;
        this.seats = seats;
        this.rules = rules;
        this.journal = journal;
        this.units = units;
        this.desks = desks;
        this.awards = awards;
        this.leaders = leaders;
        this.calendar = calendar;
        this.events = events;
    }

    /**
     * A cluster to be set up.
     *
     * @param organiser whose clerk sets it up: an office that appraises, or a unit without one
     * @param nameEn the Vietnamese name where nothing is said
     */
    public record Founding(
            @Nullable String code,
            @Nullable String nameVi,
            @Nullable String nameEn,
            @Nullable String symbol,
            @Nullable String organiser,
            @Nullable Succession succession,
            @Nullable String flagAward) {}

    /** @throws Refusal 400 with every wrong field, 403 for whoever is not the organiser's clerk */
    public Cluster create(Founding sent, Actor actor) {
        var problems = new FieldProblems();
        var given = new SentFields(problems);
        var code = given.required("code", sent.code(), LONGEST_NAME);
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            problems.add("code", "cluster.field.notACode");
        }
        var name = given.required("nameVi", sent.nameVi(), LONGEST_NAME);
        var nameEn = given.optional("nameEn", sent.nameEn(), LONGEST_NAME);
        var symbol = given.required("symbol", sent.symbol(), LONGEST_SYMBOL);
        var organiser = organiser(sent.organiser(), problems);
        awardForLeaders(sent.flagAward(), organiser, problems);
        problems.orRefuse();
        actor.requireDesk(Desk.clerk(Objects.requireNonNull(organiser).code()));
        if (!seats.create(code, name, nameEn == null ? name : nameEn, symbol, organiser, calendar.today())) {
            throw Refusal.invalid("code", "cluster.field.codeTaken", code);
        }
        lay(code, organiser.code(), sent.succession(), sent.flagAward(), actor);
        publish(code, "created", null, actor);
        return directory.get(code);
    }

    /** An office that appraises for others, or a unit for which none does. */
    private @Nullable Unit organiser(@Nullable String sent, FieldProblems problems) {
        if (sent == null || sent.isBlank()) {
            problems.add("organiser", "shared.field.required");
            return null;
        }
        var unit = units.find(sent.strip()).orElse(null);
        if (unit == null || unit.kind() == UnitKind.CLUSTER) {
            problems.add("organiser", "shared.field.unknownOption");
            return null;
        }
        if (unit.kind() != UnitKind.STANDING_BODY
                && !desks.standingBodyOf(unit.code()).equals(Desk.clerk(unit.code()))) {
            problems.add("organiser", "cluster.field.hasStandingBody", unit.nameVi());
        }
        return unit;
    }

    /**
     * Lays down by which office a cluster is organised, how its head changes and for which flag its leader is proposed.
     * Whoever organises it now may hand it on. What is absent stays as it is; a blank award is none from now on.
     */
    public Cluster settle(
            String code,
            @Nullable String organiser,
            @Nullable Succession succession,
            @Nullable String flagAward,
            Actor actor) {
        var before = directory.get(code);
        actor.requireDesk(before.organiser());
        var problems = new FieldProblems();
        var unit = organiser(organiser == null ? before.organiser().unit() : organiser, problems);
        var award = flagAward == null ? before.flagAward() : flagAward;
        awardForLeaders(award, unit, problems);
        problems.orRefuse();
        lay(
                code,
                Objects.requireNonNull(unit).code(),
                succession == null ? before.succession() : succession,
                award,
                actor);
        publish(code, "settled", null, actor);
        return directory.get(code);
    }

    private void lay(
            String code, String organiser, @Nullable Succession succession, @Nullable String flagAward, Actor actor) {
        clusters.save(
                new ClusterRepository.Settings(
                        code,
                        organiser,
                        succession == null ? Succession.ROTATION : succession,
                        flagAward == null || flagAward.isBlank() ? null : flagAward.strip()),
                journal.now(actor));
    }

    private void awardForLeaders(@Nullable String sent, @Nullable Unit organiser, FieldProblems problems) {
        if (sent == null || sent.isBlank()) {
            return;
        }
        var award = awards.find(sent.strip()).orElse(null);
        if (award == null) {
            problems.add("flagAward", "shared.field.unknownOption");
        } else if (!leaders.awards(organiser == null ? null : organiser.code()).contains(award)) {
            problems.add("flagAward", "cluster.field.notForLeaders", award.nameVi());
        }
    }

    /**
     * Gives a cluster another name; what it was called before is kept, unless it was called so for no whole day.
     *
     * @param from the first day of the new name, today where nothing is said; not before the last day of the former one
     */
    public record Renaming(
            @Nullable String nameVi,
            @Nullable String nameEn,
            @Nullable LocalDate from,
            @Nullable String reason) {}

    public Cluster rename(String code, Renaming sent, Actor actor) {
        var cluster = directory.get(code);
        actor.requireDesk(cluster.organiser());
        var problems = new FieldProblems();
        var given = new SentFields(problems);
        var name = given.required("nameVi", sent.nameVi(), LONGEST_NAME);
        var nameEn = given.optional("nameEn", sent.nameEn(), LONGEST_NAME);
        var reason = given.required("reason", sent.reason(), LONGEST_TEXT);
        var from = SentDay.past("from", sent.from(), calendar.today(), problems);
        var until = seats.lastDayOfFormerName(code);
        if (until.isPresent() && from.isBefore(until.get())) {
            problems.add("from", "cluster.field.beforeTheLastName", until.get());
        }
        if (name.equals(cluster.unit().nameVi())) {
            problems.add("nameVi", "cluster.field.sameName");
        }
        problems.orRefuse();
        seats.rename(code, name, nameEn == null ? name : nameEn, from.minusDays(1));
        events.publishEvent(CaseEvent.of(CASE, code, null, code, "renamed", actor)
                .because(reason)
                .with("before", cluster.unit().nameVi())
                .with("name", name));
        return directory.get(code);
    }

    /**
     * Fills the seats of a year that is not open yet.
     *
     * @return the units that sit in another cluster of that year too, where the rule only points it out
     * @throws Refusal 422 where the rule refuses that
     */
    public Map<String, String> seat(String code, int year, List<ClusterUnits.Seat> sent, Actor actor) {
        var cluster = directory.get(code);
        actor.requireDesk(cluster.organiser());
        if (year < ClusterYears.FIRST_YEAR || year > ClusterYears.LAST_YEAR) {
            throw Refusal.invalid(
                    "year",
                    "cluster.field.notAYear",
                    String.valueOf(ClusterYears.FIRST_YEAR),
                    String.valueOf(ClusterYears.LAST_YEAR));
        }
        checkSeats(sent).orRefuse();
        if (directory.isOpen(code, year)) {
            throw Refusal.conflict("cluster.refusal.yearIsOpen", String.valueOf(year));
        }
        var members = sent.stream().map(ClusterUnits.Seat::member).toList();
        var elsewhere = directory.elsewhere(code, year, members);
        if (!elsewhere.isEmpty() && rules.of(ClusterRules.Rule.ONE_CLUSTER) > 1) {
            throw Refusal.byRule(elsewhere.entrySet().stream()
                    .map(entry -> Reason.of(
                            "cluster.refusal.sitsElsewhere",
                            units.get(entry.getKey()).nameVi(),
                            units.get(entry.getValue()).nameVi(),
                            String.valueOf(year)))
                    .toList());
        }
        seats.seat(code, year, sent);
        publish(code, "seated", String.valueOf(year), actor);
        return elsewhere;
    }

    private FieldProblems checkSeats(List<ClusterUnits.@Nullable Seat> sent) {
        var problems = new FieldProblems();
        if (sent.isEmpty()) {
            return problems.add("members", "shared.field.required");
        }
        if (sent.size() > MOST_MEMBERS) {
            return problems.add("members", "shared.field.tooMany", MOST_MEMBERS);
        }
        var known = units.byCode(sent.stream()
                .filter(Objects::nonNull)
                .map(ClusterUnits.Seat::member)
                .filter(Objects::nonNull)
                .toList());
        var seen = new HashSet<String>();
        var taken = new HashSet<ClusterUnits.Position>();
        for (int place = 0; place < sent.size(); place++) {
            var seat = sent.get(place);
            String at = "members[" + place + "]";
            if (seat == null || seat.member() == null || seat.position() == null) {
                problems.add(at, "shared.field.required");
                continue;
            }
            var unit = known.get(seat.member());
            if (unit == null || unit.kind() == UnitKind.CLUSTER) {
                problems.add(at, "shared.field.unknownOption");
            } else if (!seen.add(seat.member())) {
                problems.add(at, "shared.field.duplicate", unit.nameVi());
            } else if (seat.position() != ClusterUnits.Position.MEMBER && !taken.add(seat.position())) {
                problems.add(at, "cluster.field.positionTaken");
            }
        }
        return problems;
    }

    private void publish(String code, String action, @Nullable String year, Actor actor) {
        var event = CaseEvent.of(CASE, code, null, code, action, actor);
        events.publishEvent(year == null ? event : event.with("number", year));
    }
}
