package vn.thidua.document;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may know of a document that was issued: that it exists, what it is, and whether it still holds. Names no
 * person.
 *
 * @param code how it is found, as it is printed
 * @param issuer the issuing body, under the name of that day
 * @param names how many names stand on it; 0 where it bears no list
 * @param revoked how many of them lost what it gave them
 * @param revokedOn the day of the latest revocation, absent without one
 * @param revokedGround the decision that revoked, absent without one
 * @param successor what replaced it, absent while nothing has
 * @param sealed whether the PDF is written and its fingerprint kept
 * @param signed whether the PDF bears an electronic signature
 */
public record IssuedDocument(
        String code,
        DocumentKind kind,
        String number,
        LocalDate issuedOn,
        String issuer,
        int names,
        int revoked,
        @Nullable LocalDate revokedOn,
        @Nullable String revokedGround,
        @Nullable Successor successor,
        boolean sealed,
        boolean signed) {

    /** Whether a document still holds. */
    public enum State {
        CURRENT,
        /** Some of those on its list lost what it gave them. */
        PARTLY_REVOKED,
        REVOKED,
        SUPERSEDED
    }

    /**
     * What replaced a document.
     *
     * @param on since when
     */
    public record Successor(String code, String number, LocalDate on) {}

    /** What a file in somebody's hands is. */
    public enum Comparison {
        /** Byte for byte what was issued. */
        SAME,
        DIFFERENT,
        /** The PDF is still being written. */
        NOT_YET
    }

    /** What a module says of a document when it issues it. */
    public record Entry(
            String caseType,
            String caseId,
            DocumentKind kind,
            String number,
            LocalDate issuedOn,
            String issuer,
            int names) {}

    public State state() {
        if (successor != null) {
            return State.SUPERSEDED;
        }
        if (revokedOn == null) {
            return State.CURRENT;
        }
        return revoked < names ? State.PARTLY_REVOKED : State.REVOKED;
    }

    static Comparison compare(byte @Nullable [] kept, byte[] given) {
        if (kept == null) {
            return Comparison.NOT_YET;
        }
        return Arrays.equals(kept, given) ? Comparison.SAME : Comparison.DIFFERENT;
    }
}
