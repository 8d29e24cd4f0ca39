package vn.thidua.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.calendar.Terms;
import vn.thidua.shared.WorkingCalendar;

/**
 * Looks at every deadline there is, in the morning and in the middle of each working day: reminds the desk before it,
 * tells it when the deadline has passed, and then the managers of the units above, one after the other. Works in chunks;
 * what was told is written down with the due time, so that a task that got more time is reminded anew and nothing is told
 * twice, however often a round is run.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DeadlineWatch {

    /** What one transaction takes. */
    private static final DeadlineRepository.Chunk CHUNK = new DeadlineRepository.Chunk(500, 5_000);

    /** One mail about the whole round to each person, not one for each chunk. */
    private static final Duration KEPT_BACK = Duration.ofMinutes(2);

    /** Above the fifth unit nobody is told: the whole State has fewer echelons. */
    static final int HIGHEST = 5;

    private static final List<LocalTime> ROUNDS = List.of(LocalTime.of(8, 0), LocalTime.of(13, 30));
    private static final int REMIND_BEFORE = 2;
    private static final int ESCALATE_AFTER = 1;
    private static final int ESCALATE_AGAIN_AFTER = 5;

    private final DeadlineRepository deadlines;
    private final MailHours hours;
    private final WorkingCalendar calendar;
    private final Terms terms;
    private final Clock clock;

    DeadlineWatch(DeadlineRepository deadlines, MailHours hours, WorkingCalendar calendar, Terms terms, Clock clock) {
        this.deadlines = deadlines;
        this.hours = hours;
        this.calendar = calendar;
        this.terms = terms;
        this.clock = clock;
    }

    /** Of several nodes that begin the watch at once, one goes on; the others wait until it has committed. */
    public void waitForOthers() {
        deadlines.waitForOthers();
    }

    /** The next round of this day; empty when the day's rounds are over. */
    public Optional<Instant> nextRound(LocalDate day) {
        return ROUNDS.stream()
                .map(time -> ZonedDateTime.of(day, time, clock.getZone()).toInstant())
                .filter(round -> round.isAfter(clock.instant()))
                .findFirst();
    }

    /** The next day that has a round left: today, if it is a working day and not over. */
    public LocalDate nextDay() {
        var day = calendar.firstWorkingDayFrom(calendar.today());
        return nextRound(day).isPresent() ? day : calendar.firstWorkingDayFrom(day.plusDays(1));
    }

    /** Reminds of what is due within the next working days. Returns whether more is left. */
    public boolean remind() {
        int before = days("remindBefore", REMIND_BEFORE);
        return tell(
                "SOON",
                NoticeKind.TASK_DUE_SOON,
                clock.instant(),
                calendar.plusWorkingDays(clock.instant(), before),
                0);
    }

    /** Tells the desks what is late. Returns whether more is left. */
    public boolean tellLate() {
        return tell("LATE", NoticeKind.TASK_LATE, Instant.EPOCH, clock.instant(), 0);
    }

    /** Tells the managers of the units above. Returns whether more is left. */
    public boolean escalate() {
        int first = days("escalateAfter", ESCALATE_AFTER);
        int again = Math.max(1, days("escalateAgainAfter", ESCALATE_AGAIN_AFTER));
        boolean more = false;
        for (int above = 1; above <= HIGHEST; above++) {
            var lateSince = calendar.workingDaysBefore(calendar.today(), first + (above - 1) * again);
            var until = lateSince.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
            // what is not late yet is nobody's fault, whatever the terms say
            var latest = until.isBefore(clock.instant()) ? until : clock.instant();
            more |= tell("UP" + above, NoticeKind.TASK_ESCALATED, Instant.EPOCH, latest, above);
        }
        return more;
    }

    private boolean tell(String step, NoticeKind kind, Instant from, Instant until, int above) {
        var round = new DeadlineRepository.Round(step, kind, from, until, above);
        return deadlines.tell(round, CHUNK, hours.posting(KEPT_BACK));
    }

    private int days(String term, int otherwise) {
        return terms.days(term, calendar.today()).orElse(otherwise);
    }
}
