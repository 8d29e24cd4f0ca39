package vn.thidua.conferral;

import org.jspecify.annotations.Nullable;

/**
 * An event as somebody sends it.
 *
 * @param unit who holds it; read when it is made and never changed
 * @param occasion the anniversary or conference it goes with
 * @param heldOn ISO date
 * @param closes the id of the campaign whose awards are handed over
 * @param launches the id of the campaign that is launched at it
 */
public record ConferralRequest(
        @Nullable String unit,
        @Nullable String name,
        @Nullable String occasion,
        @Nullable String place,
        @Nullable String heldOn,
        @Nullable String closes,
        @Nullable String launches) {

    /** Nothing yet. */
    public static final ConferralRequest BLANK = new ConferralRequest(null, null, null, null, null, null, null);
}
