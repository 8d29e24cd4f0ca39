package vn.thidua.workflow;

/**
 * How many cases stand at one element of a model.
 *
 * @param element the element's id in the model
 * @param count how many tokens wait there
 * @param overdue how many of them are late
 */
public record Token(String element, int count, int overdue) {}
