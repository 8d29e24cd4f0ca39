package vn.thidua.award.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardRuleVersions;
import vn.thidua.award.AwardRules;
import vn.thidua.award.BaseSalaries;
import vn.thidua.award.BaseSalary;
import vn.thidua.award.BonusDecision;
import vn.thidua.award.BonusFund;
import vn.thidua.award.BonusSearch;
import vn.thidua.award.Bonuses;
import vn.thidua.award.RuleVersionDraft;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Award rules")
class RuleRestController {

    private final AwardCatalogue awards;
    private final AwardRules rules;
    private final AwardRuleVersions versions;
    private final BaseSalaries salaries;
    private final Bonuses bonuses;
    private final Clock clock;

    RuleRestController(
            AwardCatalogue awards,
            AwardRules rules,
            AwardRuleVersions versions,
            BaseSalaries salaries,
            Bonuses bonuses,
            Clock clock) {
        this.awards = awards;
        this.rules = rules;
        this.versions = versions;
        this.salaries = salaries;
        this.bonuses = bonuses;
        this.clock = clock;
    }

    @GetMapping("/award-catalogue/{code}/rule")
    @Operation(summary = "The rule of an award for a unit on a day; without a unit what the law says")
    RuleResources.Rule rule(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String on) {
        if (awards.find(code).isEmpty()) {
            throw Refusal.notFound();
        }
        var day = day(on);
        return RuleResources.Rule.of(rules.explain(code, unit == null || unit.isBlank() ? null : unit, day), day);
    }

    @GetMapping("/award-catalogue/{code}/versions")
    @Operation(summary = "Every version of the rule of an award, the latest first")
    Page<RuleResources.Version> versions(@PathVariable String code, Actor actor) {
        if (awards.find(code).isEmpty()) {
            throw Refusal.notFound();
        }
        return new Page<>(
                versions.of(code, actor).stream().map(RuleResources.Version::of).toList(), null);
    }

    @PostMapping("/award-catalogue/{code}/versions")
    @Operation(summary = "Adds a version; with preview=true only tells what it would change. Administrators only")
    ResponseEntity<Object> add(
            @PathVariable String code,
            @RequestParam(defaultValue = "false") boolean preview,
            @RequestBody RuleVersionDraft draft,
            Actor actor) {
        if (preview) {
            return ResponseEntity.ok(new RuleResources.Preview(versions.preview(code, draft, actor).stream()
                    .map(RuleResources.Change::of)
                    .toList()));
        }
        var added = versions.add(code, draft, actor);
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(RuleResources.Version.of(new AwardRuleVersions.Used(added, 0, List.of())));
    }

    @DeleteMapping("/award-catalogue/{code}/versions/{id}")
    @Operation(summary = "Takes back a version that no nomination stands on. Administrators only")
    ResponseEntity<Void> delete(@PathVariable String code, @PathVariable String id, Actor actor) {
        versions.delete(Ids.read(id), actor);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/base-salaries")
    @Operation(summary = "The base salaries by dates, the latest first")
    Page<BaseSalary> salaries() {
        return new Page<>(salaries.all(), null);
    }

    @PostMapping("/base-salaries")
    @Operation(summary = "Adds a base salary. Administrators only")
    ResponseEntity<Void> addSalary(@RequestBody SalaryBody sent, Actor actor) {
        salaries.add(
                new BaseSalaries.Draft(sent.validFrom(), sent.amount(), sent.legalSource(), sent.status(), sent.note()),
                actor);
        return ResponseEntity.status(HttpStatus.CREATED).build();
    }

    /** A base salary as it is sent. */
    record SalaryBody(
            @Nullable String validFrom,
            @Nullable BigDecimal amount,
            @Nullable String legalSource,
            @Nullable String status,
            @Nullable String note) {}

    @GetMapping("/bonuses")
    @Operation(summary = "What the decisions of a year cost, the latest first")
    Page<BonusDecision> bonuses(
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit) {
        return bonuses.decisions(
                BonusSearch.read(year, unit, cursor, limit, LocalDate.now(clock).getYear()));
    }

    @GetMapping("/bonus-funds")
    @Operation(summary = "What the funds pay in a year, by the unit that pays")
    Page<BonusFund> funds(
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String unit) {
        return new Page<>(
                bonuses.funds(BonusSearch.read(
                        year, unit, null, null, LocalDate.now(clock).getYear())),
                null);
    }

    private LocalDate day(@Nullable String sent) {
        try {
            return sent == null || sent.isBlank() ? LocalDate.now(clock) : LocalDate.parse(sent);
        } catch (DateTimeException unreadable) {
            throw Refusal.invalid("on", "shared.field.notADate");
        }
    }
}
