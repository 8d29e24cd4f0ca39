/**
 * The manager's page: where work stands, what is late, how long steps take, for one's own units and everything below. An
 * observer: reads other modules' tables with SQL of its own, writes none, and is known by nobody. Every figure and the list
 * behind it are made from the same condition, so that they cannot disagree.
 */
@ApplicationModule(
        displayName = "Dashboard",
        allowedDependencies = {"shared", "organization", "workflow", "web"})
@NullMarked
package vn.thidua.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
