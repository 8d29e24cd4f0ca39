package vn.thidua.council;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A session as somebody typed or sent it.
 *
 * @param council the id of the council, read when it is convened and not afterwards
 * @param secret absent for what the awards' rules ask for
 * @param cases the ids of what is to be voted on
 * @param places how many of an award can be carried, by its code
 */
public record SessionDraft(
        @Nullable String council,
        @Nullable String title,
        @Nullable String heldOn,
        @Nullable String place,
        @Nullable Boolean secret,
        @Nullable List<@Nullable String> cases,
        @Nullable Map<String, @Nullable Integer> places) {}
