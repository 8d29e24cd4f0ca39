package vn.thidua.pledge;

/**
 * What the unit commits itself to under one content item of the plan.
 *
 * @param content the content item's title, as the plan had it when the pledge was written
 * @param text the unit's own words
 */
public record Commitment(String content, String text) {}
