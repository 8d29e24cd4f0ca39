package vn.thidua.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import vn.thidua.shared.AccessRefused;

/** What a person hears who is not signed in, whose sign-in failed, or whose form came from elsewhere. */
@Component
class PageAnswers implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler {

    private final ReturnPath returnPath;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    PageAnswers(ReturnPath returnPath, CurrentActor currentActor, ApplicationEventPublisher events) {
        this.returnPath = returnPath;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** Pages go to the sign-in page; what scripts load answers 401, and htmx then loads the whole page again. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        askToSignIn(request, response);
    }

    private void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Refresh", "true");
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.startsWith(MediaType.APPLICATION_JSON_VALUE)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        returnPath.remember(request, response);
        var ended = WebUtils.getCookie(request, SessionConfiguration.COOKIE) != null;
        response.sendRedirect(request.getContextPath() + (ended ? "/login?ended" : "/login"));
    }

    /** Shows the sign-in page again with the name still typed. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException, ServletException {
        if (refusal instanceof TooManyFailures tooMany) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()));
            request.setAttribute("waitMinutes", tooMany.minutes());
        } else {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            request.setAttribute("refusal", refusal instanceof DisabledException ? "closed" : "credentials");
        }
        request.getRequestDispatcher("/login/refused").forward(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (refusal instanceof CsrfException && "/login".equals(request.getServletPath())) {
            response.sendRedirect(request.getContextPath() + "/login?stale");
            return;
        }
        var actor = currentActor.find(request);
        if (actor.isEmpty()) {
            askToSignIn(request, response);
            return;
        }
        events.publishEvent(new AccessRefused(
                actor.get(),
                request.getMethod() + " " + request.getRequestURI(),
                HttpStatus.FORBIDDEN.value(),
                refusal instanceof CsrfException ? "security.refusal.csrf" : "security.refusal.forbidden",
                request.getRemoteAddr()));
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
