package vn.thidua.award.web;

import java.util.List;
import java.util.Locale;
import vn.thidua.organization.Unit;

/** Something to choose in a form or a filter. */
record Choice(String value, String label) {

    static List<Choice> among(List<Unit> units, Locale locale) {
        return units.stream()
                .map(unit -> new Choice(unit.code(), unit.name(locale)))
                .toList();
    }
}
