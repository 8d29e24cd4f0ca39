package vn.thidua.workflow;

import java.time.LocalDate;

/**
 * How long a step of a model may take, in one of its versions.
 *
 * @param validFrom the first day of this version; it counts until the next one begins
 * @param workingDays how many working days the step has
 * @param legalSource where that stands; {@code PRACTICE} where no law says it
 */
public record TaskTerm(TaskKey key, LocalDate validFrom, int workingDays, String legalSource) {}
