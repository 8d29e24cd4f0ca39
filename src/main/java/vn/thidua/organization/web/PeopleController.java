package vn.thidua.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
import vn.thidua.organization.HeldDesk;
import vn.thidua.organization.People;
import vn.thidua.organization.PeopleFilter;
import vn.thidua.organization.PeopleQueries;
import vn.thidua.organization.PeopleQueries.PersonView;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;
import vn.thidua.web.PageErrors;
import vn.thidua.web.Texts;

/** Accounts and their desks, for administrators; auditors may look. */
@Controller
@RequestMapping("/people")
class PeopleController {

    private static final int PAGE = 50;

    private final People people;
    private final PeopleQueries queries;
    private final Units units;
    private final PageErrors errors;
    private final Texts texts;
    private final Clock clock;

    PeopleController(People people, PeopleQueries queries, Units units, PageErrors errors, Texts texts, Clock clock) {
        this.people = people;
        this.queries = queries;
        this.units = units;
        this.errors = errors;
        this.texts = texts;
        this.clock = clock;
    }

    /** A new account as it was typed. */
    record PersonForm(@Nullable String username, @Nullable String displayName) {}

    /** A desk as it was typed. */
    record DeskForm(
            @Nullable String role,
            @Nullable String unit,
            @Nullable String from,
            @Nullable String to) {}

    /** The end of a time at a desk as it was typed. */
    record EndForm(@Nullable String from, @Nullable String lastDay) {}

    /** Something to choose. */
    record Option(String value, String label) {}

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String unit,
            @Nullable @RequestParam(required = false) String cursor,
            Model model,
            Actor actor,
            Locale locale) {
        var filter = PeopleFilter.read(q, role, unit);
        var page = queries.list(filter, cursor, PAGE, actor);
        model.addAttribute("filter", filter);
        model.addAttribute("page", page);
        model.addAttribute("unitNames", unitNames(page.items(), locale));
        model.addAttribute("roles", roles());
        model.addAttribute("mayChange", actor.isAdmin());
        return "organization/people";
    }

    @GetMapping("/new")
    String form(Model model, Actor actor) {
        requireAdmin(actor);
        model.addAttribute("form", new PersonForm("", ""));
        return "organization/person-new";
    }

    /** Answers with the page and no redirect: the password stands on it and is kept nowhere. */
    @PostMapping
    String create(PersonForm form, Model model, Actor actor, HttpServletResponse response) {
        try {
            var account = people.create(text(form.username()).strip(), text(form.displayName()), actor);
            model.addAttribute("account", account);
            return "organization/person-password";
        } catch (Refusal refusal) {
            model.addAttribute("form", form);
            return again("organization/person-new", refusal, model, response);
        }
    }

    @GetMapping("/{id}")
    String person(@PathVariable String id, Model model, Actor actor, Locale locale) {
        model.addAttribute("deskForm", new DeskForm("", "", LocalDate.now(clock).toString(), ""));
        return show(Ids.read(id), model, actor, locale);
    }

    private String show(UUID id, Model model, Actor actor, Locale locale) {
        var view = queries.get(id, actor);
        model.addAttribute("view", view);
        model.addAttribute("unitNames", unitNames(List.of(view), locale));
        model.addAttribute("roles", roles());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("mayChange", actor.isAdmin());
        model.addAttribute("myself", actor.personId().equals(id));
        return "organization/person";
    }

    @PostMapping("/{id}/name")
    String rename(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String displayName,
            Model model,
            Actor actor,
            Locale locale,
            HttpServletResponse response) {
        try {
            people.rename(Ids.read(id), displayName, actor);
            return redirect(id);
        } catch (Refusal refusal) {
            model.addAttribute("typedName", displayName);
            return personAgain(id, refusal, model, actor, locale, response);
        }
    }

    @PostMapping("/{id}/code")
    String setCode(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String code,
            Model model,
            Actor actor,
            Locale locale,
            HttpServletResponse response) {
        try {
            people.setCode(Ids.read(id), code, actor);
            return redirect(id);
        } catch (Refusal refusal) {
            model.addAttribute("typedCode", code);
            return personAgain(id, refusal, model, actor, locale, response);
        }
    }

    @PostMapping("/{id}/enable")
    String enable(@PathVariable String id, Actor actor) {
        people.enable(Ids.read(id), actor);
        return redirect(id);
    }

    @PostMapping("/{id}/disable")
    String disable(@PathVariable String id, Actor actor) {
        people.disable(Ids.read(id), actor);
        return redirect(id);
    }

    /** Answers with the page and no redirect: the password stands on it and is kept nowhere. */
    @PostMapping("/{id}/password")
    String password(@PathVariable String id, Model model, Actor actor) {
        model.addAttribute("account", people.resetPassword(Ids.read(id), actor));
        return "organization/person-password";
    }

    @PostMapping("/{id}/desks")
    String assign(
            @PathVariable String id,
            @ModelAttribute DeskForm form,
            Model model,
            Actor actor,
            Locale locale,
            HttpServletResponse response) {
        try {
            var wish = new People.DeskWish(
                    role(text(form.role())), text(form.unit()), date("from", form.from()), date("to", form.to()));
            people.assign(Ids.read(id), wish, actor);
            return redirect(id);
        } catch (Refusal refusal) {
            model.addAttribute("deskForm", form);
            return personAgain(id, refusal, model, actor, locale, response);
        }
    }

    @PostMapping("/{id}/desks/end")
    String endDesk(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String desk,
            EndForm form,
            Model model,
            Actor actor,
            Locale locale,
            HttpServletResponse response) {
        try {
            var from = date("from", form.from());
            var lastDay = date("lastDay", form.lastDay());
            var today = LocalDate.now(clock);
            people.endDesk(
                    Ids.read(id), desk(desk), from == null ? today : from, lastDay == null ? today : lastDay, actor);
            return redirect(id);
        } catch (Refusal refusal) {
            return personAgain(id, refusal, model, actor, locale, response);
        }
    }

    private String personAgain(
            String id, Refusal refusal, Model model, Actor actor, Locale locale, HttpServletResponse response) {
        if (!model.containsAttribute("deskForm")) {
            model.addAttribute(
                    "deskForm", new DeskForm("", "", LocalDate.now(clock).toString(), ""));
        }
        show(Ids.read(id), model, actor, locale);
        return again("organization/person", refusal, model, response);
    }

    private String again(String view, Refusal refusal, Model model, HttpServletResponse response) {
        model.addAttribute("errors", errors.again(refusal, response::setStatus));
        return view;
    }

    private Map<String, String> unitNames(List<PersonView> people, Locale locale) {
        var codes = people.stream()
                .flatMap(person -> person.desks().stream())
                .map(HeldDesk::desk)
                .map(Desk::unit)
                .collect(Collectors.toSet());
        return units.byCode(codes).values().stream()
                .collect(Collectors.toMap(unit -> unit.code(), unit -> unit.name(locale)));
    }

    private List<Option> roles() {
        return Arrays.stream(Role.values())
                .map(role -> new Option(role.name(), texts.of("shared.role." + role)))
                .toList();
    }

    private static @Nullable Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Desk desk(String text) {
        try {
            return Desk.parse(text);
        } catch (IllegalArgumentException none) {
            throw Refusal.notFound();
        }
    }

    private static @Nullable LocalDate date(String field, @Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException none) {
            throw Refusal.invalid(field, "shared.field.notADate");
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static String redirect(String id) {
        return "redirect:/people/" + id;
    }

    private static void requireAdmin(Actor actor) {
        if (!actor.isAdmin()) {
            throw Refusal.notAllowed("organization.refusal.onlyAdministrators");
        }
    }
}
