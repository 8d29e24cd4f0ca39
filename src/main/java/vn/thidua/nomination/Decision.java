package vn.thidua.nomination;

import java.time.LocalDate;

/**
 * The act that awarded.
 *
 * @param number the whole number with its sign, {@code 12/QĐ-PKT}
 * @param authority who decided, as the document names it
 */
public record Decision(String number, LocalDate date, String authority) {}
