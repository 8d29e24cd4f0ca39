package vn.thidua.consultation.web;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.NominationView;
import vn.thidua.nomination.Station;
import vn.thidua.organization.Units;
import vn.thidua.workflow.Field;

/** The units worth offering as bodies to ask: those around the place where a nomination stands, and those above it. */
@Component
class AskableUnits {

    private static final int MOST = 100;

    private final Units units;

    AskableUnits(Units units) {
        this.units = units;
    }

    List<Field.Option> about(NominationView nomination) {
        var here = nomination.here().map(Station::unit).orElse(nomination.unit());
        var found = new LinkedHashMap<String, String>();
        for (var above : units.chainUp(here)) {
            found.put(above.code(), above.name(LocaleContextHolder.getLocale()));
            units.children(above.code())
                    .forEach(unit -> found.put(unit.code(), unit.name(LocaleContextHolder.getLocale())));
        }
        return found.entrySet().stream()
                .limit(MOST)
                .map(unit -> new Field.Option(unit.getKey(), unit.getValue()))
                .toList();
    }
}
