package vn.thidua.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Tells the interface for programs from the pages. */
final class ApiPaths {

    static final String PATTERN = "/api/**";

    private ApiPaths() {}

    static boolean isApi(HttpServletRequest request) {
        var path = path(request);
        return path.startsWith("/api/") || path.equals("/api") || path.startsWith("/v3/api-docs");
    }

    /** The path that was asked for, also while the container dispatches to the error page. */
    static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                ? original
                : request.getRequestURI();
    }
}
