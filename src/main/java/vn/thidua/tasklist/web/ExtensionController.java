package vn.thidua.tasklist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.tasklist.TaskLists;
import vn.thidua.web.PageErrors;
import vn.thidua.workflow.Extensions;
import vn.thidua.workflow.WorkItems;

/** More time for a task, or for a unit in a campaign. */
@Controller
class ExtensionController {

    private final Extensions extensions;
    private final WorkItems items;
    private final TaskLists lists;
    private final Units units;
    private final PageErrors errors;
    private final TaskText words;

    ExtensionController(
            Extensions extensions, WorkItems items, TaskLists lists, Units units, PageErrors errors, TaskText words) {
        this.extensions = extensions;
        this.items = items;
        this.lists = lists;
        this.units = units;
        this.errors = errors;
        this.words = words;
    }

    /** What was typed. */
    record ExtensionForm(@Nullable String until, @Nullable String reason) {}

    @GetMapping("/tasks/{id}/extend")
    String task(@PathVariable String id, Model model, Actor actor) {
        return showTask(id, new ExtensionForm("", ""), model, actor);
    }

    private String showTask(String id, ExtensionForm form, Model model, Actor actor) {
        var item = items.see(id, actor);
        if (!extensions.mayExtend(item, actor)) {
            throw Refusal.notAllowed("tasklist.refusal.notYoursToExtend");
        }
        model.addAttribute("form", form);
        model.addAttribute("what", words.title(item.key()));
        model.addAttribute("who", item.subject());
        model.addAttribute("dueAt", item.dueAt());
        model.addAttribute("path", "/tasks/" + id);
        return "tasklist/extend";
    }

    @PostMapping("/tasks/{id}/extend")
    String task(@PathVariable String id, ExtensionForm form, Model model, Actor actor, HttpServletResponse response) {
        try {
            items.see(id, actor);
            extensions.extend(id, until(form), text(form.reason()), actor);
            return "redirect:/tasks/" + id;
        } catch (Refusal refusal) {
            model.addAttribute("errors", errors.again(refusal, response::setStatus));
            return showTask(id, form, model, actor);
        }
    }

    @GetMapping("/campaigns/{campaign}/units/{unit}/extend")
    String unit(@PathVariable String campaign, @PathVariable String unit, Model model, Actor actor) {
        return showUnit(Ids.read(campaign), unit, new ExtensionForm("", ""), model, actor);
    }

    private String showUnit(UUID campaign, String unit, ExtensionForm form, Model model, Actor actor) {
        var known = units.find(unit).orElseThrow(Refusal::notFound);
        if (!extensions.mayExtend(campaign, unit, actor)) {
            throw Refusal.notFound();
        }
        model.addAttribute("form", form);
        model.addAttribute("what", lists.campaignTitle(campaign.toString()));
        model.addAttribute("who", known.name(org.springframework.context.i18n.LocaleContextHolder.getLocale()));
        model.addAttribute("path", "/campaigns/" + campaign + "/units/" + unit);
        return "tasklist/extend";
    }

    @PostMapping("/campaigns/{campaign}/units/{unit}/extend")
    String unit(
            @PathVariable String campaign,
            @PathVariable String unit,
            ExtensionForm form,
            Model model,
            Actor actor,
            HttpServletResponse response) {
        var id = Ids.read(campaign);
        try {
            extensions.extend(id, unit, until(form), text(form.reason()), actor);
            return "redirect:/campaigns/" + id + "/units/" + unit;
        } catch (Refusal refusal) {
            model.addAttribute("errors", errors.again(refusal, response::setStatus));
            return showUnit(id, unit, form, model, actor);
        }
    }

    private static @Nullable LocalDate until(ExtensionForm form) {
        var text = text(form.until());
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw Refusal.invalid("until", "shared.field.notADate");
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
