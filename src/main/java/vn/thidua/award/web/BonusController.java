package vn.thidua.award.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.award.BonusFund;
import vn.thidua.award.BonusSearch;
import vn.thidua.award.Bonuses;
import vn.thidua.organization.UnitChoices;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;
import vn.thidua.web.PageErrors;

/** What the funds pay in a year, and for which decisions. */
@Controller
class BonusController {

    private final Bonuses bonuses;
    private final UnitChoices units;
    private final PageErrors pageErrors;
    private final Clock clock;

    BonusController(Bonuses bonuses, UnitChoices units, PageErrors pageErrors, Clock clock) {
        this.bonuses = bonuses;
        this.units = units;
        this.pageErrors = pageErrors;
        this.clock = clock;
    }

    @GetMapping("/register/bonuses")
    String year(
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            Locale locale,
            Model model) {
        var thisYear = String.valueOf(LocalDate.now(clock).getYear());
        var shown = year == null || year.isBlank() ? thisYear : year.strip();
        model.addAttribute("year", shown)
                .addAttribute("unit", unit)
                .addAttribute("units", Choice.among(units.near(actor), locale))
                .addAttribute("errors", Map.of());
        try {
            var search = BonusSearch.read(
                    shown, unit, cursor, null, LocalDate.now(clock).getYear());
            var funds = bonuses.funds(search);
            model.addAttribute("funds", funds)
                    .addAttribute(
                            "total", funds.stream().mapToLong(BonusFund::amount).sum())
                    .addAttribute(
                            "awards", funds.stream().mapToInt(BonusFund::awards).sum())
                    .addAttribute("page", bonuses.decisions(search));
        } catch (Refusal unreadable) {
            model.addAttribute("errors", pageErrors.of(unreadable))
                    .addAttribute("funds", List.of())
                    .addAttribute("total", 0L)
                    .addAttribute("awards", 0)
                    .addAttribute("page", new Page<>(List.of(), null));
        }
        return "award/bonuses";
    }
}
