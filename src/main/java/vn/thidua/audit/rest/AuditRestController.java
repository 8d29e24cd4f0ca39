package vn.thidua.audit.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.audit.AuditEntry;
import vn.thidua.audit.AuditFilter;
import vn.thidua.audit.AuditTrail;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Page;
import vn.thidua.shared.QueryParameters;

/** The trail for programs: all of it for auditors, a case's own for whoever may see the case. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "audit")
class AuditRestController {

    private final AuditTrail trail;
    private final Clock clock;

    AuditRestController(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/audit")
    @Operation(summary = "What happened in the installation, newest first; auditors and administrators")
    Page<AuditResource> find(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String caseType,
            @RequestParam(required = false) @Nullable String caseId,
            @RequestParam(required = false) @Nullable String campaign,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Actor actor) {
        var typed = new HashMap<String, String>();
        put(typed, "from", from);
        put(typed, "until", until);
        put(typed, "person", person);
        put(typed, "caseType", caseType);
        put(typed, "caseId", caseId);
        put(typed, "campaign", campaign);
        put(typed, "action", action);
        put(typed, "q", q);
        var filter = AuditFilter.read(typed, clock.getZone());
        return resources(trail.find(filter, cursor, QueryParameters.limit(limit), actor), actor);
    }

    @GetMapping("/cases/{type}/{id}/history")
    @Operation(summary = "What happened to one case, newest first")
    Page<AuditResource> history(
            @PathVariable String type,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Actor actor) {
        return resources(trail.ofCase(type, id, cursor, QueryParameters.limit(limit), actor), actor);
    }

    private Page<AuditResource> resources(Page<AuditEntry> entries, Actor actor) {
        return entries.map(entry -> AuditResource.of(entry, clock.getZone(), actor.seesEverything()));
    }

    private static void put(HashMap<String, String> typed, String name, @Nullable String value) {
        if (value != null) {
            typed.put(name, value);
        }
    }
}
