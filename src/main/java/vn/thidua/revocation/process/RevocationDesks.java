package vn.thidua.revocation.process;

import org.springframework.stereotype.Component;
import vn.thidua.revocation.RevocationQueries;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Ids;

/** Whose work a revocation is. Called by the model; takes the business key, answers {@code ROLE@UNIT}. */
@Component
public class RevocationDesks {

    private final RevocationQueries revocations;

    RevocationDesks(RevocationQueries revocations) {
        this.revocations = revocations;
    }

    /** The office of the unit that awarded or submitted. */
    public String appraiser(String id) {
        return revocations.appraiser(revocations.get(Ids.read(id))).toString();
    }

    /** The nominating unit's clerk, who collects what is returned. */
    public String collector(String id) {
        return Desk.clerk(revocations.get(Ids.read(id)).award().unit()).toString();
    }
}
