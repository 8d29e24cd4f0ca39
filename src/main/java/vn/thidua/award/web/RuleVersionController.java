package vn.thidua.award.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardRuleVersions;
import vn.thidua.award.RuleChange;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Refusal;
import vn.thidua.web.PageErrors;
import vn.thidua.web.Texts;

/** An administrator writes a version, sees what it changes, and adds it. */
@Controller
@RequestMapping("/catalogue/{code:[A-Z0-9_]+}/versions")
class RuleVersionController {

    private static final String SAVE = "save";

    private final AwardCatalogue awards;
    private final AwardRuleVersions versions;
    private final RuleText ruleText;
    private final PageErrors pageErrors;
    private final Texts texts;

    RuleVersionController(
            AwardCatalogue awards, AwardRuleVersions versions, RuleText ruleText, PageErrors pageErrors, Texts texts) {
        this.awards = awards;
        this.versions = versions;
        this.ruleText = ruleText;
        this.pageErrors = pageErrors;
        this.texts = texts;
    }

    /** One field before and after. */
    record Change(String label, String before, String after, boolean changed) {}

    @GetMapping("/new")
    String blank(@PathVariable String code, Actor actor, Model model) {
        requireAdmin(actor);
        return show(code, RuleVersionForm.blank(), null, Map.of(), model);
    }

    /** Shows what would change; adds it only when asked to by somebody who has seen that. */
    @PostMapping
    String add(
            @PathVariable String code,
            RuleVersionForm form,
            @RequestParam(required = false) @Nullable String act,
            Actor actor,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        requireAdmin(actor);
        try {
            var problems = new FieldProblems();
            var draft = form.draft(problems);
            if (!problems.isEmpty()) {
                throw problems.with(() -> versions.preview(code, draft, actor));
            }
            if (SAVE.equals(act)) {
                versions.add(code, draft, actor);
                after.addFlashAttribute("done", "award.version.added");
                return "redirect:/catalogue/" + code;
            }
            return show(code, form, versions.preview(code, draft, actor), Map.of(), model);
        } catch (Refusal refusal) {
            return show(code, form, null, pageErrors.again(refusal, response::setStatus), model);
        }
    }

    private String show(
            String code,
            RuleVersionForm form,
            @Nullable List<RuleChange> changes,
            Map<String, List<String>> errors,
            Model model) {
        model.addAttribute("award", awards.find(code).orElseThrow(Refusal::notFound))
                .addAttribute("form", form)
                .addAttribute("errors", errors)
                .addAttribute("authorities", authorities())
                .addAttribute("votes", choices("award.versionForm.vote.", "NONE", "MAJORITY", "SHARE"))
                .addAttribute("secrets", choices("award.versionForm.secret.", "true", "false"))
                .addAttribute("statuses", choices("award.awardStatus.", "VERIFIED", "PARTIAL", "UNVERIFIED"));
        if (changes != null) {
            model.addAttribute("changes", changes.stream().map(this::change).toList());
        }
        return "award/version-new";
    }

    private Change change(RuleChange change) {
        return new Change(
                ruleText.label(change.field()),
                ruleText.of(change.field(), change.before()),
                ruleText.of(change.field(), change.after()),
                change.isChange());
    }

    private List<Choice> authorities() {
        return versions.authorities().stream()
                .map(code -> new Choice(code, ruleText.authority(code)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private List<Choice> choices(String prefix, String... values) {
        return Stream.of(values)
                .map(value -> new Choice(value, texts.of(prefix + value)))
                .toList();
    }

    private static void requireAdmin(Actor actor) {
        if (!actor.isAdmin()) {
            throw Refusal.notAllowed("award.refusal.adminOnly");
        }
    }
}
