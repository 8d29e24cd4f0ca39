/**
 * Units with their echelons, parents, authorities and former names; people; and the desks that people hold. Owns the
 * answer to "who may act here today" ({@link vn.thidua.organization.Desks}) and "what lies above this unit" ({@link
 * vn.thidua.organization.Units}). Knows no campaign.
 */
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"shared", "web"})
@NullMarked
package vn.thidua.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
