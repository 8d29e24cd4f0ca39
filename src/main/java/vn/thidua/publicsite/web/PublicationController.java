package vn.thidua.publicsite.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.paper.PaperQueries;
import vn.thidua.publicsite.Publications;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.web.PageErrors;

/** Whether a decision is published: a card for the page of the paper, and a page of its own to say why it is taken down. */
@Controller
@RequestMapping("/papers/{id}/publication")
class PublicationController {

    private final Publications publications;
    private final PaperQueries papers;
    private final PageErrors pageErrors;

    PublicationController(Publications publications, PaperQueries papers, PageErrors pageErrors) {
        this.publications = publications;
        this.papers = papers;
        this.pageErrors = pageErrors;
    }

    @GetMapping
    String show(
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Actor actor,
            Model model) {
        var page = page(id, Map.of(), null, actor, model);
        return htmx == null ? page : "publicsite/parts :: publication";
    }

    @PostMapping
    String publish(@PathVariable String id, Actor actor, Model model, HttpServletResponse response) {
        try {
            publications.publish(Ids.read(id), actor);
            return "redirect:/papers/" + id + "/publication";
        } catch (Refusal refusal) {
            return page(id, pageErrors.again(refusal, response::setStatus), null, actor, model);
        }
    }

    @PostMapping("/take-down")
    String takeDown(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reason,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            publications.takeDown(Ids.read(id), reason, actor);
            return "redirect:/papers/" + id + "/publication";
        } catch (Refusal refusal) {
            return page(id, pageErrors.again(refusal, response::setStatus), reason, actor, model);
        }
    }

    private String page(
            String id, Map<String, List<String>> errors, @Nullable String reason, Actor actor, Model model) {
        var paper = papers.visible(Ids.read(id), actor);
        model.addAttribute("paper", paper)
                .addAttribute("publishable", Publications.isDecision(paper))
                .addAttribute("publication", publications.of(paper.id()).orElse(null))
                .addAttribute("mayPublish", publications.mayPublish(paper, actor))
                .addAttribute("reason", reason)
                .addAttribute("errors", errors);
        return "publicsite/publication";
    }
}
