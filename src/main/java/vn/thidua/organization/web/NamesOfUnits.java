package vn.thidua.organization.web;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Units;
import vn.thidua.web.UnitNames;

/** Today's names of units, for the page frame and for sentences that name a desk. */
@Component
class NamesOfUnits implements UnitNames {

    private final Units units;

    NamesOfUnits(Units units) {
        this.units = units;
    }

    @Override
    public Map<String, String> names(Collection<String> codes, Locale locale) {
        return units.byCode(codes).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, unit -> unit.getValue().name(locale)));
    }
}
