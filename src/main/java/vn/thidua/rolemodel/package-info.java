/**
 * Role models and good deeds (điển hình tiên tiến; người tốt, việc tốt): proposed by a unit, checked by the standing body
 * above it, published by its approver, for everybody inside or, with the consent of the one shown, for the public. Owns
 * those cases, their photos and their links to nominations; neither nominations nor campaigns know of them.
 */
@ApplicationModule(
        displayName = "Role models",
        allowedDependencies = {"shared", "organization", "workflow", "campaign", "nomination", "attachment", "web"})
@NullMarked
package vn.thidua.rolemodel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
