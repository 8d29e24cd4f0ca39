package vn.thidua.nomination.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.campaign.CampaignLists;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.nomination.ImportJob;
import vn.thidua.nomination.ImportJobs;
import vn.thidua.nomination.ImportLine;
import vn.thidua.nomination.ImportTemplate;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.InCampaign;
import vn.thidua.shared.Page;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;
import vn.thidua.spreadsheet.SheetReader;
import vn.thidua.web.PageErrors;
import vn.thidua.web.Texts;
import vn.thidua.workflow.Field;

/** Bringing a list of nominees in: the template, the file, what would happen, and the act. */
@Controller
@RequestMapping("/nominations/import")
class NominationImportController {

    private static final int MOST_CAMPAIGNS = 100;
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final ImportJobs jobs;
    private final ImportTemplate template;
    private final ImportLines lines;
    private final CampaignLists lists;
    private final CampaignQueries campaigns;
    private final Texts texts;
    private final PageErrors pageErrors;

    NominationImportController(
            ImportJobs jobs,
            ImportTemplate template,
            ImportLines lines,
            CampaignLists lists,
            CampaignQueries campaigns,
            Texts texts,
            PageErrors pageErrors) {
        this.jobs = jobs;
        this.template = template;
        this.lines = lines;
        this.lists = lists;
        this.campaigns = campaigns;
        this.texts = texts;
        this.pageErrors = pageErrors;
    }

    @GetMapping
    String blank(@RequestParam(required = false) @Nullable String campaign, Actor actor, Model model) {
        return show(campaign, Map.of(), actor, model);
    }

    @PostMapping
    String send(
            @RequestParam(required = false) @Nullable String campaign,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor,
            Locale language,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            if (QueryParameters.text(campaign) == null) {
                throw Refusal.invalid("campaign", "shared.field.required");
            }
            if (file == null
                    || file.getOriginalFilename() == null
                    || file.getOriginalFilename().isEmpty()) {
                throw Refusal.invalid(SheetReader.FIELD, "shared.field.required");
            }
            var id = jobs.begin(
                    file.getOriginalFilename(), file.getBytes(), InCampaign.chosen(campaign), actor, language);
            return "redirect:/nominations/import/" + id;
        } catch (Refusal refusal) {
            return show(campaign, pageErrors.again(refusal, response::setStatus), actor, model);
        }
    }

    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> xlsx(
            @RequestParam(required = false) @Nullable String campaign, Actor actor, Locale language) {
        return file("de-nghi-khen-thuong.xlsx", XLSX, template.xlsx(chosen(campaign), actor, language));
    }

    @GetMapping("/template.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) @Nullable String campaign, Actor actor, Locale language) {
        return file("de-nghi-khen-thuong.csv", CSV, template.csv(chosen(campaign), actor, language));
    }

    @GetMapping("/{id}")
    String state(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String lines,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            Model model) {
        return show(jobs.get(Ids.read(id), actor), lines, cursor, Map.of(), model);
    }

    @PostMapping("/{id}/enter")
    String enter(@PathVariable String id, Actor actor, Model model, HttpServletResponse response) {
        var job = Ids.read(id);
        try {
            jobs.enter(job, actor);
            return "redirect:/nominations/import/" + id;
        } catch (Refusal refusal) {
            var errors = pageErrors.again(refusal, response::setStatus);
            return show(jobs.get(job, actor), null, null, errors, model);
        }
    }

    @PostMapping("/{id}/discard")
    String discard(@PathVariable String id, Actor actor, Model model, HttpServletResponse response) {
        var job = jobs.get(Ids.read(id), actor);
        try {
            jobs.discard(job.id(), actor);
            return "redirect:/nominations/import?campaign=" + job.inCampaign();
        } catch (Refusal refusal) {
            return show(job, null, null, pageErrors.again(refusal, response::setStatus), model);
        }
    }

    private String show(@Nullable String campaign, Map<String, List<String>> errors, Actor actor, Model model) {
        var options = new ArrayList<Field.Option>();
        lists.takingNominations(MOST_CAMPAIGNS, actor)
                .forEach(one -> options.add(new Field.Option(one.id().toString(), one.title())));
        options.add(new Field.Option(InCampaign.NONE, texts.of("nomination.import.noCampaign")));
        model.addAttribute("campaigns", options)
                .addAttribute("campaign", campaign)
                .addAttribute("errors", errors)
                .addAttribute("jobs", jobs.latest(actor));
        return "nomination/import";
    }

    private String show(
            ImportJob job,
            @Nullable String wanted,
            @Nullable String cursor,
            Map<String, List<String>> errors,
            Model model) {
        var kind = kind(job, wanted);
        var page = job.state().isWork()
                ? new Page<ImportLines.Shown>(List.of(), null)
                : lines.of(jobs.lines(job, kind, after(cursor)));
        model.addAttribute("job", job)
                .addAttribute(
                        "campaignTitle",
                        job.campaign() == null
                                ? texts.of("nomination.import.noCampaign")
                                : campaigns.get(job.campaign()).title())
                .addAttribute("page", page)
                .addAttribute("kind", kind)
                .addAttribute("errors", errors);
        return "nomination/import-job";
    }

    /** Of those with lines in them, the worst unless something else is asked for. */
    private static ImportLine.Kind kind(ImportJob job, @Nullable String wanted) {
        if ("warned".equals(wanted) && job.warned() > 0) {
            return ImportLine.Kind.WARNED;
        }
        return "all".equals(wanted) || job.refused() == 0 ? ImportLine.Kind.ALL : ImportLine.Kind.REFUSED;
    }

    private static long after(@Nullable String cursor) {
        try {
            return cursor == null ? 0 : Long.parseLong(cursor);
        } catch (NumberFormatException forged) {
            throw Refusal.invalid("cursor", "shared.field.cursor");
        }
    }

    private static @Nullable InCampaign chosen(@Nullable String campaign) {
        return QueryParameters.text(campaign) == null ? null : new InCampaign(InCampaign.chosen(campaign));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
