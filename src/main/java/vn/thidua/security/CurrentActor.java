package vn.thidua.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.thidua.organization.Desks;
import vn.thidua.shared.Actor;
import vn.thidua.web.SignedInPerson;

/**
 * The signed-in person of this request with today's desks, read once per request. A person whose account was closed or
 * who holds no desk any more is nobody from the next request on.
 */
@Component
public class CurrentActor implements SignedInPerson {

    private static final String ATTRIBUTE = CurrentActor.class.getName();

    private final AccountRepository accounts;
    private final Desks desks;

    CurrentActor(AccountRepository accounts, Desks desks) {
        this.accounts = accounts;
        this.desks = desks;
    }

    /** Who sent the request that this thread serves; empty for a stranger and outside of a request. */
    public Optional<Actor> find() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? find(attributes.getRequest())
                : Optional.empty();
    }

    @Override
    public @Nullable Actor orNull() {
        return find().orElse(null);
    }

    /** Who sent the request; empty for a stranger. */
    public Optional<Actor> find(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!isSignedIn(authentication)) {
            return Optional.empty();
        }
        if (request.getAttribute(ATTRIBUTE) instanceof Actor known
                && known.username().equals(authentication.getName())) {
            return Optional.of(known);
        }
        var actor = load(authentication, request.getRemoteAddr());
        actor.ifPresent(found -> request.setAttribute(ATTRIBUTE, found));
        return actor;
    }

    static boolean isSignedIn(@Nullable Authentication authentication) {
        return authentication != null
                && authentication.isAuthenticated()
                && !(authentication instanceof AnonymousAuthenticationToken);
    }

    private Optional<Actor> load(Authentication authentication, String address) {
        return accounts.find(authentication.getName())
                .filter(Account::enabled)
                .filter(account -> !(authentication.getPrincipal() instanceof SignedIn signedIn)
                        || signedIn.personId().equals(account.id()))
                .map(account -> actor(account, address))
                .filter(actor -> !actor.desks().isEmpty());
    }

    private Actor actor(Account account, String address) {
        var seats = desks.seatsOf(account.id());
        return new Actor(
                account.id(),
                account.username(),
                account.displayName(),
                seats.all(),
                address,
                seats.deputyships(),
                null);
    }
}
