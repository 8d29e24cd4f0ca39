package vn.thidua.nomination.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.attachment.CaseFiles;
import vn.thidua.attachment.SentFile;
import vn.thidua.nomination.DossierFields;
import vn.thidua.nomination.NominationFiles;
import vn.thidua.nomination.NominationHolding;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationSearch;
import vn.thidua.nomination.NominationStatus;
import vn.thidua.nomination.NominationView;
import vn.thidua.nomination.Nominations;
import vn.thidua.nomination.process.NominationProcess;
import vn.thidua.organization.UnitChoices;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Ids;
import vn.thidua.shared.InCampaign;
import vn.thidua.shared.Page;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;
import vn.thidua.web.ChosenFiles;
import vn.thidua.web.PageErrors;
import vn.thidua.web.Texts;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.WorkItems;

/** The list of nominations, and one of them with its acts. */
@Controller
class NominationController {

    private final Nominations nominations;
    private final EligibilityCards eligibility;
    private final NominationQueries queries;
    private final NominationHolding holding;
    private final NominationFiles files;
    private final NominationLines lines;
    private final DossierCards cards;
    private final DossierFields fields;
    private final UnitChoices units;
    private final WorkItems work;
    private final Texts texts;
    private final PageErrors pageErrors;

    NominationController(
            Nominations nominations,
            EligibilityCards eligibility,
            NominationQueries queries,
            NominationHolding holding,
            NominationFiles files,
            NominationLines lines,
            DossierCards cards,
            DossierFields fields,
            UnitChoices units,
            WorkItems work,
            Texts texts,
            PageErrors pageErrors) {
        this.nominations = nominations;
        this.eligibility = eligibility;
        this.queries = queries;
        this.holding = holding;
        this.files = files;
        this.lines = lines;
        this.cards = cards;
        this.fields = fields;
        this.units = units;
        this.work = work;
        this.texts = texts;
        this.pageErrors = pageErrors;
    }

    @GetMapping("/nominations")
    String list(NominationSearch.Sent sent, Actor actor, Model model) {
        model.addAttribute("sent", sent)
                .addAttribute("units", unitOptions(actor))
                .addAttribute("awards", fields.awardOptions())
                .addAttribute("statuses", fields.options(NominationStatus.class, "nomination.nominationStatus."))
                .addAttribute("filtered", sent.isFiltered())
                .addAttribute("mayNominate", actor.holds(Role.CLERK))
                .addAttribute("campaigns", campaignOptions(sent, List.of()))
                .addAttribute("errors", Map.of());
        try {
            var page = queries.search(NominationSearch.read(sent), actor);
            var shown = lines.of(page.items());
            model.addAttribute("page", new Page<>(shown, page.next()))
                    .addAttribute("campaigns", campaignOptions(sent, shown))
                    .addAttribute("choosable", choosable(page.items(), actor));
        } catch (Refusal unreadable) {
            model.addAttribute("errors", pageErrors.of(unreadable)).addAttribute("page", new Page<>(List.of(), null));
        }
        return "nomination/list";
    }

    /** What a clerk can do something with for many at once: drafts to submit, and what waits for a paper. */
    private static Set<UUID> choosable(List<NominationView> views, Actor actor) {
        return views.stream()
                .filter(view -> actor.holds(Role.CLERK))
                .filter(view -> view.status() == NominationStatus.WAITING_FOR_PAPER
                        || view.status() == NominationStatus.DRAFT && actor.sitsAt(Desk.clerk(view.unit())))
                .map(NominationView::id)
                .collect(Collectors.toSet());
    }

    @GetMapping("/nominations/{id}")
    String detail(@PathVariable String id, Actor actor, Model model) {
        return show(queries.visible(Ids.read(id), actor), Map.of(), null, actor, model);
    }

    @PostMapping("/nominations/{id}/submit")
    String submit(@PathVariable String id, Actor actor, Model model, HttpServletResponse response) {
        try {
            nominations.submit(Ids.read(id), actor);
            return "redirect:/nominations/" + id;
        } catch (Refusal refusal) {
            return again(id, refusal, null, actor, model, response);
        }
    }

    @PostMapping("/nominations/{id}/withdraw")
    String withdraw(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String seen,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            nominations.withdraw(Ids.read(id), reason, QueryParameters.find(NominationStatus.class, seen), actor);
            return "redirect:/nominations/" + id;
        } catch (Refusal refusal) {
            return again(id, refusal, reason, actor, model, response);
        }
    }

    @PostMapping("/nominations/{id}/files")
    String addFiles(
            @PathVariable String id,
            @RequestParam(name = CaseFiles.FIELD, required = false) @Nullable List<MultipartFile> sent,
            Actor actor,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            files.add(Ids.read(id), ChosenFiles.of(sent, SentFile::new), actor);
            return "redirect:/nominations/" + id + "#files-title";
        } catch (Refusal refusal) {
            return again(id, refusal, null, actor, model, response);
        }
    }

    @PostMapping("/nominations/{id}/files/{file}/remove")
    String removeFile(
            @PathVariable String id,
            @PathVariable String file,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            files.remove(Ids.read(id), Ids.read(file), actor);
            return "redirect:/nominations/" + id + "#files-title";
        } catch (Refusal refusal) {
            return again(id, refusal, null, actor, model, response);
        }
    }

    private String again(
            String id,
            Refusal refusal,
            @Nullable String reason,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var errors = pageErrors.again(refusal, response::setStatus);
        return show(queries.visible(Ids.read(id), actor), errors, reason, actor, model);
    }

    private String show(
            NominationView view, Map<String, List<String>> errors, @Nullable String reason, Actor actor, Model model) {
        boolean clerk = actor.sitsAt(Desk.clerk(view.unit()));
        model.addAttribute("it", cards.of(view))
                .addAttribute("errors", errors)
                .addAttribute("reason", reason)
                .addAttribute("eligibility", view.status().isEnded() ? null : eligibility.of(view, actor))
                .addAttribute(
                        "task",
                        work.openAtDeskOf(actor, NominationProcess.ID, view.id().toString())
                                .orElse(null))
                .addAttribute("mayPutOnPaper", waitsForPaperOf(view, actor))
                .addAttribute("mayAddFiles", files.mayAdd(view, actor))
                .addAttribute("mayRemoveFiles", files.mayRemove(view, actor))
                .addAttribute("mayHold", holding.mayHold(view, actor))
                .addAttribute("mayEdit", clerk && view.status() == NominationStatus.DRAFT)
                .addAttribute(
                        "mayWithdraw",
                        (clerk || actor.may(ActKind.SUBMISSION, Desk.approver(view.unit())))
                                && !view.status().isEnded());
        return "nomination/detail";
    }

    private static boolean waitsForPaperOf(NominationView view, Actor actor) {
        var holder = view.holder();
        return view.status() == NominationStatus.WAITING_FOR_PAPER
                && holder != null
                && actor.sitsAt(Desk.clerk(holder));
    }

    /** What belongs to no campaign and, where one was chosen on its own page, that campaign. */
    private List<Field.Option> campaignOptions(NominationSearch.Sent sent, List<NominationLine> shown) {
        var options = new ArrayList<>(List.of(new Field.Option(InCampaign.NONE, texts.of("nomination.noCampaign"))));
        if (sent.campaign() != null && !sent.campaign().isBlank() && !sent.isAdHoc()) {
            var title = shown.isEmpty() ? null : shown.get(0).campaign();
            options.add(new Field.Option(
                    sent.campaign(), title == null ? texts.of("nomination.list.chosenCampaign") : title));
        }
        return options;
    }

    private List<Field.Option> unitOptions(Actor actor) {
        return units.near(actor).stream()
                .map(unit -> new Field.Option(unit.code(), unit.name(LocaleContextHolder.getLocale())))
                .toList();
    }
}
