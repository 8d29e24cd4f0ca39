/**
 * The desk's work: the task list, its counts, and the home page made of them. An observer: reads the work items of {@code
 * workflow}, hands every act back to it, and is known by nobody.
 */
@ApplicationModule(
        displayName = "Tasklist",
        allowedDependencies = {"shared", "organization", "workflow", "attachment", "web"})
@NullMarked
package vn.thidua.tasklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
