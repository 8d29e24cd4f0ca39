package vn.thidua.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Role;

/**
 * Somebody's time in a council.
 *
 * @param person the person's id
 * @param name the display name
 * @param username the sign-in name
 * @param code the personnel number, absent where none is known
 * @param votes whether they are a member and vote; a secretary may be neither
 * @param title their office, as minutes name it
 * @param homeUnit the code of the unit they come from, absent where it does not matter
 * @param to the last day, absent while it lasts
 */
public record CouncilMember(
        UUID id,
        UUID person,
        String name,
        String username,
        @Nullable String code,
        CouncilRole role,
        boolean votes,
        @Nullable String title,
        @Nullable String homeUnit,
        LocalDate from,
        @Nullable LocalDate to) {

    boolean belongsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    /** Where they sit. */
    List<Desk> desks(String unit) {
        var desks = new ArrayList<Desk>();
        if (role == CouncilRole.CHAIR) {
            desks.add(new Desk(Role.COUNCIL_CHAIR, unit));
        }
        if (role == CouncilRole.SECRETARY) {
            desks.add(new Desk(Role.COUNCIL_SECRETARY, unit));
        }
        if (votes) {
            desks.add(new Desk(Role.COUNCIL_MEMBER, unit));
        }
        return desks;
    }
}
