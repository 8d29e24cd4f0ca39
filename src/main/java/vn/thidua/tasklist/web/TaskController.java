package vn.thidua.tasklist.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;
import vn.thidua.tasklist.TaskQueryParameters;
import vn.thidua.tasklist.TaskRow;
import vn.thidua.web.FormParameters;
import vn.thidua.web.PageErrors;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItems;

/** The desk: the list on the left, the work on the right; finishing one opens the next. */
@Controller
@RequestMapping("/tasks")
class TaskController {

    private final TaskPage page;
    private final WorkItems items;
    private final FormFiles files;
    private final PageErrors pageErrors;

    TaskController(TaskPage page, WorkItems items, FormFiles files, PageErrors pageErrors) {
        this.page = page;
        this.items = items;
        this.files = files;
        this.pageErrors = pageErrors;
    }

    @GetMapping
    String list(
            @ModelAttribute("query") TaskQueryParameters query, Actor actor, Model model, HttpServletRequest request) {
        List<TaskRow> rows = page.list(query, actor, model, request);
        model.addAttribute(
                "task", rows.isEmpty() ? null : items.open(rows.get(0).id(), actor));
        model.addAttribute("chosen", false);
        return "tasklist/list";
    }

    @GetMapping("/{id}")
    String open(
            @PathVariable String id,
            @ModelAttribute("query") TaskQueryParameters query,
            Actor actor,
            Model model,
            HttpServletRequest request) {
        page.list(query, actor, model, request);
        model.addAttribute("task", items.open(id, actor));
        model.addAttribute("chosen", true);
        return "tasklist/list";
    }

    @PostMapping("/{id}/claim")
    String claim(@PathVariable String id, Actor actor, HttpServletRequest request) {
        items.claim(id, actor);
        return page.redirectTo(id, request);
    }

    @PostMapping("/{id}/unclaim")
    String unclaim(@PathVariable String id, Actor actor, HttpServletRequest request) {
        items.unclaim(id, actor);
        return page.redirectTo(id, request);
    }

    /** Called by the page while somebody types; answers nothing. */
    @PostMapping("/{id}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void saveDraft(@PathVariable String id, Actor actor, HttpServletRequest request) {
        items.saveDraft(id, withoutFiles(FormParameters.of(request)), actor);
    }

    @PostMapping("/{id}")
    String complete(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(required = false) @Nullable String comment,
            @ModelAttribute("query") TaskQueryParameters query,
            Actor actor,
            Model model,
            RedirectAttributes flash,
            HttpServletRequest request,
            HttpServletResponse response) {
        var sent = files.store(FormParameters.of(request), actor);
        String next = page.nextAfter(id, query, actor);
        try {
            WorkItem done = items.complete(
                    id, outcome, comment, sent.data(), sent.problems().list(), actor);
            // texts only: what is flashed goes through the session table
            flash.addFlashAttribute("done", done.key().titleKey());
            flash.addFlashAttribute("doneSubject", done.subject());
            return page.redirectTo(next, request);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND || refusal.kind() == Refusal.Kind.NOT_ALLOWED) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            page.list(query, actor, model, request);
            model.addAttribute("task", items.open(id, actor));
            model.addAttribute("chosen", true);
            model.addAttribute("values", sent.data());
            model.addAttribute("comment", comment);
            model.addAttribute("errors", pageErrors.of(refusal));
            return "tasklist/list";
        }
    }

    private static Map<String, Object> withoutFiles(Map<String, Object> typed) {
        var kept = new LinkedHashMap<>(typed);
        kept.values().removeIf(MultipartFile.class::isInstance);
        kept.replaceAll((name, value) -> value instanceof List<?> rows
                ? rows.stream().map(TaskController::rowWithoutFiles).toList()
                : value);
        return kept;
    }

    private static Object rowWithoutFiles(Object row) {
        if (!(row instanceof Map<?, ?> cells)) {
            return row;
        }
        var kept = new LinkedHashMap<Object, Object>(cells);
        kept.values().removeIf(MultipartFile.class::isInstance);
        return kept;
    }
}
