package vn.thidua.admin.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.admin.TermBook;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Refusal;
import vn.thidua.web.PageErrors;
import vn.thidua.web.Texts;

/** The deadlines that are data. */
@Controller
@RequestMapping("/admin/terms")
class TermController {

    private final TermBook book;
    private final PageErrors errors;
    private final Texts texts;
    private final Clock clock;

    TermController(TermBook book, PageErrors errors, Texts texts, Clock clock) {
        this.book = book;
        this.errors = errors;
        this.texts = texts;
        this.clock = clock;
    }

    /** A version as it was typed. */
    record TermForm(
            @Nullable String term,
            @Nullable String workingDays,
            @Nullable String validFrom,
            @Nullable String legalSource) {}

    /** Something to choose. */
    record Option(String value, String label) {}

    @GetMapping
    String page(@RequestParam(defaultValue = "") String term, Model model, Actor actor) {
        return show(new TermForm(term, "", LocalDate.now(clock).toString(), ""), model, actor);
    }

    private String show(TermForm form, Model model, Actor actor) {
        var lines = book.lines(actor);
        model.addAttribute("form", form);
        model.addAttribute("steps", lines.stream().filter(TermBook.Line::isStep).toList());
        model.addAttribute("law", lines.stream().filter(line -> !line.isStep()).toList());
        model.addAttribute("options", options(lines));
        return "admin/terms";
    }

    private List<Option> options(List<TermBook.Line> lines) {
        return lines.stream()
                .map(line -> new Option(line.term(), texts.of(line.titleKey())))
                .distinct()
                .toList();
    }

    @PostMapping
    String add(TermForm form, Model model, RedirectAttributes redirect, Actor actor, HttpServletResponse response) {
        try {
            book.add(read(form), actor);
            redirect.addFlashAttribute("saved", true);
            return "redirect:/admin/terms";
        } catch (Refusal refusal) {
            model.addAttribute("errors", errors.again(refusal, response::setStatus));
            return show(form, model, actor);
        }
    }

    private static TermBook.Wish read(TermForm form) {
        var problems = new FieldProblems();
        var from = date(text(form.validFrom()), problems);
        int days = number(text(form.workingDays()), problems);
        if (text(form.term()).isEmpty()) {
            problems.add("term", "shared.field.required");
        }
        problems.orRefuse();
        return new TermBook.Wish(
                text(form.term()), from == null ? LocalDate.MIN : from, days, text(form.legalSource()));
    }

    private static @Nullable LocalDate date(String text, FieldProblems problems) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            problems.add("validFrom", text.isEmpty() ? "shared.field.required" : "shared.field.notADate");
            return null;
        }
    }

    private static int number(String text, FieldProblems problems) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            problems.add("workingDays", text.isEmpty() ? "shared.field.required" : "shared.field.notAnInteger");
            return 0;
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
