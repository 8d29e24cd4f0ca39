package vn.thidua.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.RouteStop;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationStep;
import vn.thidua.nomination.NominationView;
import vn.thidua.nomination.Station;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;

/** Writes nominations down as lines of a paper, and reads off their routes what a paper can do for them. */
@Component
class PaperLines {

    private final NominationQueries nominations;
    private final AwardCatalogue awards;
    private final Units units;

    PaperLines(NominationQueries nominations, AwardCatalogue awards, Units units) {
        this.nominations = nominations;
        this.awards = awards;
        this.units = units;
    }

    List<PaperItem> of(List<NominationView> views) {
        Map<String, Unit> byCode =
                units.byCode(views.stream().map(NominationView::unit).collect(Collectors.toSet()));
        var appraisals = nominations
                .appraisals(views.stream().map(NominationView::id).toList())
                .stream()
                .collect(Collectors.toMap(NominationStep::nomination, Function.identity(), (first, last) -> last));
        return views.stream()
                .map(view -> line(view, byCode.get(view.unit()), appraisals.get(view.id())))
                .toList();
    }

    /** The code of the unit to which a letter sends these, absent when it leads beyond the installation. */
    static Optional<String> nextUnit(List<NominationView> views) {
        return views.stream()
                .findFirst()
                .flatMap(PaperLines::nextStation)
                .filter(station -> station.role() != RouteStop.Role.OUTSIDE)
                .map(Station::unit);
    }

    /** Whether the head of the unit where the nomination stands decides on it. */
    static boolean isDecidedHere(NominationView view) {
        return view.here()
                .map(Station::role)
                .filter(RouteStop.Role.DECIDES::equals)
                .isPresent();
    }

    private static Optional<Station> nextStation(NominationView view) {
        return view.here().flatMap(here -> view.stations().stream()
                .filter(station -> station.position() == here.position() + 1)
                .findFirst());
    }

    private PaperItem line(NominationView view, @Nullable Unit unit, @Nullable NominationStep appraisal) {
        var dossier = view.dossier();
        return new PaperItem(
                view.id(),
                view.unit(),
                unit == null ? view.unit() : unit.nameVi(),
                dossier.recipient().kind().name(),
                dossier.recipient().name(),
                dossier.recipient().position(),
                dossier.recipient().hasDied(),
                dossier.award(),
                awards.find(dossier.award()).map(award -> award.nameVi()).orElse(dossier.award()),
                appraisal == null ? null : appraisal.by(),
                appraisal == null ? null : appraisal.at(),
                appraisal == null ? null : appraisal.reason(),
                null,
                null);
    }
}
