/**
 * What people are told without asking: notices in the application, the same by mail, reminders before a deadline and
 * escalation after it. An observer: it listens to what other modules publish, reads open tasks, and nobody depends on it.
 */
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"shared", "web", "organization", "workflow", "calendar", "revocation"})
@NullMarked
package vn.thidua.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
