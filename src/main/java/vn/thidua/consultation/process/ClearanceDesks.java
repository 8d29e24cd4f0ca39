package vn.thidua.consultation.process;

import org.springframework.stereotype.Component;
import vn.thidua.consultation.ClearanceQueries;
import vn.thidua.shared.Ids;

/** Whose work a clearance list is. Called by the model; takes the business key, answers {@code ROLE@UNIT}. */
@Component
public class ClearanceDesks {

    private final ClearanceQueries clearances;

    ClearanceDesks(ClearanceQueries clearances) {
        this.clearances = clearances;
    }

    /** The standing body that asked. */
    public String recorder(String id) {
        return clearances.get(Ids.read(id)).desk().toString();
    }
}
