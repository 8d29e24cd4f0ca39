/**
 * The engine behind a door: the only importer of {@code org.camunda}. {@link vn.thidua.workflow.Processes} starts, moves
 * and ends process instances; {@link vn.thidua.workflow.WorkItems} is what people see of the engine's user tasks, kept in
 * a table of our own shape in the engine's transaction; {@link vn.thidua.workflow.UserTask} is what a feature implements
 * for each user task of its models. Knows no feature.
 */
@ApplicationModule(
        displayName = "Workflow",
        allowedDependencies = {"shared", "organization"})
@NullMarked
package vn.thidua.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
