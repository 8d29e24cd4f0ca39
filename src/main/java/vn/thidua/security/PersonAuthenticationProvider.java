package vn.thidua.security;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Desks;
import vn.thidua.organization.PasswordHashes;

/**
 * Checks a name and a password. An unknown name, a wrong password and a closed account take the same work and get the
 * same answer; only who knows the password learns that the account is closed or holds no desk.
 */
@Component
class PersonAuthenticationProvider implements AuthenticationProvider {

    /** bcrypt reads no further; more would be silently ignored and so is refused. */
    private static final int LONGEST_PASSWORD = 72;

    private static final int LONGEST_NAME = 100;

    private final AccountRepository accounts;
    private final PasswordHashes hashes;
    private final Desks desks;
    private final PasswordEncoder passwords;
    private final SignInFailures failures;
    private final ApplicationEventPublisher events;
    private final String hashOfNobody;

    /** One name is tried once at a time on a node: parallel guesses cannot outrun the count. */
    private final List<Object> locks =
            IntStream.range(0, 64).mapToObj(number -> new Object()).toList();

    PersonAuthenticationProvider(
            AccountRepository accounts,
            PasswordHashes hashes,
            Desks desks,
            PasswordEncoder passwords,
            SignInFailures failures,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.desks = desks;
        this.passwords = passwords;
        this.failures = failures;
        this.events = events;
        this.hashOfNobody = String.valueOf(passwords.encode("nobody's password"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var username = nameOf(attempt);
        var address = addressOf(attempt);
        synchronized (locks.get(Math.floorMod(username.hashCode(), locks.size()))) {
            failures.waitFor(username, address).ifPresent(wait -> {
                throw new TooManyFailures(wait);
            });
            return check(username, address, attempt);
        }
    }

    private Authentication check(String username, String address, Authentication attempt) {
        var password =
                attempt.getCredentials() == null ? "" : attempt.getCredentials().toString();
        var account = accounts.find(username).filter(known -> matches(known, password));
        if (account.isEmpty()) {
            waste(username, password);
            failed(username, address);
            throw new BadCredentialsException("Unknown name or wrong password");
        }
        failures.forgive(username, address);
        var person = account.get();
        if (!person.enabled() || desks.seatsOf(person.id()).all().isEmpty()) {
            throw new DisabledException("The account is closed or holds no desk today");
        }
        strengthen(person, password);
        return signedIn(person, attempt.getDetails());
    }

    private boolean matches(Account account, String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD
                && passwords.matches(password, account.passwordHash());
    }

    /** A name that is unknown, or whose old hash is quickly compared, answers no sooner than any other. */
    private void waste(String username, String password) {
        var hash = accounts.find(username).map(Account::passwordHash);
        if (hash.isEmpty() || passwords.upgradeEncoding(hash.get())) {
            passwords.matches(password, hashOfNobody);
        }
    }

    private void failed(String username, String address) {
        failures.add(username, address);
        failures.waitFor(username, address)
                .map(TooManyFailures::new)
                .ifPresent(wait -> events.publishEvent(new SignInThrottled(username, address, wait.minutes())));
    }

    private void strengthen(Account account, String password) {
        if (passwords.upgradeEncoding(account.passwordHash())) {
            Optional.ofNullable(passwords.encode(password))
                    .ifPresent(hash -> hashes.strengthen(account.id(), account.passwordHash(), hash));
        }
    }

    static Authentication signedIn(Account account, @Nullable Object details) {
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(account.id(), account.username()), null, List.of());
        signedIn.setDetails(details);
        return signedIn;
    }

    /** As people type it: capitals and blanks around do not matter; cut to what the tables hold. */
    static String nameOf(Authentication attempt) {
        var name = attempt.getName().strip().toLowerCase(Locale.ROOT).replaceAll("\\p{Cntrl}", "?");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "";
    }
}
