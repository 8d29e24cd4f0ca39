package vn.thidua.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.support.IntegrationTest;

@IntegrationTest
class PublicPathsIT {

    @LocalServerPort
    int port;

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Test
    void everyMappedPathIsOnThePublicListOrRefusedToStrangers() {
        var open = new TreeSet<String>();
        int asked = 0;
        for (var mapping : mappings) {
            for (var info : mapping.getHandlerMethods().keySet()) {
                for (var pattern : info.getPatternValues()) {
                    for (var method : methods(info.getMethodsCondition().getMethods())) {
                        asked++;
                        if (!isPublic(pattern) && !isRefused(method, pattern)) {
                            open.add(method + " " + pattern);
                        }
                    }
                }
            }
        }
        assertThat(open).as("answered to a stranger").isEmpty();
        assertThat(asked).as("mappings asked").isGreaterThan(10);
    }

    private static Set<RequestMethod> methods(Set<RequestMethod> declared) {
        return declared.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : declared;
    }

    private static boolean isPublic(String pattern) {
        var paths = new ArrayList<>(PublicPaths.PAGES);
        paths.addAll(PublicPaths.FILES);
        paths.addAll(PublicPaths.SITE);
        paths.addAll(PublicPaths.API);
        var matcher = new AntPathMatcher();
        return paths.stream().anyMatch(path -> matcher.match(path, pattern));
    }

    private boolean isRefused(RequestMethod method, String pattern) {
        var path = pattern.replaceAll("\\{(?:[^{}]|\\{[^}]*})*}", "1")
                .replace("**", "x")
                .replace("*", "x");
        var answer = new Visitor(port).call(method.name(), path, "Accept", "text/html");
        if (path.startsWith("/api/")) {
            return answer.statusCode() == 401;
        }
        return answer.statusCode() == 302
                && answer.headers().firstValue("Location").orElse("").matches("http://[^/]+/login(\\?ended)?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/public",
                "/public/nowhere",
                "/tasks",
                "/api/v1/tasks",
                "/css/login.css",
                "/webjars/htmx.org/dist/htmx.min.js",
                "/nowhere",
                "/actuator/health"
            })
    void everyAnswerCarriesTheHeaders(String path) {
        var headers = new Visitor(port).get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy")).hasValue(Headers.CONTENT_SECURITY_POLICY);
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
    }

    @Test
    void publishedPagesAreReadOnlyAndLeaveNothingBehind() {
        var visitor = new Visitor(port);
        var page = visitor.get("/public");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("max-age=60, public");
        assertThat(page.headers().firstValue("Vary").orElse("")).containsIgnoringCase("cookie");
        assertThat(page.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
        assertThat(visitor.call("POST", "/public", "Accept", "text/html").statusCode())
                .isEqualTo(302);
        for (var path : List.of(
                "/public/nowhere", "/public/decisions/x", "/public/role-models/x", "/public/role-models/x/photos/1")) {
            var nothing = visitor.get(path);
            assertThat(nothing.statusCode()).as(path).isEqualTo(404);
            assertThat(nothing.headers().allValues("Cache-Control")).as(path).containsExactly("no-store");
        }
        for (var path : List.of("/public/nowhere", "/public/decisions/x", "/public/role-models/x")) {
            assertThat(visitor.get(path).body())
                    .as(path)
                    .contains("href=\"/public/awards\"")
                    .doesNotContain("/login");
        }
    }

    @Test
    void policyAllowsNothingInlineAndNothingForeign() {
        assertThat(Headers.CONTENT_SECURITY_POLICY)
                .contains("default-src 'self'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http", "*");
    }
}
