package vn.thidua.nomination;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RouteStop;

/** The stations of one nomination: at most one is where it stands, those before are behind it, those after ahead. */
final class Route {

    private final List<Station> stations;

    Route(List<Station> stations) {
        this.stations = new ArrayList<>(stations);
    }

    /** Fixes the route and reaches its first station. */
    void begin(List<RouteStop> stops, Instant now, @Nullable Instant due) {
        for (RouteStop stop : stops) {
            stations.add(Station.ahead(stations.size(), stop));
        }
        replace(stations.get(0).reached(now, due));
    }

    Optional<Station> here() {
        return stations.stream()
                .filter(station -> station.state() == Station.State.HERE)
                .findFirst();
    }

    /** The station after the one where it stands. */
    Station next() {
        return stations.get(here().orElseThrow().position() + 1);
    }

    /** Leaves the station where it stands for the next one, and answers with that. */
    Station advance(Instant now, @Nullable Instant due, String who) {
        var next = next().reached(now, due);
        leave(now, who);
        replace(next);
        return next;
    }

    /** Leaves the station where it stands, for good. */
    void leave(Instant now, String who) {
        here().ifPresent(station -> replace(station.left(now, who)));
    }

    /** The head of the station at this position decides, and nothing comes after it. */
    void endAt(int position) {
        stations.subList(position + 1, stations.size()).clear();
        replace(stations.get(position).deciding());
    }

    /** Moves the deadline of the station where it stands, where it has one. */
    void extend(UnaryOperator<Instant> later) {
        here().filter(station -> station.dueAt() != null)
                .ifPresent(station -> replace(station.due(later.apply(station.dueAt()))));
    }

    List<Station> stations() {
        return List.copyOf(stations);
    }

    private void replace(Station station) {
        stations.set(station.position(), station);
    }
}
