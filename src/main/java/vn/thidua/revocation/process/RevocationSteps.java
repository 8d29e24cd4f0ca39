package vn.thidua.revocation.process;

import org.springframework.stereotype.Component;
import vn.thidua.revocation.RevocationQueries;
import vn.thidua.shared.Ids;

/** What the model's gateways ask; each takes the case's id. */
@Component
public class RevocationSteps {

    private final RevocationQueries revocations;

    RevocationSteps(RevocationQueries revocations) {
        this.revocations = revocations;
    }

    /** Whether a unit of this installation awarded and so decides. */
    public boolean isDecidedHere(String id) {
        return !revocations.get(Ids.read(id)).award().decidedOutside();
    }

    /** Whether the insignia are the State's and go on upward. */
    public boolean forwardsInsignia(String id) {
        return revocations.get(Ids.read(id)).award().decidedOutside();
    }
}
