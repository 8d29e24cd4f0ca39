/**
 * The administrator's workbench: the tables of the law and of practice that other modules read, imports with what is wrong
 * with a file, and the background steps that failed. Owns no data; an observer of the modules it names.
 */
@ApplicationModule(
        displayName = "Administration",
        allowedDependencies = {"shared", "web", "organization", "workflow"})
@NullMarked
package vn.thidua.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
