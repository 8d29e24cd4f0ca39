package vn.thidua.audit.web;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.audit.AuditEntry;
import vn.thidua.audit.AuditFilter;
import vn.thidua.audit.AuditTrail;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;
import vn.thidua.web.PageErrors;

/** The trail as a page for the auditor, and one case's part of it for the page of the case. */
@Controller
class AuditController {

    private static final int ROWS = 50;
    private static final Page<AuditEntry> NOTHING = new Page<>(List.of(), null);

    private final AuditTrail trail;
    private final AuditWords words;
    private final PageErrors errors;
    private final Clock clock;

    AuditController(AuditTrail trail, AuditWords words, PageErrors errors, Clock clock) {
        this.trail = trail;
        this.words = words;
        this.errors = errors;
        this.clock = clock;
    }

    /** A choice of a filter. */
    record Option(String value, String label) {}

    @GetMapping("/audit")
    String list(@RequestParam Map<String, String> typed, Actor actor, Locale locale, Model model) {
        var choices = trail.choices(actor);
        model.addAttribute("typed", typed);
        model.addAttribute("caseTypes", caseTypes(choices, locale));
        model.addAttribute("actions", actions(choices, locale));
        model.addAttribute(
                "filtered",
                typed.entrySet().stream()
                        .anyMatch(entry -> !Set.of("lang", "cursor").contains(entry.getKey())
                                && !entry.getValue().isBlank()));
        model.addAttribute("page", words.lines(find(typed, actor, model), true, locale));
        return "audit/list";
    }

    /** A filter that cannot be read stands there again with what is wrong, over an empty list. */
    private Page<AuditEntry> find(Map<String, String> typed, Actor actor, Model model) {
        try {
            var filter = AuditFilter.read(typed, clock.getZone());
            var found = trail.find(filter, typed.get("cursor"), ROWS, actor);
            model.addAttribute("campaignTitle", titleOf(filter.campaignId()));
            return found;
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            model.addAttribute("errors", errors.of(refusal));
            return NOTHING;
        }
    }

    private @Nullable String titleOf(@Nullable String campaign) {
        return campaign == null ? null : trail.campaignTitles(List.of(campaign)).getOrDefault(campaign, campaign);
    }

    /** One case's history: the fragment alone for htmx, a page of its own otherwise. */
    @GetMapping("/audit/cases/{type}/{id}")
    String ofCase(
            @PathVariable String type,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Actor actor,
            Locale locale,
            Model model) {
        var found = trail.ofCase(type, id, cursor, ROWS, actor);
        model.addAttribute("caseName", words.caseName(type, locale));
        model.addAttribute("page", words.lines(found, actor.seesEverything(), locale));
        return htmx == null ? "audit/case" : "audit/case :: history";
    }

    private List<Option> caseTypes(AuditTrail.Choices choices, Locale locale) {
        return choices.caseTypes().stream()
                .map(type -> new Option(type, words.caseName(type, locale)))
                .toList();
    }

    /** One action may belong to several kinds of cases, each with its own word for it: all are shown. */
    private List<Option> actions(AuditTrail.Choices choices, Locale locale) {
        return choices.actions().stream()
                .map(action -> new Option(action, label(action, choices.caseTypes(), locale)))
                .sorted(java.util.Comparator.comparing(Option::label))
                .toList();
    }

    private String label(String action, List<String> types, Locale locale) {
        var labels = new LinkedHashSet<String>();
        Stream.concat(Stream.of("audit"), types.stream())
                .map(type -> words.action(type, action, locale))
                .filter(label -> !label.equals(action))
                .forEach(labels::add);
        return labels.isEmpty() ? action : String.join(" / ", labels);
    }
}
