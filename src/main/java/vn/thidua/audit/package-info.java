/**
 * The trail: who did what, when, from where and on which ground. An observer that hears every {@link
 * vn.thidua.shared.CaseEvent} inside the transaction that caused it, every refusal for lack of a right and every sign-in;
 * owns the append-only table {@code thidua.audit_entry} and the pages that show it. Nobody depends on it.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "organization", "security", "web"})
@NullMarked
package vn.thidua.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
