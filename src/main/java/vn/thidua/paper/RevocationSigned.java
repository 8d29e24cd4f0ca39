package vn.thidua.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/**
 * A decision that annuls awards was signed. Whoever laid them on it acts in the same transaction.
 *
 * @param number its number
 * @param on its date
 * @param authority the name of the unit whose head signed
 * @param nominations of the awards that stand on it; those struck off are not among them
 */
public record RevocationSigned(
        UUID paper, String number, LocalDate on, String authority, List<UUID> nominations, Actor signer)
        implements DomainEvent {

    public RevocationSigned {
        nominations = List.copyOf(nominations);
    }
}
