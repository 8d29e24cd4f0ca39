package vn.thidua.shared;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, with the desks held today and where the request came from. Made once per request from the signed-in person;
 * every command takes one, so that nothing is ever done by nobody.
 *
 * @param personId the person's id; {@link #SYSTEM}'s is all zeros
 * @param username the sign-in name
 * @param displayName the name shown beside every act; an office in the demo, never a real person
 * @param desks the desks held on the day of the act
 * @param address the network address the act came from, absent for the system's own acts
 */
public record Actor(
        UUID personId,
        String username,
        String displayName,
        Set<Desk> desks,
        @Nullable String address) {

    /** Timers, jobs and start-up act as this one: it sits at no desk. */
    public static final Actor SYSTEM = new Actor(new UUID(0, 0), "system", "Hệ thống", Set.of(), null);

    public Actor {
        desks = Set.copyOf(desks);
    }

    public boolean sitsAt(Desk desk) {
        return desks.contains(desk);
    }

    public boolean holds(Role role) {
        return desks.stream().anyMatch(desk -> desk.role() == role);
    }

    public boolean isAdmin() {
        return holds(Role.ADMIN);
    }

    public boolean isAuditor() {
        return holds(Role.AUDITOR);
    }

    /** Whether every case may be read: auditors by office, administrators to help; neither may act on one. */
    public boolean seesEverything() {
        return isAdmin() || isAuditor();
    }

    /** The codes of the units at which this person holds any desk. */
    public Set<String> units() {
        return desks.stream()
                .filter(desk -> !desk.role().isInstallationWide())
                .map(Desk::unit)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The codes of the units at which this person holds the role. */
    public Set<String> unitsAs(Role role) {
        return desks.stream()
                .filter(desk -> desk.role() == role)
                .map(Desk::unit)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Guards a command: the desk's holder passes, everybody else is refused and the refusal is audited. */
    public void requireDesk(Desk desk) {
        if (!sitsAt(desk)) {
            throw Refusal.notAllowed("shared.refusal.notYourDesk", desk.toString());
        }
    }
}
