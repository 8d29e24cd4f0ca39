package vn.thidua.organization.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.organization.PeopleQueries;
import vn.thidua.organization.Units;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Deputy;
import vn.thidua.shared.DeputyForm;
import vn.thidua.shared.Role;

/** Who a program is signed in as. */
@RestController
@Tag(name = "Me")
class MeRestController {

    private final Units units;
    private final PeopleQueries people;

    MeRestController(Units units, PeopleQueries people) {
        this.units = units;
        this.people = people;
    }

    /**
     * The signed-in person with today's desks.
     *
     * @param code the personnel number by which nominations name this person
     */
    record Me(String username, String name, @Nullable String code, List<MyDesk> desks) {}

    /**
     * A desk.
     *
     * @param unit absent for roles of the whole installation
     * @param onBehalfOf for whom it is held, absent for an own desk
     */
    record MyDesk(
            Role role, @Nullable UnitName unit, @Nullable OnBehalfOf onBehalfOf) {}

    /** For whom a desk is held, and what may be done there. */
    record OnBehalfOf(DeputyForm form, String name, String office, List<ActKind> acts) {

        private static OnBehalfOf of(Deputy deputy) {
            return new OnBehalfOf(
                    deputy.form(),
                    deputy.forName(),
                    deputy.forTitle(),
                    deputy.acts().stream().sorted().toList());
        }
    }

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
                    return new MyDesk(
                            desk.role(),
                            unit == null ? null : new UnitName(unit.code(), unit.name(locale)),
                            actor.deputyAt(desk).map(OnBehalfOf::of).orElse(null));
                })
                .toList();
        return new Me(
                actor.username(),
                actor.displayName(),
                people.codeOf(actor.personId()).orElse(null),
                desks);
    }
}
