/**
 * Whether a nominee meets the conditions of an award, line by line, with the numbers, the evidence and the article: the
 * conditions of the rule ({@link vn.thidua.eligibility.Prerequisites}) and the eleven checks against double awards and
 * inconsistencies. Decision tables in {@code processes/award} say what follows from the numbers; this module counts them.
 * Knows no nomination: whoever asks brings the facts ({@link vn.thidua.eligibility.EligibilityQuestion}).
 */
@ApplicationModule(
        displayName = "Eligibility",
        allowedDependencies = {"shared", "organization", "workflow", "award", "web"})
@NullMarked
package vn.thidua.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
