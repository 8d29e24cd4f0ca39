/**
 * What others say to a nomination before it goes on: bodies that are consulted while it is appraised, the public that a
 * list is shown to, the agencies that know of violations. Owns those processes and what they gathered, and stands in the
 * way of a nomination's next step as long as an answer is owed ({@link vn.thidua.nomination.Hindrance}); nominations know
 * nothing of it.
 */
@ApplicationModule(
        displayName = "Consultation",
        allowedDependencies = {"shared", "organization", "workflow", "award", "nomination", "attachment", "web"})
@NullMarked
package vn.thidua.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
