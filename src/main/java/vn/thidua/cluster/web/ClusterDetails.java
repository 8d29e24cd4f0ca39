package vn.thidua.cluster.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.cluster.Cluster;
import vn.thidua.cluster.ClusterDirectory;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.cluster.ClusterYears;
import vn.thidua.cluster.FlagHandover;
import vn.thidua.cluster.Succession;
import vn.thidua.nomination.LeadersOfClusters;
import vn.thidua.organization.ClusterUnits;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.shared.Actor;
import vn.thidua.shared.WorkingCalendar;
import vn.thidua.web.Texts;
import vn.thidua.workflow.Field;

/** What the page of a cluster shows: its years, its members year by year, the way of its flag. */
@Component
class ClusterDetails {

    private final ClusterDirectory directory;
    private final ClusterYears years;
    private final UnitDirectory units;
    private final YearSheets sheets;
    private final AwardCatalogue awards;
    private final LeadersOfClusters leaders;
    private final WorkingCalendar calendar;
    private final Texts texts;

    ClusterDetails(
            ClusterDirectory directory,
            ClusterYears years,
            UnitDirectory units,
            YearSheets sheets,
            AwardCatalogue awards,
            LeadersOfClusters leaders,
            WorkingCalendar calendar,
            Texts texts) {
        this.directory = directory;
        this.years = years;
        this.units = units;
        this.sheets = sheets;
        this.awards = awards;
        this.leaders = leaders;
        this.calendar = calendar;
        this.texts = texts;
    }

    /** A year in the list of years; nobody heads or leads it where a name is absent. */
    record YearLine(
            ClusterYear year,
            YearSheet.Badge badge,
            @Nullable String head,
            @Nullable String leader) {}

    /** The members of a year. */
    record SeatedYear(int year, List<Seat> seats) {}

    /** @param elsewhere the other cluster in which it sits too, absent for none */
    record Seat(
            String code,
            String name,
            ClusterUnits.Position position,
            @Nullable String elsewhere) {}

    /** The flag went from hand to hand. */
    record Hand(FlagHandover it, @Nullable String from, String to) {}

    /** @param organiser whose rules decide about the awards, absent before it is known */
    void addChoices(@Nullable String organiser, Locale locale, Model model) {
        model.addAttribute(
                "successions",
                Arrays.stream(Succession.values())
                        .map(way -> new Field.Option(way.name(), texts.of("cluster.succession." + way)))
                        .toList());
        model.addAttribute(
                "awards",
                leaders.awards(organiser).stream()
                        .map(award -> new Field.Option(award.code(), award.name(locale)))
                        .toList());
    }

    /** Puts what the page of a cluster shows into its model. */
    void addTo(Model model, String code, Actor actor, Locale locale) {
        Cluster cluster = directory.get(code);
        var seated = seated(code, locale);
        var opened = directory.years(code);
        boolean organises = actor.owns(cluster.organiser());
        boolean hands = organises || !opened.isEmpty() && years.isHeadOrOrganiser(opened.get(0), actor);
        var hand = hands(code, locale);
        var organiser = List.of(cluster.organiser().unit());
        model.addAttribute("cluster", cluster)
                .addAttribute("organiser", directory.names(organiser, locale).get(organiser.get(0)))
                .addAttribute(
                        "flagAward",
                        cluster.flagAward() == null
                                ? null
                                : awards.get(cluster.flagAward()).name(locale))
                .addAttribute("former", units.formerNames(code))
                .addAttribute("seated", seated)
                .addAttribute("years", lines(directory.visible(cluster, opened, actor), locale))
                .addAttribute("hands", hand)
                .addAttribute("mayOrganise", organises)
                .addAttribute("mayHandOver", hands && !seated.isEmpty())
                .addAttribute("members", members(seated))
                .addAttribute(
                        "openable",
                        seated.stream()
                                .map(SeatedYear::year)
                                .filter(year -> opened.stream().noneMatch(known -> known.year() == year))
                                .findFirst()
                                .map(String::valueOf)
                                .orElse(null))
                .addAttribute("thisYear", String.valueOf(calendar.today().getYear()));
        addChoices(organiser.get(0), locale, model);
    }

    private List<YearLine> lines(List<ClusterYear> years, Locale locale) {
        var named = new HashSet<String>();
        years.forEach(year ->
                Stream.of(year.head(), leader(year)).filter(Objects::nonNull).forEach(named::add));
        var names = directory.names(named, locale);
        return years.stream()
                .map(year -> new YearLine(year, sheets.badge(year), names.get(year.head()), names.get(leader(year))))
                .toList();
    }

    private static @Nullable String leader(ClusterYear year) {
        var leader = year.content().leader();
        return leader == null ? null : leader.unit();
    }

    private List<SeatedYear> seated(String code, Locale locale) {
        var seats = directory.seatsByYear(code);
        var elsewhere = directory.elsewhere(code);
        var named = new HashSet<String>();
        seats.values().forEach(year -> year.forEach(seat -> named.add(seat.member())));
        elsewhere.values().forEach(year -> named.addAll(year.values()));
        var names = directory.names(named, locale);
        return seats.entrySet().stream()
                .map(year -> new SeatedYear(
                        year.getKey(), seats(year.getValue(), elsewhere.getOrDefault(year.getKey(), Map.of()), names)))
                .toList();
    }

    private static List<Seat> seats(
            List<ClusterUnits.Seat> seats, Map<String, String> elsewhere, Map<String, String> names) {
        return seats.stream()
                .map(seat -> new Seat(
                        seat.member(),
                        names.getOrDefault(seat.member(), seat.member()),
                        seat.position(),
                        names.get(elsewhere.get(seat.member()))))
                .toList();
    }

    private List<Hand> hands(String code, Locale locale) {
        var handovers = directory.handovers(code);
        var named = new HashSet<String>();
        handovers.forEach(each -> {
            named.add(each.to());
            if (each.from() != null) {
                named.add(each.from());
            }
        });
        var names = directory.names(named, locale);
        return handovers.stream()
                .map(each -> new Hand(
                        each,
                        each.from() == null ? null : names.get(each.from()),
                        names.getOrDefault(each.to(), each.to())))
                .toList();
    }

    /** Everybody who ever sat in it, to hand the flag to. */
    private static List<Field.Option> members(List<SeatedYear> seated) {
        return seated.stream()
                .flatMap(year -> year.seats().stream())
                .map(seat -> new Field.Option(seat.code(), seat.name()))
                .distinct()
                .toList();
    }
}
