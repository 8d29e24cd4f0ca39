package vn.thidua.cluster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.ClusterUnits;
import vn.thidua.shared.Act;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.SentFields;
import vn.thidua.shared.WorkingCalendar;

/** A cluster's year from its opening to the day on which members begin to score. */
@Component
@Transactional
public class ClusterYears {

    /** The kind of case. */
    public static final String CASE = "clusterYear";

    static final int FIRST_YEAR = 1945;
    static final int LAST_YEAR = 2200;
    private static final int FEWEST_MEMBERS = 2;

    private final ClusterYearRepository years;
    private final ClusterDirectory directory;
    private final ClusterUnits seats;
    private final ClusterRules rules;
    private final ClusterJournal journal;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ClusterYears(
            ClusterYearRepository years,
            ClusterDirectory directory,
            ClusterUnits seats,
            ClusterRules rules,
            ClusterJournal journal,
            WorkingCalendar calendar,
            Clock clock) {
        this.years = years;
        this.directory = directory;
        this.seats = seats;
        this.rules = rules;
        this.journal = journal;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * A year to be opened.
     *
     * @param midReviewOn the end of June where nothing is said
     * @param scoringOn the first of December where nothing is said
     */
    public record Opening(
            @Nullable Integer year,
            @Nullable LocalDate midReviewOn,
            @Nullable LocalDate scoringOn) {}

    /**
     * Opens a year with the members that sit in it; head and deputy stay whom the seats name.
     *
     * @throws Refusal 403 for all but the organiser, 409 where it is open already, 422 with fewer than two members
     */
    public ClusterYear open(String code, Opening sent, Actor actor) {
        var cluster = directory.get(code);
        actor.requireDesk(cluster.organiser());
        var problems = new FieldProblems();
        int number = sent.year() == null ? 0 : sent.year();
        if (sent.year() == null) {
            problems.add("year", "shared.field.required");
        } else if (number < FIRST_YEAR || number > LAST_YEAR) {
            problems.add("year", "cluster.field.notAYear", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        problems.orRefuse();
        var review = SentDay.any("midReviewOn", sent.midReviewOn(), LocalDate.of(number, 6, 30), problems);
        var scoring = SentDay.any("scoringOn", sent.scoringOn(), LocalDate.of(number, 12, 1), problems);
        problems.orRefuse();
        if (review.isAfter(scoring)) {
            problems.add("scoringOn", "cluster.field.scoresBeforeReview", review);
        }
        problems.orRefuse();
        var members = seats.seats(code, number);
        if (members.size() < FEWEST_MEMBERS) {
            throw Refusal.byRule("cluster.refusal.tooFewMembers", String.valueOf(number), members.size());
        }
        var year = new ClusterYear(
                Ids.next(),
                code,
                number,
                YearStatus.DRAFTING,
                seated(members, ClusterUnits.Position.HEAD),
                seated(members, ClusterUnits.Position.DEPUTY),
                review,
                scoring,
                YearContent.EMPTY,
                actor.nameOnRecord(),
                clock.instant());
        if (!years.insert(year)) {
            throw Refusal.conflict("cluster.refusal.yearIsOpen", String.valueOf(number));
        }
        for (int place = 0; place < members.size(); place++) {
            years.insert(new YearMember(
                    Ids.next(),
                    year.id(),
                    members.get(place).member(),
                    place,
                    YearMember.Content.EMPTY,
                    null,
                    null,
                    null));
        }
        journal.say(year, "opened", null, actor);
        journal.tell(year, YearMoved.Turn.OPENED);
        return year;
    }

    private static @Nullable String seated(List<ClusterUnits.Seat> members, ClusterUnits.Position position) {
        return members.stream()
                .filter(seat -> seat.position() == position)
                .map(ClusterUnits.Seat::member)
                .findFirst()
                .orElse(null);
    }

    /**
     * What the head writes for all.
     *
     * @param text what the members promise
     * @param charter by which rules the cluster works
     */
    public record Draft(String text, String charter, List<Criterion> criteria) {}

    /** The head's draft goes to the members. Called by its human task. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void draft(UUID id, Draft draft, Actor actor) {
        var year = years.lock(id);
        var table = changed(year, draft.criteria(), actor);
        var until = calendar.plusWorkingDays(clock.instant(), rules.of(ClusterRules.Rule.COMMENT_DAYS));
        journal.save(year, year.drafted(pledge(year, draft, actor), table, until), "pledgeDrafted", actor);
    }

    /** The draft with the members' comments taken in, for them to sign. Called by its human task. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void finish(UUID id, Draft draft, Actor actor) {
        var year = years.lock(id);
        var table = changed(year, draft.criteria(), actor);
        journal.save(year, year.finished(pledge(year, draft, actor), table), "pledgeFinished", actor);
    }

    /** The head reviews the first half of the year. Called by its human task. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void review(UUID id, String text, List<Criterion> criteria, Actor actor) {
        var year = years.lock(id);
        var table = changed(year, criteria, actor);
        var written = new YearContent.Written(text, journal.now(actor));
        journal.save(year, year.reviewed(written, table), "midReviewed", actor);
    }

    /**
     * Changes the table of points, which the head and the organiser may do until members score by it.
     *
     * @param seen the version that was changed
     * @throws Refusal 403 for everybody else, 409 where another version has come meanwhile or the year is cancelled, 422
     *     once scoring has begun
     */
    public ClusterYear rescore(UUID id, int seen, List<Criterion> criteria, Actor actor) {
        var year = years.lock(id);
        requireHeadOrOrganiser(year, actor);
        if (year.table().version() != seen) {
            throw Refusal.conflict(
                    "cluster.refusal.tableChanged", seen, year.table().version());
        }
        journal.save(year, year.rescored(changed(year, criteria, actor)), "tableChanged", actor);
        return years.lock(id);
    }

    /** Whether this person may cancel the year now. */
    @Transactional(readOnly = true)
    public boolean mayCancel(ClusterYear year, Actor actor) {
        return year.status().isBeforeScoring()
                && actor.owns(directory.get(year.cluster()).organiser());
    }

    /**
     * Cancels a year that was opened by mistake; it may be opened again.
     *
     * @throws Refusal 403 for all but the organiser, 400 without a reason, 409 where it is cancelled already, 422 once
     *     scoring has begun
     */
    public ClusterYear cancel(UUID id, @Nullable String reason, Actor actor) {
        var year = years.lock(id);
        actor.requireDesk(directory.get(year.cluster()).organiser());
        var why = SentFields.only("reason", reason, Clusters.LONGEST_TEXT);
        var cancelled = year.cancelled();
        journal.save(year, cancelled, "cancelled", why, actor);
        journal.tell(year, YearMoved.Turn.CANCELLED);
        return cancelled;
    }

    /**
     * Opens scoring before its day.
     *
     * @throws Refusal 403 for all but the head and the organiser, 409 in a cancelled year, 422 while something has to come
     *     first
     */
    public ClusterYear openScoring(UUID id, Actor actor) {
        var year = years.lock(id);
        requireHeadOrOrganiser(year, actor);
        year.requireScoringAhead();
        journal.say(year, "scoringOpenedEarly", null, actor);
        journal.tell(year, YearMoved.Turn.SCORING_OPENED);
        return years.lock(id);
    }

    /** Members may score now. Called by the process. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void beginScoring(UUID id) {
        var year = years.lock(id);
        var until = calendar.plusWorkingDays(clock.instant(), rules.of(ClusterRules.Rule.SELF_SCORE_DAYS));
        journal.save(year, year.scoringOpened(until), "scoringOpened", Actor.SYSTEM);
    }

    /** Whether this person writes for the cluster in the year, or organises it. */
    @Transactional(readOnly = true)
    public boolean isHeadOrOrganiser(ClusterYear year, Actor actor) {
        return actor.owns(directory.get(year.cluster()).organiser())
                || year.head() != null && actor.owns(Desk.clerk(year.head()));
    }

    void requireHeadOrOrganiser(ClusterYear year, Actor actor) {
        if (!isHeadOrOrganiser(year, actor)) {
            directory.visible(year.cluster(), year.year(), actor);
            actor.requireDesk(
                    year.head() == null ? directory.get(year.cluster()).organiser() : Desk.clerk(year.head()));
        }
    }

    private YearContent.CommonPledge pledge(ClusterYear year, Draft draft, Actor actor) {
        var name = directory.get(year.cluster()).unit().nameVi();
        var now = journal.now(actor);
        years.keepCharter(year.id(), draft.charter(), now);
        return new YearContent.CommonPledge(name, draft.text(), draft.charter(), now);
    }

    private ScoringTable changed(ClusterYear year, List<Criterion> criteria, Actor actor) {
        var table = year.table().changed(criteria);
        Act now = journal.now(actor);
        years.keep(year.id(), table, now);
        return table;
    }
}
