/**
 * Words that every module speaks: who acts ({@link vn.thidua.shared.Actor}, {@link vn.thidua.shared.Desk}), how a rule
 * answers ({@link vn.thidua.shared.Verdict}, {@link vn.thidua.shared.Refusal}), how lists page
 * ({@link vn.thidua.shared.Page}) and what the audit trail hears ({@link vn.thidua.shared.CaseEvent}). No feature may
 * hide here.
 */
@ApplicationModule(
        displayName = "Shared words",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package vn.thidua.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
