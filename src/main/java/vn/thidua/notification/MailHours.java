package vn.thidua.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;
import vn.thidua.shared.WorkingCalendar;

/** When mails go out. */
@Component
class MailHours {

    /** The mail of the day follows the morning's round, whose reminders it carries. */
    private static final LocalTime DAILY = LocalTime.of(8, 30);

    private final MailDelivery delivery;
    private final WorkingCalendar calendar;
    private final Clock clock;

    MailHours(MailDelivery delivery, WorkingCalendar calendar, Clock clock) {
        this.delivery = delivery;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param keptBack how long a mail waits for what else there may be to tell */
    Posting posting(Duration keptBack) {
        var now = clock.instant();
        return new Posting(delivery.isOn(), now, now.plus(keptBack), nextDaily().toInstant());
    }

    private ZonedDateTime nextDaily() {
        var today = ZonedDateTime.of(calendar.firstWorkingDayFrom(calendar.today()), DAILY, clock.getZone());
        return today.toInstant().isAfter(clock.instant())
                ? today
                : ZonedDateTime.of(calendar.firstWorkingDayFrom(calendar.today().plusDays(1)), DAILY, clock.getZone());
    }
}
