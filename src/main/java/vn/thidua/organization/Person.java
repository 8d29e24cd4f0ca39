package vn.thidua.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param username the name typed at sign-in; never changes
 * @param displayName the name shown beside every act
 * @param enabled whether signing in is possible
 * @param code the personnel number by which nominations name this person, absent where none was entered
 */
public record Person(
        UUID id,
        String username,
        String displayName,
        boolean enabled,
        @Nullable String code) {

    Person called(String name) {
        return new Person(id, username, name, enabled, code);
    }

    Person enabled(boolean may) {
        return new Person(id, username, displayName, may, code);
    }

    Person known(@Nullable String by) {
        return new Person(id, username, displayName, enabled, by);
    }
}
