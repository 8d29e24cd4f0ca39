package vn.thidua.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan with the names that its codes stand for, in the reader's language.
 *
 * @param units the names of the first single participants
 * @param moreUnits how many single participants are not named here
 * @param taking how many units take part, or would if it were launched today
 * @param parentTitle the title of the campaign it answers, absent without one or where the reader may not know it
 * @param parentContents what that campaign wants to reach; empty where the reader may not know it
 */
public record PlanDetails(
        CampaignPlan plan,
        String launchingUnitName,
        List<String> units,
        int moreUnits,
        @Nullable String subtreeName,
        @Nullable String clusterName,
        int taking,
        List<String> awards,
        @Nullable String parentTitle,
        List<CampaignPlan.ContentItem> parentContents) {}
