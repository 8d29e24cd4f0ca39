package vn.thidua.rolemodel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.rolemodel.RoleModel;
import vn.thidua.rolemodel.RoleModelNominations;
import vn.thidua.rolemodel.RoleModelPhotos;
import vn.thidua.rolemodel.RoleModelQueries;
import vn.thidua.rolemodel.RoleModelSearch;
import vn.thidua.rolemodel.RoleModelStatus;
import vn.thidua.rolemodel.RoleModels;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;
import vn.thidua.web.PageErrors;
import vn.thidua.workflow.WorkItems;

/** Role models: the list of them, a proposal, and one. */
@Controller
@RequestMapping("/role-models")
class RoleModelController {

    private static final String PROCESS = "role-model";

    private final RoleModels roleModels;
    private final RoleModelQueries queries;
    private final RoleModelPhotos photos;
    private final RoleModelCards cards;
    private final RoleModelOptions options;
    private final RoleModelNominations nominations;
    private final SentPhotos sentPhotos;
    private final WorkItems work;
    private final PageErrors pageErrors;

    RoleModelController(
            RoleModels roleModels,
            RoleModelQueries queries,
            RoleModelPhotos photos,
            RoleModelCards cards,
            RoleModelOptions options,
            RoleModelNominations nominations,
            SentPhotos sentPhotos,
            WorkItems work,
            PageErrors pageErrors) {
        this.roleModels = roleModels;
        this.queries = queries;
        this.photos = photos;
        this.cards = cards;
        this.options = options;
        this.nominations = nominations;
        this.sentPhotos = sentPhotos;
        this.work = work;
        this.pageErrors = pageErrors;
    }

    @GetMapping
    String list(RoleModelSearch.Sent sent, Actor actor, Model model) {
        model.addAttribute("typed", sent)
                .addAttribute("errors", Map.of())
                .addAttribute("mayPropose", queries.mayPropose(actor))
                .addAttribute("kinds", options.kinds())
                .addAttribute("statuses", options.statuses())
                .addAttribute("fields", options.fields())
                .addAttribute("units", options.near(actor));
        try {
            model.addAttribute("page", cards.rows(queries.search(sent.read(), actor)));
        } catch (Refusal unreadable) {
            model.addAttribute("errors", pageErrors.of(unreadable)).addAttribute("page", new Page<>(List.of(), null));
        }
        return "rolemodel/list";
    }

    @GetMapping("/new")
    String make(@RequestParam(required = false) @Nullable String campaign, Actor actor, Model model) {
        var units = options.clerkAt(actor);
        var only = units.size() == 1 ? units.get(0).value() : null;
        return form(Ids.next(), null, RoleModelForm.blank(only, campaign), List.of(), Map.of(), actor, model);
    }

    @PostMapping
    String propose(
            @RequestParam String id,
            RoleModelForm form,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var chosen = sentPhotos.of(request, actor);
        try {
            chosen.problems().orRefuse();
            return there(roleModels.propose(Ids.read(id), form.request(chosen.rows()), actor));
        } catch (Refusal refusal) {
            var errors = pageErrors.again(refusal, response::setStatus);
            return form(Ids.read(id), null, form, chosen.rows(), errors, actor, model);
        }
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        return page(id, Map.of(), null, null, actor, model);
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable String id, Actor actor, Model model) {
        var it = queries.visible(Ids.read(id), actor);
        actor.requireDesk(Desk.clerk(it.unit()));
        if (it.status() != RoleModelStatus.RETURNED) {
            throw Refusal.conflict("shared.refusal.stale");
        }
        return form(it.id(), it, RoleModelForm.of(it), List.of(), Map.of(), actor, model);
    }

    @PostMapping("/{id}/edit")
    String revise(
            @PathVariable String id,
            RoleModelForm form,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var it = queries.visible(Ids.read(id), actor);
        var chosen = sentPhotos.of(request, actor);
        try {
            chosen.problems().orRefuse();
            return there(roleModels.revise(it.id(), form.request(chosen.rows()), form.droppedNumbers(), actor));
        } catch (Refusal refusal) {
            var errors = pageErrors.again(refusal, response::setStatus);
            return form(it.id(), it, form, chosen.rows(), errors, actor, model);
        }
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reason,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            return there(roleModels.withdraw(Ids.read(id), reason, actor));
        } catch (Refusal refusal) {
            return page(id, pageErrors.again(refusal, response::setStatus), reason, null, actor, model);
        }
    }

    @PostMapping("/{id}/consent")
    String consent(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean given,
            @RequestParam(required = false) @Nullable String consentNote,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            return there(roleModels.recordConsent(Ids.read(id), given, consentNote, actor));
        } catch (Refusal refusal) {
            return page(id, pageErrors.again(refusal, response::setStatus), null, consentNote, actor, model);
        }
    }

    @PostMapping("/{id}/open")
    String open(@PathVariable String id, Actor actor, Model model, HttpServletResponse response) {
        try {
            return there(roleModels.open(Ids.read(id), actor));
        } catch (Refusal refusal) {
            return page(id, pageErrors.again(refusal, response::setStatus), null, null, actor, model);
        }
    }

    /** The copy that is shown, for everybody who may read the page. */
    @GetMapping("/{id}/photos/{number}")
    ResponseEntity<byte[]> photo(@PathVariable String id, @PathVariable String number, Actor actor) {
        return PhotoAnswer.inside(
                photos.shown(queries.visible(Ids.read(id), actor).id(), number));
    }

    private String page(
            String id,
            Map<String, List<String>> errors,
            @Nullable String reason,
            @Nullable String consentNote,
            Actor actor,
            Model model) {
        var it = queries.visible(Ids.read(id), actor);
        model.addAttribute("card", cards.of(it, actor))
                .addAttribute("acts", queries.acts(it, actor))
                .addAttribute("task", work.openAtDeskOf(actor, PROCESS, id).orElse(null))
                .addAttribute("nominations", nominations.naming(it.id(), actor))
                .addAttribute("origin", RoleModelNominations.KIND + ":" + id)
                .addAttribute("errors", errors)
                .addAttribute("reason", reason)
                .addAttribute("consentNote", consentNote);
        return "rolemodel/detail";
    }

    /** @param it what was sent before, absent for a new one */
    private String form(
            UUID id,
            @Nullable RoleModel it,
            RoleModelForm form,
            List<SentPhotos.Row> chosen,
            Map<String, List<String>> errors,
            Actor actor,
            Model model) {
        var there = it == null ? List.of() : photos.of(id);
        var rows = new java.util.ArrayList<>(chosen);
        while (rows.size() < RoleModelPhotos.MOST) {
            rows.add(SentPhotos.Row.EMPTY);
        }
        model.addAttribute("id", id)
                .addAttribute("it", it)
                .addAttribute("form", form)
                .addAttribute("there", there)
                .addAttribute("photoRows", rows.subList(0, RoleModelPhotos.MOST - there.size()))
                .addAttribute("errors", errors)
                .addAttribute("units", options.clerkAt(actor))
                .addAttribute("homes", options.homes(actor))
                .addAttribute("kinds", options.kinds())
                .addAttribute("subjects", options.subjects())
                .addAttribute("fields", options.fields())
                .addAttribute("campaigns", options.campaigns(actor));
        return "rolemodel/form";
    }

    private static String there(RoleModel it) {
        return "redirect:/role-models/" + it.id();
    }
}
