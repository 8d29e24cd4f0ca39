package vn.thidua.nomination.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.eligibility.Reach;
import vn.thidua.nomination.AdHocProcedure;
import vn.thidua.nomination.DossierFields;
import vn.thidua.nomination.EligibilityTrials;
import vn.thidua.nomination.NominationEligibility;
import vn.thidua.nomination.NominationType;
import vn.thidua.shared.FieldProblems;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.TaskForm;

/** The form in which somebody tries an award: the facts of the nomination form, and a campaign made up for it. */
@Component
class EligibilityTrialForm {

    private static final String REPORT = "achievement";

    private final DossierFields dossier;
    private final NominationForm nominations;
    private final NominationEligibility eligibility;
    private final Clock clock;

    EligibilityTrialForm(
            DossierFields dossier, NominationForm nominations, NominationEligibility eligibility, Clock clock) {
        this.dossier = dossier;
        this.nominations = nominations;
        this.eligibility = eligibility;
        this.clock = clock;
    }

    /** What stands in it at first: the regular emulation of this year. */
    Map<String, Object> values() {
        var today = LocalDate.now(clock);
        var values = new LinkedHashMap<String, Object>();
        values.put("day", today.toString());
        values.put("type", NominationType.MERIT.name());
        values.put("regular", "true");
        values.put("months", "12");
        values.put("launcher", Reach.MINISTRY_OR_PROVINCE.name());
        values.put("from", today.withDayOfYear(1).toString());
        values.put("to", today.withMonth(12).withDayOfMonth(31).toString());
        return values;
    }

    /** Its fields but the unit; which facts are asked for, the award's rule of that day says. */
    TaskForm form(Map<String, Object> typed) {
        List<Field> fields = new ArrayList<>(List.of(
                Field.select("award", "nomination.award", dossier.awardOptions())
                        .help("nomination.trial.award.help")
                        .mandatory(),
                Field.date("day", "nomination.trial.day").help("nomination.trial.day.help"),
                Field.select(
                                "type",
                                "nomination.type",
                                dossier.options(NominationType.class, "nomination.nominationType."))
                        .mandatory(),
                Field.yesNo("regular", "nomination.trial.regular"),
                Field.integer("months", "nomination.trial.months").between(BigDecimal.ZERO, null),
                Field.select(
                                "launcher",
                                "nomination.trial.launcher",
                                dossier.options(Reach.class, "eligibility.launcher."))
                        .mandatory()));
        var rule =
                eligibility.rule(NominationForm.text(typed, "award"), NominationForm.text(typed, "unit"), day(typed));
        fields.addAll(
                rule.map(known -> dossier.content(known, AdHocProcedure.FULL)).orElseGet(dossier::content));
        return TaskForm.of(fields).without(List.of(REPORT, DossierFields.DECEASED_ON));
    }

    /** @param problems gets what should be a number and is none */
    EligibilityTrials.Wish read(Map<String, Object> typed, FieldProblems problems) {
        return new EligibilityTrials.Wish(
                NominationForm.text(typed, "day"),
                nominations.read(null, NominationForm.text(typed, "type"), typed, problems),
                "true".equals(NominationForm.text(typed, "regular")),
                months(NominationForm.text(typed, "months"), problems),
                NominationForm.text(typed, "launcher"));
    }

    private static @Nullable Integer months(@Nullable String typed, FieldProblems problems) {
        try {
            return typed == null ? null : Integer.valueOf(typed.strip());
        } catch (NumberFormatException notANumber) {
            problems.add("campaign.months", "shared.field.notAnInteger");
            return null;
        }
    }

    private LocalDate day(Map<String, Object> typed) {
        var text = NominationForm.text(typed, "day");
        try {
            return text == null ? LocalDate.now(clock) : LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            return LocalDate.now(clock);
        }
    }
}
