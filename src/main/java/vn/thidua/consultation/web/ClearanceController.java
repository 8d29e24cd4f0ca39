package vn.thidua.consultation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.consultation.Clearance;
import vn.thidua.consultation.ClearanceQueries;
import vn.thidua.consultation.ClearanceRequest;
import vn.thidua.consultation.Clearances;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.SentFields;
import vn.thidua.web.PageErrors;
import vn.thidua.web.Texts;
import vn.thidua.workflow.Field;

/** Lists of violations: those that were asked for, a new request, and one list. */
@Controller
@RequestMapping("/clearances")
class ClearanceController {

    private static final int ROWS = 50;

    private final Clearances clearances;
    private final ClearanceQueries queries;
    private final PageErrors pageErrors;
    private final Texts texts;

    ClearanceController(Clearances clearances, ClearanceQueries queries, PageErrors pageErrors, Texts texts) {
        this.clearances = clearances;
        this.queries = queries;
        this.pageErrors = pageErrors;
        this.texts = texts;
    }

    /** The form as it was typed. */
    record Asked(
            @Nullable String unit,
            @Nullable String year,
            @Nullable List<String> bodies,
            @Nullable String dueOn) {

        static final Asked NOTHING = new Asked(null, null, List.of(), null);

        ClearanceRequest request() {
            try {
                var number = year == null || year.isBlank() ? null : Integer.valueOf(year.strip());
                return new ClearanceRequest(
                        unit, number, bodies == null ? null : List.copyOf(bodies), SentFields.onlyDate("dueOn", dueOn));
            } catch (NumberFormatException notAYear) {
                throw Refusal.invalid("year", "shared.field.notAnInteger");
            }
        }
    }

    /** A row of the list. */
    record Row(Clearance clearance, OpinionsCard.Badge badge) {}

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String cursor, Actor actor, Model model) {
        return page(cursor, Asked.NOTHING, Map.of(), actor, model);
    }

    @PostMapping
    String ask(Asked form, Actor actor, Model model, HttpServletResponse response) {
        try {
            clearances.ask(form.request(), actor);
            return "redirect:/clearances";
        } catch (Refusal refusal) {
            return page(null, form, pageErrors.again(refusal, response::setStatus), actor, model);
        }
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        var it = queries.visible(Ids.read(id), actor);
        model.addAttribute("it", it).addAttribute("badge", badge(it)).addAttribute("entries", queries.entries(it.id()));
        return "consultation/clearance";
    }

    private String page(
            @Nullable String cursor, Asked form, Map<String, List<String>> errors, Actor actor, Model model) {
        model.addAttribute("errors", errors);
        Page<Row> page;
        try {
            page = queries.page(cursor, ROWS, actor).map(it -> new Row(it, badge(it)));
        } catch (Refusal forged) {
            model.addAttribute("errors", pageErrors.of(forged));
            page = new Page<>(List.of(), null);
        }
        var locale = LocaleContextHolder.getLocale();
        model.addAttribute("page", page).addAttribute("form", form);
        model.addAttribute(
                "units",
                queries.askers(actor).stream()
                        .map(unit -> new Field.Option(unit.code(), unit.name(locale)))
                        .toList());
        model.addAttribute(
                "bodies",
                queries.bodies().stream()
                        .map(body -> new Field.Option(body.code(), body.name(locale)))
                        .toList());
        return "consultation/clearances";
    }

    private OpinionsCard.Badge badge(Clearance it) {
        var text = texts.of("consultation.clearanceStatus." + it.status());
        return switch (it.status()) {
            case OPEN -> new OpinionsCard.Badge("info", "hourglass", text);
            case RECORDED -> new OpinionsCard.Badge("ok", "check", text);
            case DROPPED -> new OpinionsCard.Badge("muted", "ban", text);
        };
    }
}
