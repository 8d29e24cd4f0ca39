package vn.thidua.nomination.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.NominationHolds;
import vn.thidua.nomination.Station;
import vn.thidua.organization.Desks;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Role;

/** Whose work a nomination is. Called by the model; takes the business key, answers {@code ROLE@UNIT}. */
@Component
public class NominationDesks {

    private final NominationsAtHand nominations;
    private final NominationHolds holds;
    private final Desks desks;

    NominationDesks(NominationsAtHand nominations, NominationHolds holds, Desks desks) {
        this.nominations = nominations;
        this.holds = holds;
        this.desks = desks;
    }

    /** The standing body of the unit where it stands. */
    public String appraiser(String id) {
        return nominations.standingBodyOf(here(id).unit()).toString();
    }

    /** The clerk of the unit that made it. */
    public String nominator(String id) {
        return Desk.clerk(nominations.get(id).unit()).toString();
    }

    /** The approver of the unit that made it. */
    public String nominatingApprover(String id) {
        return Desk.approver(nominations.get(id).unit()).toString();
    }

    /** The secretary of the council of the unit where it stands, or its standing body where nobody sits there. */
    public String councilSecretary(String id) {
        var secretary = new Desk(Role.COUNCIL_SECRETARY, here(id).unit());
        return desks.isHeld(secretary) ? secretary.toString() : appraiser(id);
    }

    /** Who holds it. */
    public String holder(String id) {
        return holds.current(UUID.fromString(id))
                .orElseThrow(() -> new IllegalStateException("Nomination " + id + " is not held"))
                .desk()
                .toString();
    }

    /** The clerk of the last unit, through which it left. */
    public String outsideRecorder(String id) {
        return Desk.clerk(here(id).unit()).toString();
    }

    private Station here(String id) {
        return nominations
                .get(id)
                .here()
                .orElseThrow(() -> new IllegalStateException("Nomination " + id + " stands nowhere"));
    }
}
