package vn.thidua.eligibility.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thidua.shared.Refusal;
import vn.thidua.web.FormParameters;
import vn.thidua.web.PageErrors;
import vn.thidua.workflow.DecisionSheet;
import vn.thidua.workflow.Decisions;
import vn.thidua.workflow.TaskForm;

/** The decision tables, to read and to try; trying changes nothing, so the facts stand in the address. */
@Controller
@RequestMapping("/catalogue/rules")
class DecisionTableController {

    private static final String TRIED = "try";

    private final Decisions decisions;
    private final DecisionWords words;
    private final PageErrors pageErrors;

    DecisionTableController(Decisions decisions, DecisionWords words, PageErrors pageErrors) {
        this.decisions = decisions;
        this.words = words;
        this.pageErrors = pageErrors;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute(
                "tables", decisions.all().stream().map(decisions::sheet).toList());
        return "eligibility/tables";
    }

    @GetMapping("/{decision:[a-z-]+}")
    String one(@PathVariable String decision, HttpServletRequest request, HttpServletResponse response, Model model) {
        var sheet = decisions.sheet(decision);
        var tried = request.getParameter(TRIED) != null;
        var facts = tried ? FormParameters.of(request) : null;
        model.addAttribute("form", TaskForm.of(words.fields(sheet)))
                .addAttribute("facts", facts)
                .addAttribute("tried", tried);
        try {
            return show(sheet, facts == null ? Set.of() : matches(decision, facts), Map.of(), model);
        } catch (Refusal unreadable) {
            return show(sheet, Set.of(), pageErrors.again(unreadable, response::setStatus), model);
        }
    }

    @GetMapping("/{decision:[a-z-]+}/model")
    ResponseEntity<String> model(@PathVariable String decision) {
        var file = ContentDisposition.attachment().filename(decision + ".dmn").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(decisions.model(decision));
    }

    private Set<String> matches(String decision, Map<String, Object> facts) {
        return decisions.tryOut(decision, "data", facts).stream()
                .map(Decisions.Match::row)
                .collect(Collectors.toSet());
    }

    private String show(DecisionSheet sheet, Set<String> matched, Map<String, List<String>> errors, Model model) {
        var page = words.page(sheet, matched);
        model.addAttribute("table", page)
                .addAttribute(
                        "hits",
                        page.rows().stream()
                                .filter(DecisionTablePage.Row::matches)
                                .toList())
                .addAttribute("errors", errors);
        return "eligibility/table";
    }
}
