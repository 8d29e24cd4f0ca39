package vn.thidua.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The page a stranger asked for before being sent to sign in, kept in a cookie so that strangers cost no session. Only a
 * path of this application is ever followed.
 */
@Component
class ReturnPath {

    private static final String COOKIE = "RETURN_TO";
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");
    private static final int LONGEST = 1500;

    void remember(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        if (isPage(request) && LOCAL.matcher(path).matches() && path.length() <= LONGEST) {
            write(
                    request,
                    response,
                    Base64.getUrlEncoder().withoutPadding().encodeToString(path.getBytes(StandardCharsets.US_ASCII)),
                    Duration.ofMinutes(30));
        }
    }

    /** Where to go after signing in; the start page where nothing was asked for. */
    String take(HttpServletRequest request, HttpServletResponse response) {
        var start = request.getContextPath() + "/";
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return start;
        }
        write(request, response, "", Duration.ZERO);
        try {
            var path = new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.US_ASCII);
            return LOCAL.matcher(path).matches() ? path : start;
        } catch (IllegalArgumentException notOurs) {
            return start;
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return "GET".equals(request.getMethod())
                && request.getHeader("HX-Request") == null
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String value, Duration maxAge) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .path(request.getContextPath() + "/")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
