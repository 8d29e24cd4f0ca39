package vn.thidua.rolemodel.process;

import org.springframework.stereotype.Component;
import vn.thidua.rolemodel.RoleModelQueries;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Ids;

/** Whose work a role model is. Called by the model; takes the business key, answers {@code ROLE@UNIT}. */
@Component
public class RoleModelDesks {

    private final RoleModelQueries roleModels;

    RoleModelDesks(RoleModelQueries roleModels) {
        this.roleModels = roleModels;
    }

    /** The clerk of the unit that proposed it. */
    public String proposer(String id) {
        return Desk.clerk(roleModels.get(Ids.read(id)).unit()).toString();
    }

    /** The standing body of the unit above. */
    public String checker(String id) {
        return roleModels.checker(roleModels.get(Ids.read(id))).toString();
    }

    /** The approver of the unit above. */
    public String publisher(String id) {
        return roleModels.publisher(roleModels.get(Ids.read(id))).toString();
    }
}
