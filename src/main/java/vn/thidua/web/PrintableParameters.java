package vn.thidua.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.shared.PrintableText;

/**
 * Addresses and forms hold printable text, whoever reads them: searches, filters and fields alike. Passwords stay as they
 * were typed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PrintableParameters extends OncePerRequestFilter {

    private static final String PASSWORD = "password";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Printable(request), response);
    }

    /** Reads the parameters only when somebody asks: whoever streams a body finds it untouched. */
    private static final class Printable extends HttpServletRequestWrapper {

        private @Nullable Map<String, String[]> parameters;

        Printable(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var known = parameters;
            if (known == null) {
                known = printable(super.getParameterMap());
                parameters = known;
            }
            return known;
        }

        @Override
        public @Nullable String getParameter(String name) {
            var values = getParameterMap().get(name);
            return values == null ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var values = getParameterMap().get(name);
            return values == null ? null : values.clone();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }

        private static Map<String, String[]> printable(Map<String, String[]> sent) {
            var printable = new LinkedHashMap<String, String[]>();
            sent.forEach((name, values) -> printable.put(
                    PrintableText.of(name),
                    name.equals(PASSWORD)
                            ? values
                            : Arrays.stream(values).map(PrintableText::of).toArray(String[]::new)));
            return Collections.unmodifiableMap(printable);
        }
    }
}
