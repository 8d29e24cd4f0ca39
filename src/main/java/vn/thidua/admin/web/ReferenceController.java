package vn.thidua.admin.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.admin.ReferenceBook;
import vn.thidua.admin.ReferenceWish;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;
import vn.thidua.web.PageErrors;

/** The tables of the law and of practice: everybody reads them, an administrator adds versions. */
@Controller
@RequestMapping("/admin/tables")
class ReferenceController {

    private static final String VALUES = "values.";
    private static final String VALID_FROM = "validFrom";

    private final ReferenceBook book;
    private final ReferenceLines lines;
    private final PageErrors errors;
    private final Clock clock;

    ReferenceController(ReferenceBook book, ReferenceLines lines, PageErrors errors, Clock clock) {
        this.book = book;
        this.lines = lines;
        this.errors = errors;
        this.clock = clock;
    }

    @GetMapping
    String tables(Model model) {
        model.addAttribute("tables", lines.names());
        return "admin/tables";
    }

    /** @param asked the fields of the form as a link fills them, above all the keys of the row to be changed */
    @GetMapping("/{code}")
    String table(
            @PathVariable String code,
            @RequestParam Map<String, String> asked,
            Model model,
            Actor actor,
            Locale locale) {
        var form = new LinkedHashMap<>(asked);
        form.putIfAbsent(VALID_FROM, LocalDate.now(clock).toString());
        return show(code, form, Map.of(), model, actor, locale);
    }

    @PostMapping("/{code}")
    String add(
            @PathVariable String code,
            @RequestParam Map<String, String> form,
            Model model,
            RedirectAttributes redirect,
            Actor actor,
            Locale locale,
            HttpServletResponse response) {
        try {
            book.add(code, wish(form), actor);
            redirect.addFlashAttribute("saved", true);
            return "redirect:/admin/tables/" + code;
        } catch (Refusal refusal) {
            return show(code, form, errors.again(refusal, response::setStatus), model, actor, locale);
        }
    }

    private static ReferenceWish wish(Map<String, String> form) {
        var values = new LinkedHashMap<String, String>();
        form.forEach((name, value) -> {
            if (name.startsWith(VALUES)) {
                values.put(name.substring(VALUES.length()), value);
            }
        });
        return new ReferenceWish(
                values,
                form.get(VALID_FROM),
                "true".equals(form.get("withdrawn")),
                form.get("legalSource"),
                form.get("status"));
    }

    private String show(
            String code,
            Map<String, String> form,
            Map<String, List<String>> wrong,
            Model model,
            Actor actor,
            Locale locale) {
        var table = book.table(code);
        model.addAttribute("table", table)
                .addAttribute("name", lines.name(table))
                .addAttribute("columns", lines.columns(table, locale))
                .addAttribute("rows", lines.of(table, locale))
                .addAttribute("form", form)
                .addAttribute("errors", wrong)
                .addAttribute("statuses", lines.statuses())
                .addAttribute("mayChange", actor.isAdmin());
        return "admin/table";
    }
}
