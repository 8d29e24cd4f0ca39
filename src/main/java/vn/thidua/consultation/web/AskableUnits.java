package vn.thidua.consultation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.NominationView;
import vn.thidua.organization.Units;
import vn.thidua.workflow.Field;

/** The units worth offering as bodies to ask: those on a nomination's way up, and those directly below one of them. */
@Component
class AskableUnits {

    private static final int MOST = 100;

    private final Units units;

    AskableUnits(Units units) {
        this.units = units;
    }

    /** @param asking the units of whoever asks: nobody asks itself */
    List<Field.Option> about(NominationView nomination, Set<String> asking) {
        var found = new LinkedHashMap<String, String>();
        for (var above : units.chainUp(nomination.unit())) {
            found.put(above.code(), above.name(LocaleContextHolder.getLocale()));
            units.children(above.code())
                    .forEach(unit -> found.put(unit.code(), unit.name(LocaleContextHolder.getLocale())));
        }
        found.keySet().removeAll(asking);
        return found.entrySet().stream()
                .limit(MOST)
                .map(unit -> new Field.Option(unit.getKey(), unit.getValue()))
                .toList();
    }
}
