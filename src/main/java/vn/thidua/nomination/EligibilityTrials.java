package vn.thidua.nomination;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardRoutes;
import vn.thidua.award.AwardRule;
import vn.thidua.award.AwardRules;
import vn.thidua.eligibility.Eligibility;
import vn.thidua.eligibility.EligibilityAnswer;
import vn.thidua.eligibility.EligibilityQuestion;
import vn.thidua.eligibility.EligibilityQuestion.CampaignFacts;
import vn.thidua.eligibility.EligibilityQuestion.Surroundings;
import vn.thidua.eligibility.Reach;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Refusal;

/**
 * Holds the facts of nobody in particular against an award's rule, for whoever wants to know what it would say. There is
 * no nominee, so the register is not asked; nothing is kept.
 */
@Component
@Transactional(readOnly = true)
public class EligibilityTrials {

    private static final String NOBODY = "–";
    private static final int LONGEST_CAMPAIGN = 1_200;

    private final Eligibility eligibility;
    private final DossierReader reader;
    private final AwardCatalogue awards;
    private final AwardRules rules;
    private final AwardRoutes routes;
    private final Units units;
    private final Clock clock;

    EligibilityTrials(
            Eligibility eligibility,
            DossierReader reader,
            AwardCatalogue awards,
            AwardRules rules,
            AwardRoutes routes,
            Units units,
            Clock clock) {
        this.eligibility = eligibility;
        this.reader = reader;
        this.awards = awards;
        this.rules = rules;
        this.routes = routes;
        this.units = units;
        this.clock = clock;
    }

    /**
     * What somebody wants to try, nothing checked yet.
     *
     * @param day the ISO date whose rules are asked, today where it is missing
     * @param nominee award, unit, type, period and facts; everything else is not looked at
     * @param regular whether the campaign is the regular emulation of a year
     * @param months how many full months it lasts, 0 where it is missing
     * @param launcher a {@link Reach}: how high the one stands who launched it
     */
    public record Wish(
            @Nullable String day,
            NominationDraft nominee,
            @Nullable Boolean regular,
            @Nullable Integer months,
            @Nullable String launcher) {}

    /**
     * What the rule would say.
     *
     * @throws Refusal 400 with every field that cannot be read, 422 where the award has no rule that day
     */
    public EligibilityAnswer answer(Wish wish) {
        var problems = new FieldProblems();
        var today = LocalDate.now(clock);
        var day = day(wish.day(), today, problems);
        var unit = DossierReader.clean(wish.nominee().unit());
        if (unit == null) {
            problems.add("unit", "shared.field.required");
        } else if (units.find(unit).isEmpty()) {
            problems.add("unit", "shared.field.unknownOption");
        }
        var campaign = campaign(wish, problems);
        var dossier = reader.read(ofNobody(wish.nominee()), problems);
        problems.orRefuse();
        return eligibility.check(question(
                Objects.requireNonNull(unit), day, Objects.requireNonNull(dossier), Objects.requireNonNull(campaign)));
    }

    private EligibilityQuestion question(String unit, LocalDate day, Dossier dossier, CampaignFacts campaign) {
        var award = awards.get(dossier.award());
        var rule = rules.on(award.code(), unit, day);
        return new EligibilityQuestion(
                award,
                rule,
                unit,
                dossier.period().from(),
                dossier.period().to(),
                day,
                new EligibilityQuestion.Received(day, clock.instant()),
                new NomineeFactsReading(day, awards).read(dossier.facts(), List.of(), Optional.empty()),
                campaign,
                surroundings(unit, rule, dossier));
    }

    private Surroundings surroundings(String unit, AwardRule rule, Dossier dossier) {
        return new Surroundings(
                dossier.type() == NominationType.MERIT,
                routes.from(unit, rule).size() > 1,
                List.of(),
                List.of(),
                List.of(),
                1,
                dossier.facts().further().clusterLeaders(),
                units.find(unit).map(Unit::validTo).orElse(null));
    }

    private static @Nullable CampaignFacts campaign(Wish wish, FieldProblems problems) {
        int months = wish.months() == null ? 0 : wish.months();
        if (months < 0) {
            problems.add("campaign.months", "shared.field.negative");
        } else if (months > LONGEST_CAMPAIGN) {
            problems.add("campaign.months", "shared.field.tooLarge", LONGEST_CAMPAIGN);
        }
        var sent = wish.launcher();
        var launcher = Arrays.stream(Reach.values())
                .filter(one -> one.name().equals(sent))
                .findFirst();
        if (launcher.isEmpty()) {
            problems.add("campaign.launcher", sent == null ? "shared.field.required" : "shared.field.unknownOption");
            return null;
        }
        return new CampaignFacts(Boolean.TRUE.equals(wish.regular()), months, launcher.get());
    }

    private NominationDraft ofNobody(NominationDraft wish) {
        var known = wish.award() == null ? null : awards.find(wish.award()).orElse(null);
        return new NominationDraft(
                null,
                null,
                wish.award(),
                wish.type(),
                known == null
                        ? null
                        : new NominationDraft.Recipient(known.recipientKind().name(), NOBODY, null, null),
                wish.period(),
                NOBODY,
                wish.facts());
    }

    private static LocalDate day(@Nullable String sent, LocalDate today, FieldProblems problems) {
        var text = DossierReader.clean(sent);
        try {
            return text == null ? today : LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            problems.add("day", "shared.field.notADate");
            return today;
        }
    }
}
