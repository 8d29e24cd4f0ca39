package vn.thidua.cluster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Act;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Ids;
import vn.thidua.shared.SentFields;
import vn.thidua.shared.WorkingCalendar;

/** Where a cluster's flag is, and what its members did together. */
@Component
@Transactional
public class ClusterLife {

    private final ClusterRepository clusters;
    private final ClusterDirectory directory;
    private final ClusterYears years;
    private final ClusterJournal journal;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;

    ClusterLife(
            ClusterRepository clusters,
            ClusterDirectory directory,
            ClusterYears years,
            ClusterJournal journal,
            WorkingCalendar calendar,
            ApplicationEventPublisher events) {
        this.clusters = clusters;
        this.directory = directory;
        this.years = years;
        this.journal = journal;
        this.calendar = calendar;
        this.events = events;
    }

    /** The flag goes from hand to hand, which is written down by the head of the year or the organiser. */
    public record Handing(
            @Nullable String to,
            @Nullable LocalDate on,
            @Nullable String place,
            @Nullable String note) {}

    /** @return with who had the flag before, as the list of hands knows it */
    public FlagHandover handOver(String code, Handing sent, Actor actor) {
        var cluster = directory.get(code);
        requireHeadOrOrganiser(cluster, actor);
        var problems = new FieldProblems();
        var given = new SentFields(problems);
        var before = clusters.handovers(code).stream().findFirst();
        var to = given.required("to", sent.to(), Clusters.LONGEST_NAME);
        if (!to.isEmpty() && !sitsIn(code, to)) {
            problems.add("to", "cluster.field.noMember");
        }
        if (before.isPresent() && before.get().to().equals(to)) {
            problems.add("to", "cluster.field.hasTheFlag");
        }
        var on = SentDay.past("on", sent.on(), calendar.today(), problems);
        if (before.isPresent() && on.isBefore(before.get().on())) {
            problems.add("on", "cluster.field.beforeTheLast", before.get().on());
        }
        var place = given.required("place", sent.place(), Clusters.LONGEST_NAME);
        var note = given.optional("note", sent.note(), Clusters.LONGEST_TEXT);
        problems.orRefuse();
        var handover = new FlagHandover(
                Ids.next(), before.map(FlagHandover::to).orElse(null), to, on, place, note, journal.now(actor));
        clusters.insert(code, handover);
        events.publishEvent(CaseEvent.of(Clusters.CASE, code, null, to, "flagHandedOver", actor)
                .with("until", on.toString())
                .with("name", place));
        return handover;
    }

    private boolean sitsIn(String cluster, String unit) {
        return directory.seatsByYear(cluster).values().stream()
                .flatMap(List::stream)
                .anyMatch(seat -> seat.member().equals(unit));
    }

    private void requireHeadOrOrganiser(Cluster cluster, Actor actor) {
        var latest = directory.years(cluster.code()).stream().findFirst();
        if (latest.isPresent() && years.isHeadOrOrganiser(latest.get(), actor)) {
            return;
        }
        actor.requireDesk(cluster.organiser());
    }

    /** Something the members did together. */
    public record Doing(
            @Nullable LocalDate on,
            @Nullable String title,
            @Nullable String note) {}

    public Activity record(String code, int number, Doing sent, Actor actor) {
        var year = directory.visible(code, number, actor);
        years.requireHeadOrOrganiser(year, actor);
        year.requireNotCancelled();
        var problems = new FieldProblems();
        var given = new SentFields(problems);
        var title = given.required("title", sent.title(), Clusters.LONGEST_NAME);
        var note = given.optional("note", sent.note(), Clusters.LONGEST_TEXT);
        var on = SentDay.past("on", sent.on(), calendar.today(), problems);
        problems.orRefuse();
        Act now = journal.now(actor);
        var activity = new Activity(Ids.next(), on, title, note, now);
        clusters.insert(year.id(), activity);
        journal.say(year, "activityRecorded", null, actor);
        return activity;
    }
}
