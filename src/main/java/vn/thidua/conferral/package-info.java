/**
 * Events at which awards are handed over (lễ trao tặng; Decree 152/2025, Đ29-30): what is handed over and in which order, who
 * does it on whose behalf, the scenario, and what came of it. Owns the process conferral-event; that an award was handed
 * over is written into the register.
 */
@ApplicationModule(
        displayName = "Conferrals",
        allowedDependencies = {"shared", "organization", "workflow", "campaign", "award", "document", "web"})
@NullMarked
package vn.thidua.conferral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
