package vn.thidua.pledge.process;

import org.springframework.stereotype.Component;
import vn.thidua.pledge.Pledges;
import vn.thidua.shared.Ids;

/** What models ask of pledges. */
@Component
public class PledgeSteps {

    private final Pledges pledges;

    PledgeSteps(Pledges pledges) {
        this.pledges = pledges;
    }

    /** Opens the pledge of a participation; a step that runs twice finds the same one. Answers the pledge's id. */
    public String open(String participationId) {
        return pledges.open(Ids.read(participationId)).toString();
    }
}
