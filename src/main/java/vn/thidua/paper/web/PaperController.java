package vn.thidua.paper.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.document.DocumentFormat;
import vn.thidua.paper.PaperBonuses;
import vn.thidua.paper.PaperCandidates;
import vn.thidua.paper.PaperDocuments;
import vn.thidua.paper.PaperKind;
import vn.thidua.paper.PaperQueries;
import vn.thidua.paper.PaperSearch;
import vn.thidua.paper.PaperStatus;
import vn.thidua.paper.Papers;
import vn.thidua.paper.process.PaperSigningProcess;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;
import vn.thidua.web.FileAnswer;
import vn.thidua.web.PageErrors;
import vn.thidua.workflow.WorkItems;

/** The list of papers and the page of one. */
@Controller
@RequestMapping("/papers")
class PaperController {

    private static final List<PaperStatus> TABS =
            List.of(PaperStatus.DRAFT, PaperStatus.TO_SIGN, PaperStatus.RETURNED, PaperStatus.SIGNED);

    private final Papers papers;
    private final PaperQueries queries;
    private final PaperCandidates candidates;
    private final PaperDocuments documents;
    private final WorkItems workItems;
    private final PaperBonuses bonuses;
    private final PageErrors pageErrors;

    PaperController(
            Papers papers,
            PaperQueries queries,
            PaperCandidates candidates,
            PaperDocuments documents,
            WorkItems workItems,
            PaperBonuses bonuses,
            PageErrors pageErrors) {
        this.papers = papers;
        this.queries = queries;
        this.candidates = candidates;
        this.documents = documents;
        this.workItems = workItems;
        this.bonuses = bonuses;
        this.pageErrors = pageErrors;
    }

    @GetMapping
    String list(@ModelAttribute("search") PaperSearch.Sent search, Actor actor, Locale locale, Model model) {
        model.addAttribute("waiting", candidates.waiting(actor, locale))
                .addAttribute("tabs", TABS)
                .addAttribute("kinds", PaperKind.values())
                .addAttribute("errors", Map.of());
        try {
            model.addAttribute("page", queries.search(PaperSearch.read(search), actor, locale));
        } catch (Refusal unreadable) {
            model.addAttribute("errors", pageErrors.of(unreadable)).addAttribute("page", new Page<>(List.of(), null));
        }
        return "paper/list";
    }

    @GetMapping("/{id}")
    String detail(@PathVariable String id, Actor actor, Locale locale, Model model) {
        return show(id, Map.of(), actor, locale, model);
    }

    @PostMapping("/{id}/submit")
    String submit(@PathVariable String id, Actor actor, Locale locale, Model model, HttpServletResponse response) {
        try {
            papers.submit(Ids.read(id), actor);
        } catch (Refusal refusal) {
            return show(id, pageErrors.again(refusal, response::setStatus), actor, locale, model);
        }
        return "redirect:/papers/" + id;
    }

    @PostMapping("/{id}/discard")
    String discard(@PathVariable String id, Actor actor, Locale locale, Model model, HttpServletResponse response) {
        try {
            papers.discard(Ids.read(id), actor);
        } catch (Refusal refusal) {
            return show(id, pageErrors.again(refusal, response::setStatus), actor, locale, model);
        }
        return "redirect:/papers/" + id;
    }

    @GetMapping("/{id}/document")
    ResponseEntity<byte[]> document(
            @PathVariable String id, @RequestParam(required = false) @Nullable String format, Actor actor) {
        var wanted = DocumentFormat.read(format);
        var file = documents.document(Ids.read(id), wanted, actor);
        var name = wanted.fileName(queries.visible(Ids.read(id), actor).fileName());
        return FileAnswer.of(file, wanted.mediaType(), name);
    }

    private String show(String id, Map<String, List<String>> errors, Actor actor, Locale locale, Model model) {
        var sheet = queries.sheet(Ids.read(id), actor, locale);
        model.addAttribute("sheet", sheet)
                .addAttribute("paper", sheet.paper())
                .addAttribute("money", bonuses.of(sheet.paper()))
                .addAttribute(
                        "task",
                        workItems
                                .openAtDeskOf(actor, PaperSigningProcess.ID, id)
                                .orElse(null))
                .addAttribute("mayDraft", queries.mayDraft(sheet.paper().unit(), actor))
                .addAttribute("errors", errors);
        return "paper/detail";
    }
}
