/**
 * The administrator's workbench: imports with what is wrong with a file, and the background steps that failed. Owns no
 * data; an observer of the modules it names.
 */
@ApplicationModule(
        displayName = "Administration",
        allowedDependencies = {"shared", "web", "organization", "workflow", "calendar"})
@NullMarked
package vn.thidua.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
