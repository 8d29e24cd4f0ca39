package vn.thidua.nomination.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationView;
import vn.thidua.organization.Desks;
import vn.thidua.shared.Desk;

/**
 * What the model asks about, nomination by nomination. While one message goes to hundreds of them they are read together
 * beforehand: the model moves them and changes none, so what was read stays true until the last one has been reached.
 */
@Component
class NominationsAtHand {

    private final NominationQueries nominations;
    private final Desks desks;
    private final ThreadLocal<@Nullable Together> together = new ThreadLocal<>();

    NominationsAtHand(NominationQueries nominations, Desks desks) {
        this.nominations = nominations;
        this.desks = desks;
    }

    private record Together(Map<UUID, NominationView> views, Map<String, Desk> standingBodies) {}

    /** Reads these once for everything that the model asks about them during the act. */
    void readOnceFor(Collection<UUID> ids, Runnable act) {
        var outer = together.get();
        together.set(new Together(
                nominations.all(ids).stream().collect(Collectors.toMap(NominationView::id, Function.identity())),
                new HashMap<>()));
        try {
            act.run();
        } finally {
            if (outer == null) {
                together.remove();
            } else {
                together.set(outer);
            }
        }
    }

    /** @param id the nomination's id, the business key of its process */
    NominationView get(String id) {
        var nomination = UUID.fromString(id);
        var read = together.get();
        var view = read == null ? null : read.views().get(nomination);
        return view == null ? nominations.get(nomination) : view;
    }

    /** The desk that appraises for a unit. */
    Desk standingBodyOf(String unit) {
        var read = together.get();
        return read == null
                ? desks.standingBodyOf(unit)
                : read.standingBodies().computeIfAbsent(unit, desks::standingBodyOf);
    }
}
