package vn.thidua.cluster.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.cluster.ClusterDirectory;
import vn.thidua.cluster.ClusterYears;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;
import vn.thidua.web.FormParameters;
import vn.thidua.web.PageErrors;
import vn.thidua.workflow.TaskForm;

/** The table of points of a cluster's year: what it is and was, and its next version until members score by it. */
@Controller
@RequestMapping("/clusters/{code}/{year:\\d{4}}/table")
class ScoringTableController {

    private final ClusterDirectory directory;
    private final ClusterYears years;
    private final YearSheets sheets;
    private final ScoringTableForm form;
    private final PageErrors pageErrors;

    ScoringTableController(
            ClusterDirectory directory,
            ClusterYears years,
            YearSheets sheets,
            ScoringTableForm form,
            PageErrors pageErrors) {
        this.directory = directory;
        this.years = years;
        this.sheets = sheets;
        this.form = form;
        this.pageErrors = pageErrors;
    }

    @GetMapping
    String show(@PathVariable String code, @PathVariable int year, Actor actor, Model model) {
        return page(code, year, null, null, Map.of(), actor, model);
    }

    @PostMapping
    String save(
            @PathVariable String code,
            @PathVariable int year,
            @RequestParam(defaultValue = "0") int version,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var typed = FormParameters.of(request);
        try {
            var seen = directory.visible(code, year, actor);
            years.rescore(seen.id(), version, ScoringTableForm.read(typed), actor);
            return "redirect:/clusters/" + code + "/" + year + "/table";
        } catch (Refusal refusal) {
            return page(code, year, typed, version, pageErrors.again(refusal, response::setStatus), actor, model);
        }
    }

    private String page(
            String code,
            int number,
            @Nullable Map<String, Object> typed,
            @Nullable Integer seen,
            Map<String, List<String>> errors,
            Actor actor,
            Model model) {
        var year = directory.visible(code, number, actor);
        model.addAttribute("it", sheets.of(year))
                .addAttribute("tables", directory.tables(year.id()))
                .addAttribute("charters", directory.charters(year.id()))
                .addAttribute("mayChange", year.status().isBeforeScoring() && years.isHeadOrOrganiser(year, actor))
                .addAttribute("form", TaskForm.of(List.of(form.field(year.table()))))
                .addAttribute("typed", typed)
                .addAttribute("seen", seen == null ? year.table().version() : seen)
                .addAttribute("errors", errors);
        return "cluster/table";
    }
}
