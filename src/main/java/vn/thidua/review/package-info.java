/**
 * How a unit did in a campaign, at its middle (<em>sơ kết</em>) and at its end (<em>tổng kết</em>): progress against what
 * was planned and pledged, a score per criterion, evidence, strengths and weak points. Scored by the unit's clerk,
 * confirmed by its head, verified by the launching unit's standing body, which may adjust points and says why. The
 * verified total goes to the participation, from which the ranking is made.
 */
@ApplicationModule(
        displayName = "Reviews",
        allowedDependencies = {
            "shared",
            "organization",
            "workflow",
            "campaign",
            "pledge",
            "attachment",
            "document",
            "web"
        })
@NullMarked
package vn.thidua.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
