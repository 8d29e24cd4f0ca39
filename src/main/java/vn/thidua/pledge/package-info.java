/**
 * What a unit promises in a campaign (<em>giao ước thi đua</em>): a commitment per content item, a number per target, the
 * titles it aims at. Drafted by its clerk, signed by its head, accepted by the launching unit's standing body; whoever
 * sends it back says why, and the next text is a new version beside the old one. A promise below the plan is allowed and
 * marked: a pledge is a management tool, not a legal condition of an award (L22 Đ7).
 */
@ApplicationModule(
        displayName = "Pledges",
        allowedDependencies = {"shared", "organization", "workflow", "campaign", "award", "document", "web"})
@NullMarked
package vn.thidua.pledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
