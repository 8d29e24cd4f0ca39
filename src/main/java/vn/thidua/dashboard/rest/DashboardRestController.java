package vn.thidua.dashboard.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.dashboard.Funnels;
import vn.thidua.dashboard.Overviews;
import vn.thidua.dashboard.Scope;
import vn.thidua.dashboard.Scopes;
import vn.thidua.dashboard.StepFigures;
import vn.thidua.dashboard.Steps;
import vn.thidua.dashboard.UnitsAtWork;
import vn.thidua.dashboard.rest.DashboardResource.UnitName;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;
import vn.thidua.shared.QueryParameters;

/** The figures of my units and everything below them, for programs. */
@RestController
@RequestMapping("/api/v1/dashboard")
@Tag(name = "Dashboard")
class DashboardRestController {

    private final Scopes scopes;
    private final Overviews overviews;
    private final Steps steps;
    private final UnitsAtWork units;
    private final Funnels funnels;
    private final MessageSource messages;
    private final Clock clock;

    DashboardRestController(
            Scopes scopes,
            Overviews overviews,
            Steps steps,
            UnitsAtWork units,
            Funnels funnels,
            MessageSource messages,
            Clock clock) {
        this.scopes = scopes;
        this.overviews = overviews;
        this.steps = steps;
        this.units = units;
        this.funnels = funnels;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/summary")
    @Operation(summary = "Nominations under way and decided, tasks open and overdue")
    DashboardResource.Summary summary(
            @RequestParam(required = false) @Nullable String unit, Actor actor, Locale locale) {
        Scope scope = scopes.of(actor, unit);
        var names = scope.roots().stream()
                .map(root -> new UnitName(root.code(), root.name(locale)))
                .toList();
        return DashboardResource.Summary.of(names, OffsetDateTime.now(clock), overviews.of(scope));
    }

    @GetMapping("/steps")
    @Operation(summary = "Each step: open, overdue, and how long the latest finished took")
    Page<DashboardResource.Step> steps(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String process,
            Actor actor,
            Locale locale) {
        var found = steps.of(scopes.of(actor, unit), null).stream()
                .filter(step -> process == null
                        || process.isBlank()
                        || step.key().process().equals(process))
                .toList();
        return new Page<>(resources(found, locale), null);
    }

    @GetMapping("/units")
    @Operation(summary = "The units on whose desks something waits, most overdue first")
    Page<DashboardResource.AtWork> units(
            @RequestParam(required = false) @Nullable String under,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor) {
        return units.list(scopes.of(actor, under), QueryParameters.limit(limit), cursor)
                .map(DashboardResource.AtWork::of);
    }

    @GetMapping("/campaigns/{id}")
    @Operation(summary = "A campaign as far as it concerns my units")
    DashboardResource.Campaign campaign(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String unit,
            Actor actor,
            Locale locale) {
        UUID campaign = Ids.read(id);
        Scope scope = scopes.of(actor, unit);
        return DashboardResource.Campaign.of(
                funnels.of(campaign, scope, actor), resources(steps.of(scope, campaign), locale));
    }

    private List<DashboardResource.Step> resources(List<StepFigures> found, Locale locale) {
        return found.stream()
                .map(step -> DashboardResource.Step.of(
                        step,
                        messages.getMessage(
                                step.key().titleKey(), null, step.key().task(), locale)))
                .toList();
    }
}
