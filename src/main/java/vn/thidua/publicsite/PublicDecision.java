package vn.thidua.publicsite;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A published decision.
 *
 * @param issuer who issued it, under the name of that day
 * @param subject what it is about (trích yếu)
 * @param names how many stand on its list
 */
public record PublicDecision(UUID id, String number, LocalDate date, String issuer, String subject, int names) {}
