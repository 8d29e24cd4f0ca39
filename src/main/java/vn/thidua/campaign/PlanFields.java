package vn.thidua.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignPlan.ContentItem;
import vn.thidua.campaign.CampaignPlan.Criterion;
import vn.thidua.campaign.CampaignPlan.Target;
import vn.thidua.shared.FieldProblems;

/** The half of {@link CampaignPlanCheck} that needs nothing but the plan: texts, numbers, days and how they fit. */
final class PlanFields {

    static final int LINE = 300;
    static final int TEXT = 2_000;
    static final int LONG_TEXT = 10_000;
    static final int MEASURE = 50;
    static final int MANY = 100;
    static final int UNITS = 20_000;

    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");
    private static final BigDecimal MOST_POINTS = new BigDecimal("10000");
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;
    private static final int DECIMALS = 4;
    private static final int POINT_DECIMALS = 2;

    private final CampaignPlan plan;
    private final FieldProblems problems;

    PlanFields(CampaignPlan plan, FieldProblems problems) {
        this.plan = plan;
        this.problems = problems;
    }

    void check() {
        line("title", plan.title(), LINE);
        optional("slogan", plan.slogan(), LINE);
        required("kind", plan.kind());
        if (plan.launchingUnit() == null || plan.launchingUnit().isEmpty()) {
            problems.add("launchingUnit", "shared.field.required");
        }
        optional("occasion", plan.occasion(), TEXT);
        days();
        atMost("participants.units", plan.participants().units(), UNITS);
        atMost("contents", plan.contents(), MANY);
        atMost("criteria", plan.criteria(), MANY);
        atMost("awards", plan.awards(), MANY);
        contents();
        criteria();
        new PlanFrameCheck(plan.frame(), this).check();
    }

    private void days() {
        var milestones = plan.milestones();
        inRange("startsOn", plan.startsOn());
        inRange("endsOn", plan.endsOn());
        inRange("launchOn", plan.launchOn());
        inRange("milestones.pledgeBy", milestones.pledgeBy());
        inRange("milestones.midReviewOn", milestones.midReviewOn());
        inRange("milestones.finalReviewOn", milestones.finalReviewOn());
        inRange("milestones.nominateBy", milestones.nominateBy());

        notBefore("endsOn", plan.endsOn(), plan.startsOn(), "campaign.field.endsBeforeItStarts");
        if (plan.launchOn() != null && plan.endsOn() != null && plan.launchOn().isAfter(plan.endsOn())) {
            problems.add("launchOn", "campaign.field.launchedAfterItsEnd", plan.endsOn());
        }
        notBefore("milestones.pledgeBy", milestones.pledgeBy(), plan.launchOn(), "campaign.field.pledgedBeforeLaunch");
        LocalDate mid = milestones.midReviewOn();
        notBefore(
                "milestones.midReviewOn", mid, latest(plan.startsOn(), plan.launchOn()), "campaign.field.beforeStart");
        notBefore("milestones.midReviewOn", mid, milestones.pledgeBy(), "campaign.field.beforePledges");
        LocalDate last = milestones.finalReviewOn();
        notBefore(
                "milestones.finalReviewOn",
                last,
                latest(plan.startsOn(), plan.launchOn()),
                "campaign.field.beforeStart");
        notBefore("milestones.finalReviewOn", last, milestones.pledgeBy(), "campaign.field.beforePledges");
        notBefore("milestones.finalReviewOn", last, mid, "campaign.field.beforeMidReview");
        notBefore(
                "milestones.nominateBy",
                milestones.nominateBy(),
                latest(plan.startsOn(), plan.launchOn()),
                "campaign.field.beforeStart");
        notBefore("milestones.nominateBy", milestones.nominateBy(), latest(last, mid), "campaign.field.beforeReviews");
    }

    private void contents() {
        for (int index = 0; index < plan.contents().size(); index++) {
            ContentItem item = plan.contents().get(index);
            String path = "contents[" + index + "]";
            line(path + ".title", item.title(), TEXT);
            atMost(path + ".targets", item.targets(), MANY);
            var names = new HashSet<String>();
            for (int row = 0; row < item.targets().size(); row++) {
                target(item.targets().get(row), path + ".targets[" + row + "]", names);
            }
        }
    }

    private void target(Target target, String path, HashSet<String> names) {
        line(path + ".name", target.name(), LINE);
        once(path + ".name", target.name(), names);
        optional(path + ".measure", target.measure(), MEASURE);
        number(path + ".value", target.value(), LARGEST, DECIMALS);
        required(path + ".direction", target.direction());
        inRange(path + ".dueOn", target.dueOn());
    }

    private void criteria() {
        var names = new HashSet<String>();
        for (int index = 0; index < plan.criteria().size(); index++) {
            Criterion criterion = plan.criteria().get(index);
            String path = "criteria[" + index + "]";
            line(path + ".name", criterion.name(), LINE);
            once(path + ".name", criterion.name(), names);
            number(path + ".maxPoints", criterion.maxPoints(), MOST_POINTS, POINT_DECIMALS);
            if (criterion.maxPoints() != null && criterion.maxPoints().signum() == 0) {
                problems.add(path + ".maxPoints", "campaign.field.notPositive");
            }
        }
    }

    void line(String field, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            problems.add(field, "shared.field.required");
        } else {
            optional(field, text, longest);
        }
    }

    void optional(String field, @Nullable String text, int longest) {
        if (text != null && text.codePointCount(0, text.length()) > longest) {
            problems.add(field, "shared.field.tooLong", longest);
        }
    }

    private void once(String field, @Nullable String name, HashSet<String> names) {
        if (name != null && !name.isBlank() && !names.add(name.toLowerCase(Locale.ROOT))) {
            problems.add(field, "shared.field.duplicate", name);
        }
    }

    private void number(String field, @Nullable BigDecimal number, BigDecimal largest, int decimals) {
        if (number == null) {
            problems.add(field, "shared.field.required");
        } else if (number.signum() < 0) {
            problems.add(field, "shared.field.negative");
        } else if (number.compareTo(largest) > 0) {
            problems.add(field, "shared.field.tooLarge", largest);
        } else if (number.stripTrailingZeros().scale() > decimals) {
            problems.add(field, "campaign.field.tooManyDecimals", decimals);
        }
    }

    void required(String field, @Nullable Object value) {
        if (value == null) {
            problems.add(field, "shared.field.required");
        }
    }

    void inRange(String field, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            problems.add(field, "campaign.field.yearOutOfRange", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
    }

    private void notBefore(String field, @Nullable LocalDate day, @Nullable LocalDate earliest, String code) {
        if (day != null && earliest != null && day.isBefore(earliest)) {
            problems.add(field, code, earliest);
        }
    }

    void atMost(String field, List<?> list, int most) {
        if (list.size() > most) {
            problems.add(field, "campaign.field.tooMany", most);
        }
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
