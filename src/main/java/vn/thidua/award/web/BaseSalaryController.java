package vn.thidua.award.web;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.award.BaseSalaries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Refusal;
import vn.thidua.web.PageErrors;
import vn.thidua.web.Texts;

/** The base salaries by dates. */
@Controller
@RequestMapping("/catalogue/base-salary")
class BaseSalaryController {

    private final BaseSalaries salaries;
    private final PageErrors pageErrors;
    private final Texts texts;

    BaseSalaryController(BaseSalaries salaries, PageErrors pageErrors, Texts texts) {
        this.salaries = salaries;
        this.pageErrors = pageErrors;
        this.texts = texts;
    }

    /** A base salary as it was typed. */
    record Form(
            @Nullable String validFrom,
            @Nullable String amount,
            @Nullable String legalSource,
            @Nullable String status,
            @Nullable String note) {

        /** Points, commas and spaces between the thousands do not count. */
        BaseSalaries.Draft draft(FieldProblems problems) {
            return new BaseSalaries.Draft(validFrom, number(problems), legalSource, status, note);
        }

        private @Nullable BigDecimal number(FieldProblems problems) {
            if (amount == null || amount.isBlank()) {
                return null;
            }
            try {
                return new BigDecimal(amount.replaceAll("[\\s.,\u00a0]", ""));
            } catch (NumberFormatException unreadable) {
                problems.add("amount", "shared.field.notANumber");
                return null;
            }
        }
    }

    @GetMapping
    String list(Actor actor, Model model) {
        return show(new Form(null, null, null, null, null), Map.of(), actor, model);
    }

    @PostMapping
    String add(Form form, Actor actor, Model model, RedirectAttributes after, HttpServletResponse response) {
        try {
            var problems = new FieldProblems();
            var draft = form.draft(problems);
            problems.orRefuse();
            salaries.add(draft, actor);
            after.addFlashAttribute("done", "award.salary.added");
            return "redirect:/catalogue/base-salary";
        } catch (Refusal refusal) {
            return show(form, pageErrors.again(refusal, response::setStatus), actor, model);
        }
    }

    private String show(Form form, Map<String, List<String>> errors, Actor actor, Model model) {
        model.addAttribute("salaries", salaries.all())
                .addAttribute("form", form)
                .addAttribute("errors", errors)
                .addAttribute("mayChange", actor.isAdmin())
                .addAttribute(
                        "statuses",
                        Stream.of("VERIFIED", "PARTIAL", "UNVERIFIED")
                                .map(status -> new Choice(status, texts.of("award.awardStatus." + status)))
                                .toList());
        return "award/base-salary";
    }
}
