package vn.thidua.nomination;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Actor;

/**
 * What a nomination can begin with: something that another module keeps, and that tells what the nominee did. The form then
 * begins filled, and both know of each other once it is written.
 */
public interface NominationOrigin {

    /** How an address names such things, before a colon and the id. */
    String kind();

    /**
     * What the form begins with.
     *
     * @throws vn.thidua.shared.Refusal 404 for what the person may not see, 403 where they nominate nobody from it, 422
     *     where nothing can begin with it yet
     */
    Beginning begin(UUID id, Actor actor);

    /** A nomination was written that began with it. Sent twice, it is noted once. */
    void begun(UUID id, UUID nomination, Actor actor);

    /**
     * What the form begins with.
     *
     * @param title what it is called
     * @param page where it is shown
     * @param values by the names of the form's fields
     */
    record Beginning(String title, String page, Map<String, @Nullable Object> values) {}
}
