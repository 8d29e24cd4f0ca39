package vn.thidua.organization.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** Who a program is signed in as. */
@RestController
@Tag(name = "Me")
class MeRestController {

    private final Units units;

    MeRestController(Units units) {
        this.units = units;
    }

    /** The signed-in person with today's desks. */
    record Me(String username, String name, List<MyDesk> desks) {}

    /**
     * A desk.
     *
     * @param unit absent for roles of the whole installation
     */
    record MyDesk(Role role, @Nullable UnitName unit) {}

    /** A unit by code, named in the reader's language. */
    record UnitName(String code, String name) {}

    @GetMapping("/api/v1/me")
    @Operation(summary = "My name and my desks today")
    Me me(Actor actor, Locale locale) {
        var known = units.byCode(actor.units());
        var desks = actor.desks().stream()
                .sorted(Comparator.comparing(Object::toString))
                .map(desk -> {
                    var unit = known.get(desk.unit());
                    return new MyDesk(desk.role(), unit == null ? null : new UnitName(unit.code(), unit.name(locale)));
                })
                .toList();
        return new Me(actor.username(), actor.displayName(), desks);
    }
}
