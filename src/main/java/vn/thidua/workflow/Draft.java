package vn.thidua.workflow;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody typed into a task's form and has not sent yet.
 *
 * @param data by field name, unchecked: half a number is kept as it was typed
 * @param savedAt when it was kept last
 */
public record Draft(Map<String, Object> data, Instant savedAt) {}
