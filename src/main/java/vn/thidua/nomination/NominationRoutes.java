package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardRoutes;
import vn.thidua.award.RouteStop;

/** The way of a nomination: as it was fixed when it was submitted, before that as it would be today. */
@Component
public class NominationRoutes {

    private final AwardRoutes routes;
    private final AwardCatalogue awards;

    NominationRoutes(AwardRoutes routes, AwardCatalogue awards) {
        this.routes = routes;
        this.awards = awards;
    }

    public List<Station> of(NominationView nomination) {
        return nomination.stations().isEmpty()
                ? planned(nomination.unit(), nomination.dossier().award())
                : nomination.stations();
    }

    /**
     * The way an award would take from a unit.
     *
     * @param unit the code of a unit that is there
     * @param award the code of an award that is there
     */
    public List<Station> planned(String unit, String award) {
        var stations = new ArrayList<Station>();
        for (RouteStop stop : routes.from(unit, awards.get(award))) {
            stations.add(Station.ahead(stations.size(), stop));
        }
        return stations;
    }
}
