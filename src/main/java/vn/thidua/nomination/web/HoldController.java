package vn.thidua.nomination.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.nomination.DossierFields;
import vn.thidua.nomination.HoldKind;
import vn.thidua.nomination.NominationHolding;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.web.PageErrors;

/** The page on which a standing body holds a nomination that is not among its own tasks. */
@Controller
@RequestMapping("/nominations/{id}/hold")
class HoldController {

    private final NominationHolding holding;
    private final NominationQueries queries;
    private final DossierCards cards;
    private final DossierFields fields;
    private final PageErrors pageErrors;

    HoldController(
            NominationHolding holding,
            NominationQueries queries,
            DossierCards cards,
            DossierFields fields,
            PageErrors pageErrors) {
        this.holding = holding;
        this.queries = queries;
        this.cards = cards;
        this.fields = fields;
        this.pageErrors = pageErrors;
    }

    @GetMapping
    String form(@PathVariable String id, Actor actor, Model model) {
        return show(id, null, null, Map.of(), actor, model);
    }

    @PostMapping
    String hold(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String reason,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            holding.hold(Ids.read(id), kind, reason, actor);
            return "redirect:/nominations/" + id;
        } catch (Refusal refusal) {
            return show(id, kind, reason, pageErrors.again(refusal, response::setStatus), actor, model);
        }
    }

    private String show(
            String id,
            @Nullable String kind,
            @Nullable String reason,
            Map<String, List<String>> errors,
            Actor actor,
            Model model) {
        model.addAttribute("it", cards.of(queries.visible(Ids.read(id), actor)))
                .addAttribute("kind", kind)
                .addAttribute("reason", reason)
                .addAttribute("kinds", fields.options(HoldKind.class, HoldKind.LABEL))
                .addAttribute("errors", errors);
        return "nomination/hold";
    }
}
