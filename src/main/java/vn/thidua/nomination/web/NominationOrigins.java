package vn.thidua.nomination.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.nomination.NominationOrigin;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;

/** Finds what a nomination begins with, as an address names it: {@code <kind>:<id>}. */
@Component
class NominationOrigins {

    private final List<NominationOrigin> known;

    private final TransactionOperations transaction;

    NominationOrigins(List<NominationOrigin> known, TransactionOperations transaction) {
        this.known = known;
        this.transaction = transaction;
    }

    /**
     * What a new nomination begins with.
     *
     * @param origin how an address names it
     */
    record Begun(String origin, NominationOrigin.Beginning beginning) {}

    /**
     * What the form begins with, absent where it begins empty.
     *
     * @throws Refusal 404 for what is unknown
     */
    @Nullable
    Begun begin(@Nullable String origin, Actor actor) {
        var named = QueryParameters.text(origin);
        return named == null ? null : new Begun(named, of(named).begin(id(named), actor));
    }

    /** Keeps a nomination; what it began with, if with anything, learns of it in the same transaction. */
    void keep(@Nullable Begun begun, UUID nomination, Actor actor, Runnable keeping) {
        transaction.executeWithoutResult(both -> {
            keeping.run();
            if (begun != null) {
                of(begun.origin()).begun(id(begun.origin()), nomination, actor);
            }
        });
    }

    private NominationOrigin of(String named) {
        return known.stream()
                .filter(origin -> named.startsWith(origin.kind() + ":"))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static UUID id(String named) {
        return Ids.read(named.substring(named.indexOf(':') + 1));
    }
}
