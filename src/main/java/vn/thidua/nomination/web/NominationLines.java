package vn.thidua.nomination.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationView;
import vn.thidua.nomination.Station;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;

/** Makes the rows of the list, with one look-up per kind of name for a whole page. */
@Component
class NominationLines {

    private final NominationQueries nominations;
    private final AwardCatalogue awards;
    private final Units units;
    private final StationLines stations;

    NominationLines(NominationQueries nominations, AwardCatalogue awards, Units units, StationLines stations) {
        this.nominations = nominations;
        this.awards = awards;
        this.units = units;
        this.stations = stations;
    }

    List<NominationLine> of(List<NominationView> views) {
        Set<String> codes = new HashSet<>();
        views.forEach(view -> {
            codes.add(view.unit());
            view.here().map(Station::unit).ifPresent(codes::add);
        });
        var names = names(codes);
        var titles = nominations.campaignTitles(
                views.stream().map(NominationView::campaignId).collect(Collectors.toSet()));
        return views.stream().map(view -> line(view, names, titles)).toList();
    }

    /** The units' names in the reader's language. */
    Map<String, String> names(Set<String> codes) {
        return units.byCode(codes).values().stream()
                .collect(Collectors.toMap(Unit::code, unit -> unit.name(LocaleContextHolder.getLocale())));
    }

    private NominationLine line(NominationView view, Map<String, String> names, Map<UUID, String> titles) {
        var dossier = view.dossier();
        return new NominationLine(
                view.id(),
                dossier.recipient().name(),
                dossier.recipient().position(),
                awards.get(dossier.award()).name(LocaleContextHolder.getLocale()),
                dossier.recipient().hasDied(),
                names.getOrDefault(view.unit(), view.unit()),
                view.campaignId() == null ? null : titles.getOrDefault(view.campaignId(), ""),
                stations.badge(view, names),
                view.clock().since() == null ? view.here().map(Station::dueAt).orElse(null) : null);
    }
}
