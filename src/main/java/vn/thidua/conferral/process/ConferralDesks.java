package vn.thidua.conferral.process;

import org.springframework.stereotype.Component;
import vn.thidua.conferral.ConferralQueries;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Ids;

/** Whose work an event is. Called by the model; takes the business key, answers {@code ROLE@UNIT}. */
@Component
public class ConferralDesks {

    private final ConferralQueries conferrals;

    ConferralDesks(ConferralQueries conferrals) {
        this.conferrals = conferrals;
    }

    /** The office of the unit that holds it. */
    public String office(String id) {
        return conferrals.office(conferrals.get(Ids.read(id)).unit()).toString();
    }

    /** The head of the unit that holds it. */
    public String approver(String id) {
        return Desk.approver(conferrals.get(Ids.read(id)).unit()).toString();
    }
}
