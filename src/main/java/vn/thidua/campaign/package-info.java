/**
 * Emulation campaigns: their plans, the way from the draft to the final report, and the participation of each unit. Owns
 * {@link vn.thidua.campaign.CampaignPlan} and the two processes campaign-lifecycle and unit-participation; says to the
 * other features which campaign runs, who takes part and what was planned ({@link vn.thidua.campaign.CampaignQueries}),
 * and takes from them the points of a review ({@link vn.thidua.campaign.Participations}).
 */
@ApplicationModule(
        displayName = "Campaigns",
        allowedDependencies = {"shared", "organization", "workflow", "award", "attachment", "web"})
@NullMarked
package vn.thidua.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
