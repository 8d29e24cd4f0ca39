package vn.thidua.conferral.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;
import vn.thidua.conferral.ConferralQueries;
import vn.thidua.shared.Ids;

/** What the model asks of an event; each takes its id. */
@Component
public class ConferralSteps {

    private final ConferralQueries conferrals;
    private final Clock clock;

    ConferralSteps(ConferralQueries conferrals, Clock clock) {
        this.conferrals = conferrals;
        this.clock = clock;
    }

    /** Whether its day has come; one that is entered afterwards waits for nothing. */
    public boolean isDue(String id) {
        return !day(id).isAfter(LocalDate.now(clock));
    }

    /** When its day begins. */
    public Date heldAt(String id) {
        return Date.from(day(id).atStartOfDay(clock.getZone()).toInstant());
    }

    private LocalDate day(String id) {
        return conferrals.get(Ids.read(id)).occasion().heldOn();
    }
}
