package vn.thidua.revocation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.attachment.Attachments;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardRegister;
import vn.thidua.award.RegisterEntry;
import vn.thidua.nomination.LaterNominations;
import vn.thidua.organization.Units;
import vn.thidua.paper.PaperQueries;
import vn.thidua.revocation.Revocation;
import vn.thidua.revocation.RevocationGrounds;
import vn.thidua.revocation.RevocationQueries;
import vn.thidua.revocation.RevocationRequest;
import vn.thidua.revocation.RevocationStatus;
import vn.thidua.revocation.Revocations;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseSearch;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;
import vn.thidua.web.ChosenFiles;
import vn.thidua.web.PageErrors;
import vn.thidua.web.Texts;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.WorkItems;

/** Awards that are annulled or proposed for it: the list, a proposal, one case. */
@Controller
@RequestMapping("/revocations")
class RevocationController {

    private static final String PROCESS = "award-revocation";

    private final Revocations revocations;
    private final RevocationQueries queries;
    private final LaterNominations later;
    private final RevocationGrounds grounds;
    private final AwardRegister register;
    private final AwardCatalogue awards;
    private final Attachments attachments;
    private final PaperQueries papers;
    private final Units units;
    private final WorkItems work;
    private final Texts texts;
    private final PageErrors pageErrors;

    RevocationController(
            Revocations revocations,
            RevocationQueries queries,
            LaterNominations later,
            RevocationGrounds grounds,
            AwardRegister register,
            AwardCatalogue awards,
            Attachments attachments,
            PaperQueries papers,
            Units units,
            WorkItems work,
            Texts texts,
            PageErrors pageErrors) {
        this.revocations = revocations;
        this.queries = queries;
        this.later = later;
        this.grounds = grounds;
        this.register = register;
        this.awards = awards;
        this.attachments = attachments;
        this.papers = papers;
        this.units = units;
        this.work = work;
        this.texts = texts;
        this.pageErrors = pageErrors;
    }

    /** A status as a mark. */
    record Badge(String kind, String icon, String text) {}

    /** A row of the list. */
    record Row(Revocation it, Badge badge) {}

    /** A nomination of the same recipient that came later. */
    record Later(UUID id, String award, String status) {}

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            Model model) {
        model.addAttribute("status", status)
                .addAttribute("q", q)
                .addAttribute("errors", Map.of())
                .addAttribute(
                        "statuses",
                        Arrays.stream(RevocationStatus.values())
                                .map(each -> new Field.Option(each.name(), text(each)))
                                .toList());
        try {
            model.addAttribute(
                    "page",
                    queries.search(CaseSearch.read(RevocationStatus.class, status, q, cursor, null), actor)
                            .map(it -> new Row(it, badge(it))));
        } catch (Refusal unreadable) {
            model.addAttribute("errors", pageErrors.of(unreadable)).addAttribute("page", new Page<>(List.of(), null));
        }
        return "revocation/list";
    }

    @GetMapping("/new")
    String blank(@RequestParam String entry, Actor actor, Model model) {
        return form(entry(entry), null, null, Map.of(), actor, model);
    }

    @PostMapping
    String propose(
            @RequestParam String entry,
            @RequestParam(required = false) @Nullable String ground,
            @RequestParam(required = false) @Nullable String explanation,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Actor actor,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            var kept = ChosenFiles.of(files, (name, type, content) -> attachments
                    .store("files", name, type, content, actor)
                    .id()
                    .toString());
            var it = revocations.propose(new RevocationRequest(entry, ground, explanation, kept), actor);
            return "redirect:/revocations/" + it.id();
        } catch (Refusal refusal) {
            var errors = pageErrors.again(refusal, response::setStatus);
            return form(entry(entry), ground, explanation, errors, actor, model);
        }
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Actor actor, Locale locale, Model model) {
        return page(queries.visible(Ids.read(id), actor), null, Map.of(), actor, locale, model);
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reason,
            Actor actor,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        try {
            revocations.withdraw(Ids.read(id), reason, actor);
            return "redirect:/revocations/" + id;
        } catch (Refusal refusal) {
            var errors = pageErrors.again(refusal, response::setStatus);
            return page(queries.visible(Ids.read(id), actor), reason, errors, actor, locale, model);
        }
    }

    private String page(
            Revocation it,
            @Nullable String reason,
            Map<String, List<String>> errors,
            Actor actor,
            Locale locale,
            Model model) {
        var award = it.award();
        var named = units.byCode(List.of(award.unit(), award.appraisingUnit()));
        model.addAttribute("it", it)
                .addAttribute("reason", reason)
                .addAttribute("errors", errors)
                .addAttribute("mayWithdraw", queries.mayWithdraw(it, actor))
                .addAttribute("badge", badge(it))
                .addAttribute(
                        "unit", Objects.requireNonNull(named.get(award.unit())).name(locale))
                .addAttribute(
                        "appraising",
                        Objects.requireNonNull(named.get(award.appraisingUnit()))
                                .name(locale))
                .addAttribute("files", attachments.of(Revocations.CASE, it.id().toString()))
                .addAttribute(
                        "later",
                        later.restingOn(it.award().nomination(), actor).stream()
                                .map(view -> new Later(
                                        view.id(),
                                        awards.get(view.dossier().award()).name(locale),
                                        texts.of("nomination.nominationStatus." + view.status())))
                                .toList())
                .addAttribute(
                        "task",
                        work.openAtDeskOf(actor, PROCESS, it.id().toString()).orElse(null))
                .addAttribute(
                        "mayDraft",
                        it.status() == RevocationStatus.WAITING_FOR_PAPER
                                && papers.mayDraft(award.appraisingUnit(), actor));
        return "revocation/detail";
    }

    @PostMapping("/{id}/paper")
    String draft(@PathVariable String id, Actor actor) {
        return "redirect:/papers/" + revocations.draft(Ids.read(id), actor) + "/edit";
    }

    private String form(
            RegisterEntry entry,
            @Nullable String ground,
            @Nullable String explanation,
            Map<String, List<String>> errors,
            Actor actor,
            Model model) {
        var before = queries.of(entry.id());
        model.addAttribute("entry", entry)
                .addAttribute("before", before.map(Revocation::id).orElse(null))
                .addAttribute("mayPropose", before.isEmpty() && queries.mayPropose(entry, actor))
                .addAttribute("ground", ground)
                .addAttribute("explanation", explanation)
                .addAttribute(
                        "grounds",
                        grounds.known().stream()
                                .map(each ->
                                        new Field.Option(each.code(), each.wording() + " (" + each.legalSource() + ")"))
                                .toList())
                .addAttribute("errors", errors);
        return "revocation/new";
    }

    private RegisterEntry entry(String id) {
        return register.find(Ids.read(id)).orElseThrow(Refusal::notFound);
    }

    private Badge badge(Revocation it) {
        var text = text(it.status());
        return switch (it.status()) {
            case APPRAISAL -> new Badge("info", "hourglass", text);
            case WAITING_FOR_PAPER, ON_PAPER -> new Badge("info", "file-text", text);
            case OUTSIDE -> new Badge("info", "send", text);
            case RETURNING, FORWARDING -> new Badge("warn", "arrow-back-up", text);
            case DONE -> new Badge("ok", "check", text);
            case REFUSED -> new Badge("muted", "x", text);
            case WITHDRAWN -> new Badge("muted", "arrow-back", text);
        };
    }

    private String text(RevocationStatus status) {
        return texts.of("revocation.revocationStatus." + status);
    }
}
