package vn.thidua.security;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/**
 * What a session remembers of a person. The id guards against a username that was given to somebody else since.
 *
 * @param personId the person's id
 * @param username the sign-in name
 */
public record SignedIn(UUID personId, String username) implements Principal, Serializable {

    @Override
    public String getName() {
        return username;
    }
}
