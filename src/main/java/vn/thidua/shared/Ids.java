package vn.thidua.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids of aggregates: time-ordered UUIDs, so that what is made together lies together in the index. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /**
     * Reads an id out of a URL or a form.
     *
     * @throws Refusal 404 if it is none: an id that cannot exist is an unknown one
     */
    public static UUID read(@Nullable String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException notAnId) {
            throw Refusal.notFound();
        }
    }
}
