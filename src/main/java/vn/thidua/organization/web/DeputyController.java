package vn.thidua.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.organization.Deputies;
import vn.thidua.organization.DeputyQueries;
import vn.thidua.organization.DeputyWish;
import vn.thidua.organization.Deputyship;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DeputyForm;
import vn.thidua.shared.Desk;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;
import vn.thidua.web.DeskNames;
import vn.thidua.web.PageErrors;
import vn.thidua.web.Texts;

/** Who signs for me, for whom I sign; administrators and auditors see everybody's. */
@Controller
@RequestMapping("/deputies")
class DeputyController {

    private static final int PAGE = 50;

    private final Deputies deputies;
    private final DeputyQueries queries;
    private final DeskNames desks;
    private final PageErrors errors;
    private final Texts texts;
    private final Clock clock;

    DeputyController(
            Deputies deputies, DeputyQueries queries, DeskNames desks, PageErrors errors, Texts texts, Clock clock) {
        this.deputies = deputies;
        this.queries = queries;
        this.desks = desks;
        this.errors = errors;
        this.texts = texts;
        this.clock = clock;
    }

    /** A deputy as it was typed. */
    record Form(
            @Nullable String desk,
            @Nullable String deputy,
            @Nullable String form,
            @Nullable List<@Nullable String> acts,
            @Nullable String holderTitle,
            @Nullable String deputyTitle,
            @Nullable String basis,
            @Nullable String from,
            @Nullable String to) {}

    /** Something to choose. */
    record Option(String value, String label) {}

    /**
     * A deputyship in words.
     *
     * @param desk the desk's name
     * @param acts what was given, in one line
     * @param mayEnd whether this person may end it
     */
    record Line(Deputyship it, String desk, String acts, boolean mayEnd) {}

    @GetMapping
    String list(@Nullable @RequestParam(required = false) String cursor, Model model, Actor actor) {
        model.addAttribute("form", empty());
        return show(cursor, model, actor);
    }

    @PostMapping
    String name(
            @ModelAttribute Form form,
            Model model,
            Actor actor,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            var named = deputies.name(wish(form), actor);
            flash.addFlashAttribute("done", "organization.deputy.named");
            flash.addFlashAttribute("doneName", named.deputy().name());
            return "redirect:/deputies";
        } catch (Refusal refusal) {
            model.addAttribute("form", form);
            model.addAttribute("errors", errors.again(refusal, response::setStatus));
            return show(null, model, actor);
        }
    }

    @PostMapping("/{id}/end")
    String end(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Actor actor,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            var ended = deputies.end(Ids.read(id), reason, actor);
            flash.addFlashAttribute("done", "organization.deputy.ended");
            flash.addFlashAttribute("doneName", ended.deputy().name());
            return "redirect:/deputies";
        } catch (Refusal refusal) {
            model.addAttribute("form", empty());
            model.addAttribute("errors", errors.again(refusal, response::setStatus));
            return show(null, model, actor);
        }
    }

    private String show(@Nullable String cursor, Model model, Actor actor) {
        var giveable = queries.giveable(actor);
        if (!giveable.isEmpty()) {
            model.addAttribute("desks", giveable.stream().map(this::option).toList());
            model.addAttribute("forms", options("organization.deputy.form.", DeputyForm.values()));
            model.addAttribute(
                    "acts", options("shared.actKind.", queries.actsOf(giveable).toArray()));
            model.addAttribute("people", people(giveable, actor));
        }
        model.addAttribute("given", lines(queries.list(DeputyQueries.Scope.GIVEN, null, PAGE, actor), actor));
        model.addAttribute("held", lines(queries.list(DeputyQueries.Scope.HELD, null, PAGE, actor), actor));
        if (actor.seesEverything()) {
            model.addAttribute("all", lines(queries.list(DeputyQueries.Scope.ALL, cursor, PAGE, actor), actor));
        }
        return "organization/deputies";
    }

    private Page<Line> lines(Page<Deputyship> page, Actor actor) {
        var names = desks.byDesk(page.items().stream().map(Deputyship::desk).collect(Collectors.toSet()));
        return page.map(it -> new Line(
                it,
                names.getOrDefault(it.desk(), it.desk().toString()),
                texts.of("organization.deputy.actsLine", List.of(it.acts())),
                it.isOpen() && DeputyQueries.mayEnd(it, actor)));
    }

    private Option option(Desk desk) {
        return new Option(desk.toString(), desks.name(desk));
    }

    private List<Option> people(Collection<Desk> giveable, Actor actor) {
        var suggested = queries.suggested(giveable, actor);
        var names = desks.byDesk(
                suggested.stream().map(DeputyQueries.Candidate::desk).collect(Collectors.toSet()));
        return suggested.stream()
                .map(person -> new Option(person.username(), person.name() + " – " + names.get(person.desk())))
                .toList();
    }

    private List<Option> options(String prefix, Object[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new Option(constant.toString(), texts.of(prefix + constant)))
                .toList();
    }

    private Form empty() {
        var usual = List.<@Nullable String>of(ActKind.SUBMISSION.name(), ActKind.DECISION.name());
        return new Form(
                null,
                null,
                DeputyForm.KT.name(),
                usual,
                null,
                null,
                null,
                LocalDate.now(clock).toString(),
                null);
    }

    private static DeputyWish wish(Form form) {
        var problems = new FieldProblems();
        var from = date("from", form.from(), problems);
        var to = date("to", form.to(), problems);
        problems.orRefuse();
        return new DeputyWish(
                form.desk(),
                form.deputy(),
                form.form(),
                form.acts(),
                form.holderTitle(),
                form.deputyTitle(),
                form.basis(),
                from,
                to);
    }

    private static @Nullable LocalDate date(String field, @Nullable String text, FieldProblems problems) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException none) {
            problems.add(field, "shared.field.notADate");
            return null;
        }
    }
}
