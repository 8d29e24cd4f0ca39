package vn.thidua.nomination.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationView;
import vn.thidua.nomination.Station;
import vn.thidua.organization.Desks;
import vn.thidua.shared.Desk;

/** Whose work a nomination is. Called by the model; takes the business key, answers {@code ROLE@UNIT}. */
@Component
public class NominationDesks {

    private final NominationQueries nominations;
    private final Desks desks;

    NominationDesks(NominationQueries nominations, Desks desks) {
        this.nominations = nominations;
        this.desks = desks;
    }

    /** The standing body of the unit where it stands. */
    public String appraiser(String id) {
        return desks.standingBodyOf(here(id).unit()).toString();
    }

    /** The clerk of the unit that made it. */
    public String nominator(String id) {
        return Desk.clerk(get(id).unit()).toString();
    }

    /** The clerk of the last unit, through which it left. */
    public String outsideRecorder(String id) {
        return Desk.clerk(here(id).unit()).toString();
    }

    private Station here(String id) {
        return get(id).here().orElseThrow(() -> new IllegalStateException("Nomination " + id + " stands nowhere"));
    }

    private NominationView get(String id) {
        return nominations.get(UUID.fromString(id));
    }
}
