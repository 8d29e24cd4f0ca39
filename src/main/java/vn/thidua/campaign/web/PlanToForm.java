package vn.thidua.campaign.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignPlan;

/** Fills the form with a plan that is already there. */
final class PlanToForm {

    private final CampaignPlan plan;
    private final Map<String, String> values = new TreeMap<>();

    PlanToForm(CampaignPlan plan) {
        this.plan = plan;
    }

    CampaignForm form() {
        put("title", plan.title());
        put("slogan", plan.slogan());
        put("kind", plan.kind());
        put("launchingUnit", plan.launchingUnit());
        put("occasion", plan.occasion());
        put("startsOn", plan.startsOn());
        put("endsOn", plan.endsOn());
        put("launchOn", plan.launchOn());
        put("milestones.pledgeBy", plan.milestones().pledgeBy());
        put("milestones.midReviewOn", plan.milestones().midReviewOn());
        put("milestones.finalReviewOn", plan.milestones().finalReviewOn());
        put("milestones.nominateBy", plan.milestones().nominateBy());
        put("participants.subtreeOf", plan.participants().subtreeOf());
        put("participants.cluster", plan.participants().cluster());
        put("parentCampaign", plan.parentCampaign());
        var frame = plan.frame();
        put("frame.priority", frame.priority());
        put("frame.purpose", frame.purpose());
        put("frame.requirements", frame.requirements());
        put("frame.jointly", String.join("\n", frame.jointly()));
        put("frame.documents", String.join("\n", frame.documents()));
        put("frame.movements", String.join("\n", frame.movements()));
        put("frame.ceremony.time", frame.ceremony().time());
        put("frame.ceremony.place", frame.ceremony().place());
        put("frame.ceremony.chair", frame.ceremony().chair());
        put("frame.ceremony.guests", frame.ceremony().guests());
        return new CampaignForm(
                values,
                Map.of(
                        CampaignForm.UNITS,
                        plan.participants().units(),
                        CampaignForm.AWARDS,
                        plan.awards(),
                        CampaignForm.STAFF,
                        frame.staff().stream().map(Enum::name).toList()),
                contents(),
                Map.of(CampaignForm.CRITERIA, criteria(), CampaignForm.KEY_DAYS, keyDays()));
    }

    private List<CampaignForm.Row> keyDays() {
        return plan.frame().keyDays().stream()
                .map(day -> new CampaignForm.Row(Map.of("day", text(day.day()), "name", day.name())))
                .toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private List<CampaignForm.Content> contents() {
        return plan.contents().stream()
                .map(item -> new CampaignForm.Content(
                        item.title(),
                        item.targets().stream().map(PlanToForm::row).toList()))
                .toList();
    }

    private static CampaignForm.Row row(CampaignPlan.Target target) {
        return new CampaignForm.Row(Map.of(
                "name",
                target.name(),
                "measure",
                text(target.measure()),
                "value",
                number(target.value()),
                "direction",
                target.direction().name(),
                "dueOn",
                text(target.dueOn())));
    }

    private List<CampaignForm.Row> criteria() {
        return plan.criteria().stream()
                .map(criterion -> new CampaignForm.Row(
                        Map.of("name", criterion.name(), "maxPoints", number(criterion.maxPoints()))))
                .toList();
    }

    private void put(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
