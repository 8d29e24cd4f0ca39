package vn.thidua.award;

import java.util.Set;

/** What is said about deciding authorities as such, whatever rule or unit names them. */
public final class Authorities {

    /** They stand above ministers and province chairs: what they decide is a matter of the whole country. */
    public static final Set<String> ABOVE_MINISTERS = Set.of("PRIME_MINISTER", "PRESIDENT");

    private Authorities() {}
}
