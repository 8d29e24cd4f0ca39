package vn.thidua.nomination.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.NominationStatus;
import vn.thidua.nomination.NominationView;
import vn.thidua.nomination.OpenMatter;
import vn.thidua.nomination.Station;
import vn.thidua.web.Fmt;
import vn.thidua.web.StationLine;
import vn.thidua.web.Texts;

/** A nomination's route and its state in words. */
@Component
class StationLines {

    private static final Set<NominationStatus> WITH_NOMINATOR =
            Set.of(NominationStatus.DRAFT, NominationStatus.SUPPLEMENT, NominationStatus.LOWER_PROPOSED);

    private final Texts texts;
    private final Fmt fmt;

    StationLines(Texts texts, Fmt fmt) {
        this.texts = texts;
        this.fmt = fmt;
    }

    /**
     * @param names the units' names by code
     * @param appraisal whose councils' votes stand beside their stations
     * @param open what goes on where it stands
     */
    List<StationLine> of(
            NominationView view,
            List<Station> stations,
            Map<String, String> names,
            AppraisalCard appraisal,
            List<OpenMatter> open) {
        var matters = open.stream().map(this::matter).toList();
        return stations.stream()
                .map(station -> line(view, station, names, appraisal, matters))
                .toList();
    }

    /** A route that nobody has taken yet. */
    List<StationLine> planned(List<Station> stations, Map<String, String> names) {
        return stations.stream()
                .map(station -> new StationLine(
                        names.getOrDefault(station.unit(), station.unit()),
                        role(station),
                        null,
                        StationLine.State.AHEAD))
                .toList();
    }

    DossierCard.Badge badge(NominationView view, Map<String, String> names) {
        var status = view.status();
        var text = text("nomination.nominationStatus." + status);
        var here = view.here();
        if (here.isPresent() && !WITH_NOMINATOR.contains(status)) {
            var unit = here.get().unit();
            text = text("nomination.badge.at", text, names.getOrDefault(unit, unit));
        }
        return new DossierCard.Badge(kind(status), icon(status), text);
    }

    static String kind(NominationStatus status) {
        return switch (status) {
            case AWARDED -> "gold";
            case NOT_AWARDED -> "danger";
            case SUPPLEMENT, LOWER_PROPOSED, ON_HOLD -> "warn";
            case DRAFT, WITHDRAWN -> "muted";
            case WAITING_FOR_PAPER, ON_PAPER, APPRAISAL, IN_COUNCIL, OUTSIDE -> "info";
        };
    }

    static String icon(NominationStatus status) {
        return switch (status) {
            case AWARDED -> "award";
            case NOT_AWARDED -> "x";
            case SUPPLEMENT -> "arrow-back-up";
            case LOWER_PROPOSED -> "arrow-down";
            case ON_HOLD -> "player-pause";
            case DRAFT -> "pencil";
            case WITHDRAWN -> "ban";
            case WAITING_FOR_PAPER -> "hourglass";
            case ON_PAPER -> "file-text";
            case APPRAISAL -> "checkup-list";
            case IN_COUNCIL -> "users-group";
            case OUTSIDE -> "external-link";
        };
    }

    private StationLine line(
            NominationView view,
            Station station,
            Map<String, String> names,
            AppraisalCard appraisal,
            List<String> matters) {
        var state = endedHere(view, station)
                ? StationLine.State.FAILED
                : StationLine.State.valueOf(station.state().name());
        var unit = names.getOrDefault(station.unit(), station.unit());
        return new StationLine(
                unit,
                detail(station),
                note(view, station, appraisal.voteAt(unit)),
                state,
                station.state() == Station.State.HERE ? matters : List.of());
    }

    private String matter(OpenMatter open) {
        var kind = text("nomination.openMatter." + open.kind());
        var what = open.about() == null ? kind : text("nomination.matter.about", kind, open.about());
        return open.dueAt() == null
                ? text("nomination.matter.since", what, fmt.day(open.since()))
                : text("nomination.matter.due", what, fmt.day(open.since()), fmt.day(open.dueAt()));
    }

    private String detail(Station station) {
        return switch (station.state()) {
            case AHEAD -> role(station);
            case DONE ->
                text(
                        "nomination.station.done",
                        role(station),
                        String.valueOf(station.by()),
                        fmt.day(station.endedAt()));
            case HERE ->
                station.dueAt() == null
                        ? text("nomination.station.since", role(station), fmt.day(station.since()))
                        : text(
                                "nomination.station.due",
                                role(station),
                                fmt.day(station.since()),
                                fmt.day(station.dueAt()));
        };
    }

    private @Nullable String note(NominationView view, Station station, @Nullable String vote) {
        if (station.state() != Station.State.HERE || view.status().isEnded()) {
            return vote;
        }
        var status = text("nomination.nominationStatus." + view.status());
        return vote == null ? status : status + " · " + vote;
    }

    private String role(Station station) {
        boolean decidesItself = station.position() == 0 && station.role() == vn.thidua.award.RouteStop.Role.DECIDES;
        return text(decidesItself ? "nomination.role.DECIDES_ITSELF" : "nomination.role." + station.role());
    }

    private static boolean endedHere(NominationView view, Station station) {
        boolean failed = view.status() == NominationStatus.NOT_AWARDED || view.status() == NominationStatus.WITHDRAWN;
        return failed && station.endedAt() != null && station.endedAt().equals(view.endedAt());
    }

    private String text(String key, Object... args) {
        return texts.of(key, List.of(args));
    }
}
