package vn.thidua.council.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.award.AwardStatus;
import vn.thidua.council.Council;
import vn.thidua.council.CouncilDraft;
import vn.thidua.council.CouncilKind;
import vn.thidua.council.CouncilMember;
import vn.thidua.council.CouncilRole;
import vn.thidua.council.CouncilSession;
import vn.thidua.council.Councils;
import vn.thidua.council.SessionQueries;
import vn.thidua.council.WaitingBallots;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitChoices;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;
import vn.thidua.web.PageErrors;
import vn.thidua.web.Texts;
import vn.thidua.workflow.Field;

/** Councils: mine and their sessions, who belongs to one, and by which rules it votes. */
@Controller
@RequestMapping("/council")
class CouncilController {

    private static final int ROWS = 50;

    private final Councils councils;
    private final SessionQueries sessions;
    private final WaitingBallots ballots;
    private final SessionCards cards;
    private final Units units;
    private final UnitChoices choices;
    private final PageErrors pageErrors;
    private final Texts texts;

    CouncilController(
            Councils councils,
            SessionQueries sessions,
            WaitingBallots ballots,
            SessionCards cards,
            Units units,
            UnitChoices choices,
            PageErrors pageErrors,
            Texts texts) {
        this.councils = councils;
        this.sessions = sessions;
        this.ballots = ballots;
        this.cards = cards;
        this.units = units;
        this.choices = choices;
        this.pageErrors = pageErrors;
        this.texts = texts;
    }

    /** A row of the list of sessions. */
    record Row(CouncilSession session, SessionCard.Badge badge) {}

    /** A member as the list shows them. */
    record MemberLine(CouncilMember member, String office, String unit, boolean belongs) {}

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String cursor, Actor actor, Model model) {
        Page<Row> page;
        try {
            page = sessions.page(cursor, ROWS, actor).map(it -> new Row(it, cards.badge(it)));
        } catch (Refusal forged) {
            model.addAttribute("errors", pageErrors.of(forged));
            page = new Page<>(List.of(), null);
        }
        var mine = councils.mine(actor);
        model.addAttribute("page", page)
                .addAttribute("ballots", ballots.of(actor))
                .addAttribute("councils", mine)
                .addAttribute("names", names(mine.stream().map(Council::unit).toList()))
                .addAttribute(
                        "convenable",
                        mine.stream()
                                .filter(it -> it.to() == null
                                        && actor.sitsAt(new vn.thidua.shared.Desk(Role.COUNCIL_SECRETARY, it.unit())))
                                .toList())
                .addAttribute("mayKeep", actor.isAdmin() || actor.holds(Role.CLERK));
        return "council/list";
    }

    @GetMapping("/councils/new")
    String make(Actor actor, Model model) {
        return form(CouncilForm.blank(), Map.of(), actor, model);
    }

    @PostMapping("/councils")
    String create(CouncilForm form, Actor actor, Model model, HttpServletResponse response) {
        try {
            return there(councils.create(form.draft(), actor).id());
        } catch (Refusal refusal) {
            return form(form, pageErrors.again(refusal, response::setStatus), actor, model);
        }
    }

    @GetMapping("/councils/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        var council = councils.get(Ids.read(id), actor);
        return page(council, CouncilForm.of(council), SessionCard.Typed.NOTHING, Map.of(), actor, model);
    }

    @PostMapping("/councils/{id}")
    String change(@PathVariable String id, CouncilForm form, Actor actor, Model model, HttpServletResponse response) {
        try {
            return there(councils.change(Ids.read(id), form.draft(), actor).id());
        } catch (Refusal refusal) {
            var errors = pageErrors.again(refusal, response::setStatus);
            return page(councils.get(Ids.read(id), actor), form, SessionCard.Typed.NOTHING, errors, actor, model);
        }
    }

    @PostMapping("/councils/{id}/members")
    String join(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String username,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(required = false) @Nullable Boolean votes,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable String homeUnit,
            @RequestParam(required = false) @Nullable String from,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            councils.join(Ids.read(id), new CouncilDraft.Member(username, role, votes, title, homeUnit, from), actor);
            return there(Ids.read(id));
        } catch (Refusal refusal) {
            var errors = pageErrors.again(refusal, response::setStatus);
            var typed = new SessionCard.Typed(Map.of(
                    "username", text(username),
                    "role", text(role),
                    "votes", text(votes),
                    "title", text(title),
                    "homeUnit", text(homeUnit),
                    "from", text(from)));
            var council = councils.get(Ids.read(id), actor);
            return page(council, CouncilForm.of(council), typed, errors, actor, model);
        }
    }

    @PostMapping("/councils/{id}/members/{member}/leave")
    String leave(
            @PathVariable String id,
            @PathVariable String member,
            @RequestParam(required = false) @Nullable String lastDay,
            Actor actor) {
        councils.leave(Ids.read(id), Ids.read(member), lastDay, actor);
        return there(Ids.read(id));
    }

    @PostMapping("/councils/{id}/dissolve")
    String dissolve(@PathVariable String id, Actor actor) {
        councils.dissolve(Ids.read(id), actor);
        return there(Ids.read(id));
    }

    private String form(CouncilForm form, Map<String, List<String>> errors, Actor actor, Model model) {
        if (!actor.isAdmin() && !actor.holds(Role.CLERK)) {
            throw Refusal.notAllowed("council.refusal.notYours");
        }
        model.addAttribute("form", form).addAttribute("errors", errors);
        model.addAttribute("units", unitOptions(actor));
        options(model);
        return "council/council-form";
    }

    private String page(
            Council council,
            CouncilForm form,
            SessionCard.Typed typed,
            Map<String, List<String>> errors,
            Actor actor,
            Model model) {
        var locale = org.springframework.context.i18n.LocaleContextHolder.getLocale();
        var homes = units.byCode(council.members().stream()
                .map(CouncilMember::homeUnit)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList());
        model.addAttribute("it", council)
                .addAttribute("unitName", units.get(council.unit()).name(locale))
                .addAttribute("form", form)
                .addAttribute("typed", typed)
                .addAttribute("errors", errors)
                .addAttribute("keeps", councils.mayKeep(council.unit(), actor))
                .addAttribute(
                        "members",
                        council.members().stream()
                                .map(member -> new MemberLine(
                                        member,
                                        texts.of("council.councilRole." + member.role())
                                                + (member.title() == null ? "" : ", " + member.title()),
                                        member.homeUnit() == null
                                                ? ""
                                                : homes.get(member.homeUnit()).name(locale),
                                        member.to() == null))
                                .toList());
        model.addAttribute("units", unitOptions(actor));
        options(model);
        return "council/council";
    }

    private void options(Model model) {
        model.addAttribute("kinds", options("council.councilKind.", CouncilKind.values()))
                .addAttribute("roles", options("council.councilRole.", CouncilRole.values()))
                .addAttribute("statuses", options("award.awardStatus.", AwardStatus.values()));
    }

    private List<Field.Option> unitOptions(Actor actor) {
        var locale = org.springframework.context.i18n.LocaleContextHolder.getLocale();
        return choices.near(actor).stream()
                .map(unit -> new Field.Option(unit.code(), unit.name(locale)))
                .toList();
    }

    private List<Field.Option> options(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(each -> new Field.Option(each.name(), texts.of(prefix + each.name())))
                .toList();
    }

    private Map<String, Unit> names(List<String> codes) {
        return units.byCode(codes.stream().distinct().toList());
    }

    private static String text(@Nullable Object typed) {
        return typed == null ? "" : typed.toString();
    }

    private static String there(UUID id) {
        return "redirect:/council/councils/" + id;
    }
}
