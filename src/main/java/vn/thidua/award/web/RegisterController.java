package vn.thidua.award.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardRegister;
import vn.thidua.award.RegisterSearch;
import vn.thidua.organization.UnitChoices;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;
import vn.thidua.web.PageErrors;

/** What has been awarded. */
@Controller
class RegisterController {

    private final AwardRegister register;
    private final AwardCatalogue catalogue;
    private final UnitChoices units;
    private final PageErrors pageErrors;

    RegisterController(AwardRegister register, AwardCatalogue catalogue, UnitChoices units, PageErrors pageErrors) {
        this.register = register;
        this.catalogue = catalogue;
        this.units = units;
        this.pageErrors = pageErrors;
    }

    @GetMapping("/register")
    String register(
            @RequestParam(required = false) @Nullable String recipient,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String award,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            Locale locale,
            Model model) {
        model.addAttribute("recipient", recipient)
                .addAttribute("unit", unit)
                .addAttribute("award", award)
                .addAttribute("year", year)
                .addAttribute("units", Choice.among(units.near(actor), locale))
                .addAttribute("awards", awardChoices(locale))
                .addAttribute("narrowed", isAnyGiven(recipient, unit, award, year))
                .addAttribute("mayRevoke", actor.holds(Role.CLERK) || actor.isAuditor())
                .addAttribute("errors", Map.of());
        try {
            model.addAttribute(
                    "page", register.search(RegisterSearch.read(recipient, unit, award, year, cursor, null)));
        } catch (Refusal unreadable) {
            model.addAttribute("errors", pageErrors.of(unreadable)).addAttribute("page", new Page<>(List.of(), null));
        }
        return "award/register";
    }

    private List<Choice> awardChoices(Locale locale) {
        return catalogue.known().stream()
                .map(award -> new Choice(award.code(), award.name(locale)))
                .toList();
    }

    private static boolean isAnyGiven(@Nullable String... filters) {
        for (String filter : filters) {
            if (filter != null && !filter.isBlank()) {
                return true;
            }
        }
        return false;
    }
}
