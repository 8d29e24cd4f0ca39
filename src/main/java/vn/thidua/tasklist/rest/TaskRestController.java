package vn.thidua.tasklist.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;
import vn.thidua.tasklist.TaskLists;
import vn.thidua.tasklist.TaskQueryParameters;
import vn.thidua.web.ApiProblems;
import vn.thidua.workflow.WorkItems;

/** Tasks for programs: list, describe, claim, fill and complete, with the same rights as in the browser. */
@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "tasks")
class TaskRestController {

    /** So many tasks in one call; each is a transaction of its own. */
    private static final int MOST_AT_ONCE = 500;

    private final TaskLists lists;
    private final WorkItems items;
    private final TaskResources resources;
    private final ApiProblems problems;

    TaskRestController(TaskLists lists, WorkItems items, TaskResources resources, ApiProblems problems) {
        this.lists = lists;
        this.items = items;
        this.resources = resources;
        this.problems = problems;
    }

    @GetMapping
    @Operation(summary = "My open tasks")
    Page<TaskResource.Summary> list(
            @ParameterObject @ModelAttribute TaskQueryParameters query, Actor actor, Locale locale) {
        return lists.list(actor, query.filter(), query.pageSize(), query.cursor())
                .map(row -> resources.summary(row, actor, locale));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A task with its fields and outcomes")
    TaskResource.Detail get(@PathVariable String id, Actor actor, Locale locale) {
        return resources.detail(items.open(id, actor), locale);
    }

    @PostMapping("/{id}/claim")
    @Operation(summary = "Take a task")
    TaskResource.Detail claim(@PathVariable String id, Actor actor, Locale locale) {
        items.claim(id, actor);
        return resources.detail(items.open(id, actor), locale);
    }

    @PostMapping("/{id}/unclaim")
    @Operation(summary = "Put a task back on its desk")
    TaskResource.Detail unclaim(@PathVariable String id, Actor actor, Locale locale) {
        items.unclaim(id, actor);
        return resources.detail(items.open(id, actor), locale);
    }

    @PutMapping("/{id}/draft")
    @Operation(summary = "Keep what was typed, unchecked")
    TaskResource.Detail draft(
            @PathVariable String id, @RequestBody TaskResource.DraftRequest draft, Actor actor, Locale locale) {
        items.saveDraft(id, draft.data() == null ? Map.of() : draft.data(), actor);
        return resources.detail(items.open(id, actor), locale);
    }

    @PostMapping("/{id}/complete")
    @Operation(summary = "Complete a task")
    TaskResource.Detail complete(
            @PathVariable String id, @RequestBody TaskResource.CompleteRequest request, Actor actor, Locale locale) {
        items.complete(id, request.outcome(), request.comment(), request.data(), actor);
        return resources.detail(items.open(id, actor), locale);
    }

    /** One transaction per task: what fails keeps nobody else back, and a second call changes nothing twice. */
    @PostMapping("/complete")
    @Operation(summary = "Complete many tasks, an answer for each")
    TaskResource.BulkResponse completeMany(@RequestBody TaskResource.BulkRequest request, Actor actor) {
        List<String> ids = request.ids();
        if (ids == null || ids.isEmpty()) {
            throw Refusal.invalid("ids", "shared.field.required");
        }
        if (ids.size() > MOST_AT_ONCE) {
            throw Refusal.invalid("ids", "shared.field.tooMany", MOST_AT_ONCE);
        }
        var problems = new FieldProblems();
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i) == null) {
                problems.add("ids[" + i + "]", "shared.field.required");
            }
        }
        problems.orRefuse();
        var results = new ArrayList<TaskResource.BulkResult>();
        for (String id : ids) {
            results.add(completeOne(id, request, actor));
        }
        return new TaskResource.BulkResponse(results);
    }

    private TaskResource.BulkResult completeOne(String id, TaskResource.BulkRequest request, Actor actor) {
        try {
            items.completeOneOfMany(id, request.outcome(), request.comment(), request.password(), actor);
            return new TaskResource.BulkResult(id, 200, null);
        } catch (Refusal refusal) {
            return refused(id, refusal);
        } catch (ConcurrencyFailureException lostRace) {
            return refused(id, Refusal.conflict("shared.refusal.stale"));
        }
    }

    private TaskResource.BulkResult refused(String id, Refusal refusal) {
        return new TaskResource.BulkResult(id, refusal.kind().status(), problems.of(refusal));
    }
}
