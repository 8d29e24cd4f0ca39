/**
 * What can be awarded, who may decide it, and what has been awarded: the catalogue ({@link
 * vn.thidua.award.AwardCatalogue}), the route an award takes up the echelons ({@link vn.thidua.award.AwardRoutes}) and
 * the register of decisions ({@link vn.thidua.award.AwardRegister}). Knows no nomination: whoever decides, enters.
 */
@ApplicationModule(
        displayName = "Awards",
        allowedDependencies = {"shared", "organization", "web"})
@NullMarked
package vn.thidua.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
