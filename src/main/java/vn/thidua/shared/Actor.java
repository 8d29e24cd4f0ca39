package vn.thidua.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
 * @param desks the desks at which this person may sit on the day of the act, those held as a deputy included
 * @param address the network address the act came from, absent for the system's own acts
 * @param deputyships the desks among these that are held for somebody else only
 * @param actingAt the desk at which this very act is done for somebody else, absent for acts in one's own right
 */
public record Actor(
        UUID personId,
        String username,
        String displayName,
        Set<Desk> desks,
        @Nullable String address,
        Map<Desk, Deputy> deputyships,
        @Nullable Desk actingAt) {

    /** Timers, jobs and start-up act as this one: it sits at no desk. */
    public static final Actor SYSTEM = new Actor(new UUID(0, 0), "system", "Hệ thống", Set.of(), null);

    public Actor {
        desks = Set.copyOf(desks);
        deputyships = Map.copyOf(deputyships);
        if (!desks.containsAll(deputyships.keySet())) {
            throw new IllegalArgumentException("A deputy sits at the desk too: " + deputyships.keySet());
        }
    }

    /** Somebody who is nobody's deputy. */
    public Actor(UUID personId, String username, String displayName, Set<Desk> desks, @Nullable String address) {
        this(personId, username, displayName, desks, address, Map.of(), null);
    }

    public boolean sitsAt(Desk desk) {
        return desks.contains(desk);
    }

    /** Whether the desk is this person's own, held for nobody else. */
    public boolean owns(Desk desk) {
        return sitsAt(desk) && !deputyships.containsKey(desk);
    }

    /** For whom this person sits at the desk; empty for an own desk and for one that is not theirs at all. */
    public Optional<Deputy> deputyAt(Desk desk) {
        return Optional.ofNullable(deputyships.get(desk));
    }

    /** Whether this person may do such acts at the desk, in their own right or as a deputy. */
    public boolean may(ActKind kind, Desk desk) {
        return sitsAt(desk) && deputyAt(desk).map(deputy -> deputy.covers(kind)).orElse(true);
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

    /**
     * Guards a command: the desk's holder passes, everybody else is refused and the refusal is audited. A deputy passes
     * only inside an act that {@link #at} has let through: what asks for no kind of act is given to no deputy.
     */
    public void requireDesk(Desk desk) {
        if (!owns(desk) && !(sitsAt(desk) && desk.equals(actingAt))) {
            throw deputyAt(desk)
                    .map(deputy -> Refusal.notAllowed("shared.refusal.ownOfficeOnly", deputy.forTitle()))
                    .orElseGet(() -> notMine(desk));
        }
    }

    /**
     * The same person acting at the desk: in their own right, or, from here on and on every record, for its holder.
     *
     * @throws Refusal 403 for somebody who does not sit there, and for a deputy who was not given such acts
     */
    public Actor at(Desk desk, ActKind kind) {
        if (!sitsAt(desk)) {
            throw notMine(desk);
        }
        var deputy = deputyships.get(desk);
        if (deputy == null) {
            return this;
        }
        if (!deputy.covers(kind)) {
            throw Refusal.notAllowed("shared.refusal.actNotGiven", kind, deputy.forTitle(), deputy.acts());
        }
        return new Actor(personId, username, displayName, desks, address, deputyships, desk);
    }

    /** The same person as they acted for somebody, read back from a record. */
    public Actor as(Deputy deputy, Desk desk) {
        var all = new HashMap<>(deputyships);
        all.put(desk, deputy);
        var seats = desks.stream().collect(Collectors.toSet());
        seats.add(desk);
        return new Actor(personId, username, displayName, seats, address, all, desk);
    }

    /** For whom this very act is done; empty for acts in one's own right. */
    public Optional<Deputy> actingFor() {
        return actingAt == null ? Optional.empty() : deputyAt(actingAt);
    }

    /** The name on every record of an act; of a deputy both names: "Lê Thị B (KT. Trưởng phòng, Nguyễn Văn A)". */
    public String nameOnRecord() {
        return actingFor()
                .map(deputy -> "%s (%s, %s)".formatted(displayName, deputy.capacity(), deputy.forName()))
                .orElse(displayName);
    }

    private static Refusal notMine(Desk desk) {
        return Refusal.notAllowed("shared.refusal.notYourDesk", desk.toString());
    }
}
