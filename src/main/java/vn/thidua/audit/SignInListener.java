package vn.thidua.audit;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureDisabledEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Desks;
import vn.thidua.security.SignedIn;
import vn.thidua.shared.Actor;
import vn.thidua.web.Door;

/** Hears who signed in, who failed to and who left. */
@Component
class SignInListener {

    /** What is no name at all may be a password typed into the wrong field: it must not stand here for ever. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9._-]{1,100}");

    private static final String NO_NAME = "?";

    private final AuditWriter trail;
    private final Desks desks;
    private final Door door;

    SignInListener(AuditWriter trail, Desks desks, Door door) {
        this.trail = trail;
        this.desks = desks;
        this.door = door;
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        write("signedIn", event.getAuthentication());
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        write(
                event instanceof AuthenticationFailureDisabledEvent ? "signInClosed" : "signInFailed",
                event.getAuthentication());
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        write("signedOut", event.getAuthentication());
    }

    private void write(String action, Authentication authentication) {
        var address = authentication.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : null;
        trail.write(
                actor(authentication, address), typed(authentication.getName()), action, address, Map.of("by", door()));
    }

    /** A failed attempt is nobody's: whoever typed the name need not be the person of that name. */
    private @Nullable Actor actor(Authentication authentication, @Nullable String address) {
        return authentication.getPrincipal() instanceof SignedIn signedIn
                ? desks.actor(signedIn.username(), address).orElse(null)
                : null;
    }

    /** The name somebody typed, as far as it can be one. */
    static String typed(String text) {
        var name = text.strip().toLowerCase(Locale.ROOT);
        return NAME.matcher(name).matches() ? name : NO_NAME;
    }

    private String door() {
        return door.isForPrograms() ? "api" : "page";
    }
}
