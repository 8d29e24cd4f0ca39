package vn.thidua.cluster.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.thidua.cluster.ClusterDirectory;
import vn.thidua.cluster.ClusterDocumentKind;
import vn.thidua.cluster.ClusterDocuments;
import vn.thidua.cluster.ClusterLife;
import vn.thidua.cluster.ClusterProposals;
import vn.thidua.cluster.ClusterYears;
import vn.thidua.cluster.YearStatus;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;
import vn.thidua.web.PageErrors;
import vn.thidua.workflow.Processes;
import vn.thidua.workflow.Token;
import vn.thidua.workflow.WorkItems;

/** A cluster in a year: members and stages, points, ballots, results. */
@Controller
@RequestMapping("/clusters/{code}/{year:\\d{4}}")
class ClusterYearController {

    private static final String PROCESS = "cluster-year";

    private final ClusterDirectory directory;
    private final ClusterYears years;
    private final ClusterLife life;
    private final ClusterProposals proposals;
    private final ClusterDocuments documents;
    private final YearFiles files;
    private final YearSheets sheets;
    private final Processes processes;
    private final WorkItems items;
    private final PageErrors pageErrors;

    ClusterYearController(
            ClusterDirectory directory,
            ClusterYears years,
            ClusterLife life,
            ClusterProposals proposals,
            ClusterDocuments documents,
            YearFiles files,
            YearSheets sheets,
            Processes processes,
            WorkItems items,
            PageErrors pageErrors) {
        this.directory = directory;
        this.years = years;
        this.life = life;
        this.proposals = proposals;
        this.documents = documents;
        this.files = files;
        this.sheets = sheets;
        this.processes = processes;
        this.items = items;
        this.pageErrors = pageErrors;
    }

    /** Where the year's process stands, as the diagram reads it. */
    record Tokens(List<Token> items) {}

    @GetMapping
    String show(@PathVariable String code, @PathVariable int year, Actor actor, Model model) {
        return page(code, year, null, Map.of(), actor, model);
    }

    @PostMapping("/scoring")
    String openScoring(
            @PathVariable String code, @PathVariable int year, Actor actor, Model model, HttpServletResponse response) {
        try {
            years.openScoring(directory.visible(code, year, actor).id(), actor);
            return there(code, year);
        } catch (Refusal refusal) {
            return page(code, year, null, pageErrors.again(refusal, response::setStatus), actor, model);
        }
    }

    @PostMapping("/cancel")
    String cancel(
            @PathVariable String code,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String reason,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            years.cancel(directory.visible(code, year, actor).id(), reason, actor);
            return "redirect:/clusters/" + code;
        } catch (Refusal refusal) {
            model.addAttribute("reason", reason);
            return page(code, year, null, pageErrors.again(refusal, response::setStatus), actor, model);
        }
    }

    @PostMapping("/activities")
    String record(
            @PathVariable String code,
            @PathVariable int year,
            ClusterForms.Doing form,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            life.record(code, year, form.request(), actor);
            return there(code, year);
        } catch (Refusal refusal) {
            return page(code, year, form, pageErrors.again(refusal, response::setStatus), actor, model);
        }
    }

    @GetMapping("/documents/{kind}")
    ResponseEntity<byte[]> document(
            @PathVariable String code,
            @PathVariable int year,
            @PathVariable ClusterDocumentKind kind,
            @RequestParam(required = false) @Nullable String format,
            Actor actor) {
        return files.of(code, year, kind, format, actor);
    }

    @GetMapping(path = "/diagram", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String diagram(@PathVariable String code, @PathVariable int year, Actor actor) {
        directory.visible(code, year, actor);
        return processes.model(PROCESS);
    }

    @GetMapping(path = "/tokens", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Tokens tokens(@PathVariable String code, @PathVariable int year, Actor actor) {
        var id = directory.visible(code, year, actor).id().toString();
        return new Tokens(processes.tokens(PROCESS, List.of(id)));
    }

    private String page(
            String code,
            int number,
            ClusterForms.@Nullable Doing typed,
            Map<String, List<String>> errors,
            Actor actor,
            Model model) {
        var year = directory.visible(code, number, actor);
        boolean leads = years.isHeadOrOrganiser(year, actor);
        model.addAttribute("it", sheets.of(year))
                .addAttribute("proposal", proposals.visible(year.id(), actor).orElse(null))
                .addAttribute("documents", documents.of(year))
                .addAttribute("activities", directory.activities(year.id()))
                .addAttribute("typed", typed)
                .addAttribute("errors", errors)
                .addAttribute("mayRecord", leads)
                .addAttribute("mayCancel", years.mayCancel(year, actor))
                .addAttribute("mayOpenScoring", leads && year.status() == YearStatus.WAITING)
                .addAttribute(
                        "task",
                        items.openAtDeskOf(actor, PROCESS, year.id().toString()).orElse(null));
        return "cluster/year";
    }

    private static String there(String code, int year) {
        return "redirect:/clusters/" + code + "/" + year;
    }
}
