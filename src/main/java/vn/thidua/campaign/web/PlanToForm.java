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
        return new CampaignForm(values, plan.participants().units(), "", contents(), criteria(), plan.awards());
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
                target.measure() == null ? "" : target.measure(),
                "value",
                number(target.value()),
                "direction",
                target.direction().name()));
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
