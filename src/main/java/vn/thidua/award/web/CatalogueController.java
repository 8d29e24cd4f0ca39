package vn.thidua.award.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.award.Award;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardKind;
import vn.thidua.award.AwardRule;
import vn.thidua.award.AwardRuleVersions;
import vn.thidua.award.AwardRules;
import vn.thidua.award.AwardStatus;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.RuleExplained;
import vn.thidua.award.RuleField;
import vn.thidua.award.RuleVersion;
import vn.thidua.award.VoteThreshold;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.web.PageErrors;
import vn.thidua.web.Texts;

/** What can be awarded, by which rules, and since when. */
@Controller
@RequestMapping("/catalogue")
class CatalogueController {

    private final AwardCatalogue awards;
    private final AwardRules rules;
    private final AwardRuleVersions versions;
    private final RuleText ruleText;
    private final Units units;
    private final PageErrors pageErrors;
    private final Texts texts;
    private final Clock clock;

    CatalogueController(
            AwardCatalogue awards,
            AwardRules rules,
            AwardRuleVersions versions,
            RuleText ruleText,
            Units units,
            PageErrors pageErrors,
            Texts texts,
            Clock clock) {
        this.awards = awards;
        this.rules = rules;
        this.versions = versions;
        this.ruleText = ruleText;
        this.units = units;
        this.pageErrors = pageErrors;
        this.texts = texts;
        this.clock = clock;
    }

    /** An award in the list, with what holds today. */
    record Line(Award award, String authorities, String vote, String bonus, boolean lapsed) {}

    /** One field of a rule in words, and where it stands. */
    record Part(String label, String value, String source, AwardStatus status, boolean lapsed) {}

    /** A version on the timeline. */
    record Stop(
            RuleVersion version,
            String whose,
            List<Part> parts,
            AwardRuleVersions.Used used,
            boolean inForce,
            boolean lapsed,
            boolean removable) {}

    @GetMapping
    String list(CatalogueFilter filter, Locale locale, Model model) {
        var today = LocalDate.now(clock);
        var law = rules.lawOn(today);
        var found = awards.known().stream()
                .filter(award -> filter.fits(award, authorities(law.get(award.code()))))
                .map(award -> line(award, law.get(award.code()), today))
                .toList();
        model.addAttribute("filter", filter)
                .addAttribute("awards", found)
                .addAttribute("all", awards.known().size())
                .addAttribute("lapsed", found.stream().anyMatch(Line::lapsed))
                .addAttribute("kinds", constants(AwardKind.values(), "award.awardKind."))
                .addAttribute("recipients", constants(RecipientKind.values(), "award.recipientKind."))
                .addAttribute("statuses", constants(AwardStatus.values(), "award.awardStatus."))
                .addAttribute("authorities", authorityChoices(law));
        return "award/catalogue";
    }

    @GetMapping("/{code:[A-Z0-9_]+}")
    String detail(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String on,
            Actor actor,
            Locale locale,
            Model model) {
        var award = awards.find(code).orElseThrow(Refusal::notFound);
        var day = day(on);
        var whose = unit == null || unit.isBlank()
                ? null
                : units.find(unit.strip()).map(Unit::code).orElse(null);
        model.addAttribute("award", award)
                .addAttribute("day", day)
                .addAttribute("unit", unit)
                .addAttribute("units", unitChoices(actor, locale))
                .addAttribute("errors", Map.of())
                .addAttribute("mayChange", actor.isAdmin());
        var used = versions.of(code, actor);
        try {
            var explained = rules.explain(code, whose, day);
            model.addAttribute("parts", parts(explained, day))
                    .addAttribute("conditions", explained.conditions())
                    .addAttribute("lapsed", explained.lapsed(day));
            model.addAttribute("stops", stops(used, explained, day, actor, locale));
        } catch (Refusal none) {
            model.addAttribute("errors", pageErrors.of(none))
                    .addAttribute("parts", List.of())
                    .addAttribute("lapsed", List.of())
                    .addAttribute("stops", stops(used, null, day, actor, locale));
        }
        return "award/rule";
    }

    @PostMapping("/{code:[A-Z0-9_]+}/versions/{id}/delete")
    String delete(
            @PathVariable String code,
            @PathVariable String id,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        try {
            versions.delete(Ids.read(id), actor);
        } catch (Refusal refusal) {
            var errors = pageErrors.again(refusal, response::setStatus);
            var page = detail(code, null, null, actor, locale, model);
            model.addAttribute("errors", errors);
            return page;
        }
        after.addFlashAttribute("done", "award.version.takenBack");
        return "redirect:/catalogue/" + code;
    }

    private Line line(Award award, @Nullable AwardRule rule, LocalDate today) {
        if (rule == null) {
            return new Line(award, "", "", "", false);
        }
        var vote = rule.vote();
        var threshold = new VoteThreshold(vote.threshold(), vote.thresholdExclusive());
        return new Line(
                award,
                ruleText.authorities(rule.decidingAuthorities()),
                vote.votes()
                        ? ruleText.of(RuleField.THRESHOLD, threshold)
                        : ruleText.of(RuleField.VOTES, Boolean.FALSE),
                rule.bonusMultiple() == null && rule.bonusCeiling() != null
                        ? ruleText.of(RuleField.BONUS_CEILING, rule.bonusCeiling())
                        : ruleText.of(RuleField.BONUS_MULTIPLE, rule.bonusMultiple()),
                rule.hasLapsed(today));
    }

    private List<Part> parts(RuleExplained explained, LocalDate day) {
        return explained.parts().stream()
                .filter(part -> part.field() != RuleField.CONDITIONS && part.field() != RuleField.PREREQUISITES)
                .map(part -> part(part.field(), part.value(), part.version(), day))
                .toList();
    }

    private Part part(RuleField field, Object value, RuleVersion version, LocalDate day) {
        return new Part(
                ruleText.label(field),
                ruleText.of(field, value),
                version.sourceOf(field),
                version.status(),
                version.hasLapsed(day));
    }

    private List<Stop> stops(
            List<AwardRuleVersions.Used> used,
            @Nullable RuleExplained explained,
            LocalDate day,
            Actor actor,
            Locale locale) {
        var names = units.byCode(used.stream()
                .map(each -> each.version().unit())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return used.stream()
                .map(each -> {
                    var version = each.version();
                    var unit = version.unit() == null ? null : names.get(version.unit());
                    return new Stop(
                            version,
                            unit == null ? texts.of("award.ruleLayer.LAW") : unit.name(locale),
                            said(version, day),
                            each,
                            explained != null && explained.versions().contains(version),
                            version.hasLapsed(day),
                            actor.isAdmin() && each.uses() == 0 && !version.isShipped());
                })
                .toList();
    }

    private List<Part> said(RuleVersion version, LocalDate day) {
        return Arrays.stream(RuleField.values())
                .filter(field -> field != RuleField.PREREQUISITES && field.of(version.terms()) != null)
                .map(field -> part(field, Objects.requireNonNull(field.of(version.terms())), version, day))
                .toList();
    }

    private LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? LocalDate.now(clock) : LocalDate.parse(typed.strip());
        } catch (DateTimeException unreadable) {
            return LocalDate.now(clock);
        }
    }

    private static Set<String> authorities(@Nullable AwardRule rule) {
        return rule == null ? Set.of() : rule.decidingAuthorities();
    }

    private List<Choice> authorityChoices(Map<String, AwardRule> law) {
        return law.values().stream()
                .flatMap(rule -> rule.decidingAuthorities().stream())
                .distinct()
                .map(code -> new Choice(code, ruleText.authority(code)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private List<Choice> unitChoices(Actor actor, Locale locale) {
        return units.byCode(actor.units()).values().stream()
                .map(unit -> new Choice(unit.code(), unit.name(locale)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private List<Choice> constants(Enum<?>[] constants, String prefix) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant.name(), texts.of(prefix + constant.name())))
                .toList();
    }
}
