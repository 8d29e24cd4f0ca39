package vn.thidua.signature;

import java.util.Optional;

/**
 * Makes keys for people who have none, at the moment they are first used. An installation for real has no such bean: there
 * keys come from a certification authority.
 */
public interface KeyIssuer {

    /** Whether the person would get a key. */
    boolean offers(String username);

    /**
     * A key store for the person.
     *
     * @param password what the person typed
     * @return the PKCS #12 under that password, empty if it is not the one that opens this door
     */
    Optional<byte[]> issue(String username, String displayName, String password);
}
