package vn.thidua.consultation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.attachment.Attachments;
import vn.thidua.consultation.Clearances;
import vn.thidua.consultation.ConsultationFiles;
import vn.thidua.consultation.Consultations;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationView;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.web.PageErrors;

/** What others say to one nomination: a card for the nomination's own page, and a page to ask them. */
@Controller
class ConsultationController {

    private final Consultations consultations;
    private final Clearances clearances;
    private final ConsultationCards cards;
    private final AskableUnits askable;
    private final NominationQueries nominations;
    private final Attachments attachments;
    private final PageErrors pageErrors;

    ConsultationController(
            Consultations consultations,
            Clearances clearances,
            ConsultationCards cards,
            AskableUnits askable,
            NominationQueries nominations,
            Attachments attachments,
            PageErrors pageErrors) {
        this.consultations = consultations;
        this.clearances = clearances;
        this.cards = cards;
        this.askable = askable;
        this.nominations = nominations;
        this.attachments = attachments;
        this.pageErrors = pageErrors;
    }

    @GetMapping("/nominations/{id}/consultations")
    String show(
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Actor actor,
            Model model) {
        var nomination = nominations.visible(Ids.read(id), actor);
        return htmx == null
                ? page(nomination, ConsultationForm.EMPTY, Map.of(), actor, model)
                : card(nomination, actor, model);
    }

    @PostMapping("/nominations/{id}/consultations")
    String ask(
            @PathVariable String id,
            ConsultationForm form,
            @RequestParam(name = ConsultationFiles.FIELD, required = false) @Nullable List<MultipartFile> sent,
            Actor actor,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var nomination = nominations.visible(Ids.read(id), actor);
        try {
            consultations.ask(nomination.id(), form.request(stored(sent, nomination, actor)), actor);
            return "redirect:/nominations/" + id + "/consultations";
        } catch (Refusal refusal) {
            return page(nomination, form, pageErrors.again(refusal, response::setStatus), actor, model);
        }
    }

    @PostMapping("/nominations/{id}/clearance-matches/{entry}/clear")
    String clear(
            @PathVariable String id,
            @PathVariable String entry,
            @RequestParam(required = false) @Nullable String clearReason,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var nomination = nominations.visible(Ids.read(id), actor);
        try {
            clearances.clear(nomination.id(), Ids.read(entry), clearReason, actor);
            return "redirect:/nominations/" + id + "/consultations";
        } catch (Refusal refusal) {
            return page(
                    nomination, ConsultationForm.EMPTY, pageErrors.again(refusal, response::setStatus), actor, model);
        }
    }

    private List<UUID> stored(@Nullable List<MultipartFile> sent, NominationView nomination, Actor actor)
            throws IOException {
        var ids = new ArrayList<UUID>();
        if (sent == null || !consultations.mayAsk(nomination, actor)) {
            return ids;
        }
        for (var file : sent) {
            var name = file.getOriginalFilename();
            // a form sent with nothing chosen carries one part without a name
            if (name != null && !name.isEmpty()) {
                ids.add(attachments
                        .store(ConsultationFiles.FIELD, name, file.getContentType(), file.getBytes(), actor)
                        .id());
            }
        }
        return ids;
    }

    private String card(NominationView nomination, Actor actor, Model model) {
        model.addAttribute("opinions", cards.of(nomination, actor));
        return "consultation/card :: card";
    }

    private String page(
            NominationView nomination,
            ConsultationForm form,
            Map<String, List<String>> errors,
            Actor actor,
            Model model) {
        card(nomination, actor, model);
        model.addAttribute("form", form).addAttribute("errors", errors);
        model.addAttribute("units", askable.about(nomination, actor.units()));
        return "consultation/page";
    }
}
