package vn.thidua.campaign;

import org.jspecify.annotations.Nullable;

/**
 * What the list of participants is narrowed to; an absent part narrows nothing.
 *
 * @param text part of the unit's name, accents or not
 */
public record ParticipantFilter(
        @Nullable ParticipationStatus status, @Nullable String text) {

    public static final ParticipantFilter NONE = new ParticipantFilter(null, null);
}
