package vn.thidua.signature;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Whoever sits down at somebody else's open session shall not try passwords: after five different wrong ones the key stays
 * shut for a while. The same wrong one counts once, so that a slip of the finger over a hundred papers is one slip.
 */
@Component
class WrongPasswords {

    static final int MOST = 5;
    static final Duration PAUSE = Duration.ofMinutes(10);

    private final Map<String, Tries> tries = new ConcurrentHashMap<>();
    private final byte[] salt = new SecureRandom().generateSeed(16);
    private final Clock clock;

    WrongPasswords(Clock clock) {
        this.clock = clock;
    }

    private record Tries(Set<String> passwords, Instant last) {}

    boolean areTooMany(String username) {
        var known = tries.get(username);
        return known != null
                && known.passwords().size() >= MOST
                && known.last().plus(PAUSE).isAfter(clock.instant());
    }

    void add(String username, String password) {
        tries.compute(username, (name, known) -> {
            var passwords = new HashSet<String>();
            if (known != null && known.last().plus(PAUSE).isAfter(clock.instant())) {
                passwords.addAll(known.passwords());
            }
            passwords.add(fingerprint(password));
            return new Tries(passwords, clock.instant());
        });
    }

    void forget(String username) {
        tries.remove(username);
    }

    private String fingerprint(String password) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return new String(digest.digest(password.getBytes(StandardCharsets.UTF_8)), StandardCharsets.ISO_8859_1);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
