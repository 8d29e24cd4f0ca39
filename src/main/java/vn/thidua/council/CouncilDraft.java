package vn.thidua.council;

import org.jspecify.annotations.Nullable;

/**
 * A council as somebody typed or sent it.
 *
 * @param unit read when it is set up, and not afterwards
 * @param recusedCount absent for what the installation presumes
 */
public record CouncilDraft(
        @Nullable String unit,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String establishedBy,
        @Nullable String from,
        @Nullable Boolean recusedCount,
        @Nullable Boolean ownUnitRecuses,
        @Nullable Boolean secondBallot,
        @Nullable String ruleSource,
        @Nullable String ruleStatus) {

    /**
     * Somebody who joins a council.
     *
     * @param username the sign-in name
     * @param votes read of a secretary only: everybody else is a member
     */
    public record Member(
            @Nullable String username,
            @Nullable String role,
            @Nullable Boolean votes,
            @Nullable String title,
            @Nullable String homeUnit,
            @Nullable String from) {}
}
