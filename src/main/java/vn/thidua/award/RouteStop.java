package vn.thidua.award;

/**
 * A station on the way of a nomination.
 *
 * @param unit the unit's code; for {@link Role#OUTSIDE} the last unit, whose clerk records what comes back
 * @param role what happens there
 */
public record RouteStop(String unit, Role role) {

    /** What a unit does with a nomination. */
    public enum Role {
        /** Proposes it and submits it upward. */
        NOMINATES,
        /** Appraises it and submits it further upward. */
        APPRAISES,
        /** Appraises it and decides; on a route of one stop it decides on its own proposal. */
        DECIDES,
        /** Waits for the decision of an authority outside of this installation. */
        OUTSIDE
    }
}
