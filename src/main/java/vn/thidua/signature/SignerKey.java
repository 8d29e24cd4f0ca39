package vn.thidua.signature;

import java.time.Instant;

/**
 * What somebody signs with, without the key.
 *
 * @param subject whom the certificate names
 * @param issuer who vouches for it
 * @param required whether its owner signs with it always
 */
public record SignerKey(
        String subject, String issuer, String serial, Instant validFrom, Instant validUntil, boolean required) {

    /** Whether the certificate is valid at this moment. */
    public boolean isValidAt(Instant moment) {
        return !moment.isBefore(validFrom) && !moment.isAfter(validUntil);
    }
}
