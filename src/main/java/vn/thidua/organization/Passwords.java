package vn.thidua.organization;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes password hashes. An import of tens of thousands of people gives each hash less work, so that the whole stays
 * under a minute; the first sign-in raises it to the full cost. See the decision record of 2026-11-22 on imported
 * passwords.
 */
@Component
class Passwords {

    /** Fewest characters of a password that an administrator sets. */
    static final int SHORTEST = 6;

    /** BCrypt reads no further. */
    static final int LONGEST_BYTES = 72;

    static final int FULL_COST = 10;
    static final int LEAST_COST = 4;

    /** Stands in front of the hash, so that a stronger algorithm can follow one day. */
    private static final String ALGORITHM = "{bcrypt}";

    /** The rounds that an import may spend, summed over all its passwords: about 20 seconds of two cores. */
    private static final long ROUNDS = 1 << 20;

    private final SecureRandom random = new SecureRandom();

    /** The hash of one password at full cost. */
    String hash(String password) {
        return ALGORITHM + new BCryptPasswordEncoder(FULL_COST).encode(password);
    }

    /** Hashes by password; equal passwords are hashed once, all of them on every core. */
    Map<String, String> hashAll(Collection<String> passwords) {
        var distinct = new HashSet<>(passwords);
        var encoder = new BCryptPasswordEncoder(costFor(distinct.size()));
        var hashes = new ConcurrentHashMap<String, String>();
        var pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            var running = distinct.stream()
                    .<Future<?>>map(
                            password -> pool.submit(() -> hashes.put(password, ALGORITHM + encoder.encode(password))))
                    .toList();
            for (var one : running) {
                one.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while hashing passwords", stopped);
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        } finally {
            pool.shutdownNow();
        }
        return hashes;
    }

    /** The highest cost at which so many hashes stay within the rounds of an import. */
    static int costFor(int hashes) {
        int cost = FULL_COST;
        while (cost > LEAST_COST && ((long) hashes << cost) > ROUNDS) {
            cost--;
        }
        return cost;
    }

    /** The hash of a secret that nobody knows: such a person cannot sign in until a password is set. */
    String unusable() {
        return hash(random(32));
    }

    /** A password to be told to somebody once. */
    String random(int bytes) {
        var secret = new byte[bytes];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
