package vn.thidua.organization;

/**
 * What an import did. Lines that say what is already there count as imported and change nothing.
 *
 * @param imported the lines of the file
 * @param created units or people that did not exist before
 * @param changed units or people that existed and are different now
 */
public record ImportResult(int imported, int created, int changed) {}
