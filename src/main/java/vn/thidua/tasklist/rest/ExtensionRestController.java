package vn.thidua.tasklist.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.workflow.Extensions;
import vn.thidua.workflow.WorkItems;

/** More time, for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Tasks")
class ExtensionRestController {

    private final Extensions extensions;
    private final WorkItems items;

    ExtensionRestController(Extensions extensions, WorkItems items) {
        this.extensions = extensions;
        this.items = items;
    }

    /** Until when, and why. */
    record MoreTime(@Nullable LocalDate until, @Nullable String reason) {}

    /** How many open tasks are due later now. */
    record Extended(int tasks) {}

    @PostMapping("/tasks/{id}/extend")
    @Operation(summary = "Give a task more time; approvers of the launching unit or of a unit above")
    Extended task(@PathVariable String id, @RequestBody MoreTime body, Actor actor) {
        items.see(id, actor);
        extensions.extend(id, body.until(), reason(body), actor);
        return new Extended(1);
    }

    @PostMapping("/campaigns/{campaign}/units/{unit}/extend")
    @Operation(summary = "Give a unit more time in a campaign; approvers of the launching unit or of a unit above")
    Extended unit(@PathVariable String campaign, @PathVariable String unit, @RequestBody MoreTime body, Actor actor) {
        return new Extended(extensions.extend(Ids.read(campaign), unit, body.until(), reason(body), actor));
    }

    private static String reason(MoreTime body) {
        return body.reason() == null ? "" : body.reason();
    }
}
