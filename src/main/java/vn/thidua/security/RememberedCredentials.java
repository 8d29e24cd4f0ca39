package vn.thidua.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;

/**
 * HTTP Basic sends the password with every call, and checking one is slow by design. What was found right is remembered
 * for a minute, under a code of name and password that only this process can compute; the account is read again on every
 * call, so that a closed account or a new password counts at once.
 */
class RememberedCredentials implements AuthenticationManager {

    private static final Duration KEPT = Duration.ofSeconds(60);
    private static final int MOST = 10_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final AuthenticationManager passwords;
    private final AccountRepository accounts;
    private final Clock clock;
    private final SecretKeySpec key;
    private final List<Object> locks =
            IntStream.range(0, 64).mapToObj(number -> new Object()).toList();
    private final Map<String, Remembered> remembered = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
            return size() > MOST;
        }
    };

    private record Remembered(String passwordHash, Instant until) {}

    RememberedCredentials(AuthenticationManager passwords, AccountRepository accounts, Clock clock) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.clock = clock;
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var code = codeOf(attempt);
        return recall(code, attempt).orElseGet(() -> {
            // many calls arrive at once when a program starts: one of them checks, the others find it remembered
            synchronized (locks.get(Math.floorMod(code.hashCode(), locks.size()))) {
                return recall(code, attempt).orElseGet(() -> check(code, attempt));
            }
        });
    }

    private Authentication check(String code, Authentication attempt) {
        var signedIn = passwords.authenticate(attempt);
        accounts.find(signedIn.getName()).ifPresent(account -> {
            synchronized (remembered) {
                remembered.put(
                        code,
                        new Remembered(account.passwordHash(), clock.instant().plus(KEPT)));
            }
        });
        return signedIn;
    }

    private Optional<Authentication> recall(String code, Authentication attempt) {
        Remembered found;
        synchronized (remembered) {
            found = remembered.get(code);
            if (found == null || found.until().isBefore(clock.instant())) {
                remembered.remove(code);
                return Optional.empty();
            }
        }
        return accounts.find(PersonAuthenticationProvider.nameOf(attempt))
                .filter(Account::enabled)
                .filter(account -> account.passwordHash().equals(found.passwordHash()))
                .map(account -> PersonAuthenticationProvider.signedIn(account, attempt.getDetails()));
    }

    private String codeOf(Authentication attempt) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(PersonAuthenticationProvider.nameOf(attempt).getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            mac.update(String.valueOf(attempt.getCredentials()).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
