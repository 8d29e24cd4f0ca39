package vn.thidua.tasklist.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;
import vn.thidua.tasklist.ManyTasks;
import vn.thidua.web.PageErrors;
import vn.thidua.web.Texts;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItems;

/** Many tasks of one kind: what would happen, then one act; what was refused stays chosen in the list. */
@Controller
@RequestMapping("/tasks/bulk")
class TaskBulkController {

    private final ManyTasks many;
    private final WorkItems items;
    private final TaskPage page;
    private final TaskText words;
    private final PageErrors pageErrors;
    private final Texts texts;

    TaskBulkController(
            ManyTasks many, WorkItems items, TaskPage page, TaskText words, PageErrors pageErrors, Texts texts) {
        this.many = many;
        this.items = items;
        this.page = page;
        this.words = words;
        this.pageErrors = pageErrors;
        this.texts = texts;
    }

    /** Some after which the same is to be done next. */
    record Group(String next, List<WorkItem> tasks) {}

    /** One that is refused; without a subject where the person may not know of it. */
    record Refused(String id, @Nullable String subject, List<String> reasons) {}

    /** Shows what would happen; changes nothing. */
    @PostMapping("/preview")
    String preview(
            @RequestParam(name = "ids", required = false) @Nullable List<String> ids,
            @RequestParam String outcome,
            Actor actor,
            Model model,
            HttpServletRequest request) {
        if (ids == null || ids.isEmpty()) {
            return page.redirectTo(null, request);
        }
        var results = many.preview(ids, outcome, actor);
        Map<String, List<WorkItem>> byNext = results.stream()
                .filter(result -> result.refusal() == null)
                .collect(Collectors.groupingBy(
                        this::next,
                        LinkedHashMap::new,
                        Collectors.mapping(result -> Objects.requireNonNull(result.done()), Collectors.toList())));
        var good = results.stream()
                .filter(result -> result.refusal() == null)
                .map(result -> Objects.requireNonNull(result.done()))
                .toList();
        model.addAttribute("outcome", outcome)
                .addAttribute("asksPassword", many.askForPassword(good, actor))
                .addAttribute(
                        "groups",
                        byNext.entrySet().stream()
                                .map(group -> new Group(group.getKey(), group.getValue()))
                                .toList())
                .addAttribute("good", good.size())
                .addAttribute(
                        "refused",
                        results.stream()
                                .filter(result -> result.refusal() != null)
                                .map(result -> new Refused(result.id(), subject(result.id(), actor), reasons(result)))
                                .toList())
                .addAttribute("kept", TaskPage.kept(request));
        return "tasklist/bulk";
    }

    @PostMapping
    String complete(
            @RequestParam(name = "ids", required = false) @Nullable List<String> ids,
            @RequestParam String outcome,
            @RequestParam(required = false) @Nullable String password,
            Actor actor,
            RedirectAttributes flash,
            HttpServletRequest request) {
        if (ids == null || ids.isEmpty()) {
            return page.redirectTo(null, request);
        }
        var results = many.complete(ids, outcome, password, actor);
        // texts only: what is flashed goes through the session table
        Map<String, List<String>> failed = new LinkedHashMap<>();
        results.stream()
                .filter(result -> result.refusal() != null)
                .forEach(result -> failed.put(result.id(), reasons(result)));
        flash.addFlashAttribute("bulkDone", results.size() - failed.size());
        flash.addFlashAttribute("bulkFailed", failed);
        return page.redirectTo(null, request);
    }

    private String next(ManyTasks.Result result) {
        return result.next().isEmpty()
                ? texts.of("tasklist.bulk.next.none")
                : result.next().stream()
                        .map(task -> texts.of(
                                "tasklist.bulk.next",
                                List.of(
                                        words.title(task.key()),
                                        words.desk(task.desk().toString()))))
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    private List<String> reasons(ManyTasks.Result result) {
        return pageErrors.of(Objects.requireNonNull(result.refusal())).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private @Nullable String subject(String id, Actor actor) {
        try {
            return items.open(id, actor).item().subject();
        } catch (Refusal unknown) {
            return null;
        }
    }
}
