package vn.thidua.admin.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.organization.ImportResult;
import vn.thidua.organization.OrganizationImport;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblem;
import vn.thidua.shared.Refusal;
import vn.thidua.web.Texts;
import vn.thidua.workflow.FailedJobs;

/** The administrator's first page: the rules that are data, imports and failed steps. */
@Controller
@RequestMapping("/admin")
class AdminController {

    private static final Pattern CELL = Pattern.compile("line (\\d+)(?:, (.*))?", Pattern.DOTALL);

    private final OrganizationImport imports;
    private final FailedJobs jobs;
    private final ReferenceLines tables;
    private final Texts texts;

    AdminController(OrganizationImport imports, FailedJobs jobs, ReferenceLines tables, Texts texts) {
        this.imports = imports;
        this.jobs = jobs;
        this.tables = tables;
        this.texts = texts;
    }

    /**
     * A bad cell.
     *
     * @param line its line, absent for what concerns the file as a whole
     * @param column its column, absent for what concerns the line as a whole
     */
    record BadCell(@Nullable String line, @Nullable String column, String reason) {}

    private interface Import {
        ImportResult run(InputStream csv);
    }

    @GetMapping
    String page(Model model, Actor actor) {
        return show(model, actor);
    }

    private String show(Model model, Actor actor) {
        if (!actor.isAdmin()) {
            throw Refusal.notAllowed("admin.refusal.onlyAdministrators");
        }
        model.addAttribute("tables", tables.names()).addAttribute("jobs", jobs.list(actor));
        return "admin/index";
    }

    @PostMapping("/units/import")
    String units(
            @RequestParam MultipartFile units,
            Model model,
            RedirectAttributes redirect,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        return run("units", units, csv -> imports.importUnits(csv, actor), model, redirect, actor, response);
    }

    @PostMapping("/people/import")
    String people(
            @RequestParam MultipartFile people,
            Model model,
            RedirectAttributes redirect,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        return run("people", people, csv -> imports.importPeople(csv, actor), model, redirect, actor, response);
    }

    private String run(
            String what,
            MultipartFile file,
            Import act,
            Model model,
            RedirectAttributes redirect,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        try (var csv = file.getInputStream()) {
            if (file.isEmpty()) {
                throw Refusal.invalid("file", "admin.import.fileMissing");
            }
            var result = act.run(csv);
            redirect.addFlashAttribute("what", what)
                    .addFlashAttribute("imported", result.imported())
                    .addFlashAttribute("created", result.created())
                    .addFlashAttribute("changed", result.changed());
            return "redirect:/admin";
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            model.addAttribute("bad", badCells(refusal.fields()));
            model.addAttribute("what", what);
            response.setStatus(refusal.kind().status());
            return show(model, actor);
        }
    }

    private List<BadCell> badCells(List<FieldProblem> problems) {
        return problems.stream()
                .map(problem -> {
                    var cell = CELL.matcher(problem.field());
                    return cell.matches()
                            ? new BadCell(cell.group(1), cell.group(2), texts.of(problem))
                            : new BadCell(null, null, texts.of(problem));
                })
                .toList();
    }

    @PostMapping("/jobs/{id}/retry")
    String retry(@PathVariable String id, RedirectAttributes redirect, Actor actor) {
        jobs.retry(id, actor);
        redirect.addFlashAttribute("retried", true);
        return "redirect:/admin";
    }
}
