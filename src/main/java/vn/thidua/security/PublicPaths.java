package vn.thidua.security;

import java.util.List;

/** Every path that answers a stranger. What is not listed here asks for a sign-in; a test holds every mapping to it. */
public final class PublicPaths {

    /** Files that are the same for everybody: no session is opened for them and browsers may keep them. */
    public static final List<String> FILES =
            List.of("/webjars/**", "/css/**", "/js/**", "/images/**", "/favicon.*", "/icon.svg");

    /** Pages and documents for strangers. */
    public static final List<String> PAGES = List.of(
            "/login",
            "/login/refused",
            "/error",
            "/actuator/health",
            "/actuator/health/**",
            "/v3/api-docs",
            "/v3/api-docs/**",
            "/v3/api-docs.yaml",
            "/verify",
            "/verify/**");

    /**
     * What is published for everybody. Only read, never written to: no session, no sign-in and no token stands behind it, so
     * that anything between us and the reader may keep a page for a while.
     */
    public static final List<String> SITE = List.of("/public", "/public/**");

    /** What programs may ask without a password. */
    public static final List<String> API = List.of("/api/v1/verify/**", "/api/v1/public/**");

    private PublicPaths() {}
}
