package vn.thidua.shared;

import java.util.Objects;

/**
 * A role at a unit. Every human task is routed to a desk, never to a person by name.
 *
 * @param role what its holder may do
 * @param unit the unit's code, or {@value #EVERYWHERE} for a role of the whole installation
 */
public record Desk(Role role, String unit) {

    /** The unit of the roles that belong to the installation. */
    public static final String EVERYWHERE = "*";

    public Desk {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(unit, "unit");
        if (role.isInstallationWide() != EVERYWHERE.equals(unit)) {
            throw new IllegalArgumentException(role + " cannot sit at unit " + unit);
        }
    }

    /** Reads the written form {@code ROLE@UNIT}, as a process model's candidate group carries it. */
    public static Desk parse(String text) {
        int at = text.indexOf('@');
        if (at < 1) {
            throw new IllegalArgumentException("Not a desk: " + text);
        }
        return new Desk(Role.valueOf(text.substring(0, at)), text.substring(at + 1));
    }

    public static Desk clerk(String unit) {
        return new Desk(Role.CLERK, unit);
    }

    public static Desk approver(String unit) {
        return new Desk(Role.APPROVER, unit);
    }

    public static Desk manager(String unit) {
        return new Desk(Role.MANAGER, unit);
    }

    @Override
    public String toString() {
        return role + "@" + unit;
    }
}
