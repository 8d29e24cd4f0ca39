package vn.thidua.nomination.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.nomination.EligibilityTrials;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Refusal;
import vn.thidua.web.FormParameters;
import vn.thidua.web.PageErrors;

/** What the rule of a whole award would say of facts that somebody types; sent like a form, though nothing is kept. */
@Controller
@RequestMapping("/catalogue/rules/try")
class EligibilityTrialController {

    /** Only the fields of another award, before anybody asks. */
    private static final String FIELDS = "fields";

    private final EligibilityTrials trials;
    private final EligibilityTrialForm forms;
    private final EligibilityCards cards;
    private final PageErrors pageErrors;

    EligibilityTrialController(
            EligibilityTrials trials, EligibilityTrialForm forms, EligibilityCards cards, PageErrors pageErrors) {
        this.trials = trials;
        this.forms = forms;
        this.cards = cards;
        this.pageErrors = pageErrors;
    }

    @GetMapping
    String blank(Model model) {
        return show(forms.values(), Map.of(), null, model);
    }

    @PostMapping
    String ask(
            @RequestParam(defaultValue = "") String act,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var typed = FormParameters.of(request);
        if (FIELDS.equals(act)) {
            return show(typed, Map.of(), null, model);
        }
        try {
            var problems = new FieldProblems();
            var wish = forms.read(typed, problems);
            if (!problems.isEmpty()) {
                throw problems.with(() -> trials.answer(wish));
            }
            var answer = trials.answer(wish);
            return show(
                    typed,
                    Map.of(),
                    cards.of(answer, String.valueOf(wish.nominee().award()), actor),
                    model);
        } catch (Refusal refusal) {
            var errors = NominationForm.atInputs(pageErrors.again(refusal, response::setStatus));
            return show(typed, errors, null, model);
        }
    }

    private String show(
            Map<String, Object> typed, Map<String, List<String>> errors, @Nullable EligibilityCard card, Model model) {
        model.addAttribute("form", forms.form(typed))
                .addAttribute("typed", typed)
                .addAttribute("errors", errors)
                .addAttribute("card", card);
        return "nomination/eligibility-trial";
    }
}
