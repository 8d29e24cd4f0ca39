package vn.thidua.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Links to the page one is on, with one parameter changed; templates reach it as {@code @links}. */
@Component("links")
public class Links implements PageWords {

    private static final String CURSOR = "cursor";

    /** This page with its other parameters kept, for example the next page of a filtered list. */
    public String with(String parameter, Object value) {
        var parameters = parameters();
        parameters.put(parameter, new String[] {String.valueOf(value)});
        return page(parameters);
    }

    /** This page with its other parameters kept and its paging forgotten: a changed filter starts from the top. */
    public String filteredBy(String parameter, Object value) {
        var parameters = parameters();
        parameters.remove(CURSOR);
        parameters.put(parameter, new String[] {String.valueOf(value)});
        return page(parameters);
    }

    /** This page from the top and without this filter. */
    public String without(String parameter) {
        var parameters = parameters();
        parameters.remove(CURSOR);
        parameters.remove(parameter);
        return page(parameters);
    }

    /** The list of this page as a file, narrowed as the page is. */
    public String export(String list, String format) {
        var parameters = parameters();
        parameters.remove(CURSOR);
        return address("/exports/" + list + "." + format, parameters);
    }

    /** The same of a page whose address itself says what it is about: with one parameter more. */
    public String exportOf(String list, String format, String parameter, Object value) {
        return exportOf(list, format, Map.of(parameter, value));
    }

    /** The same with several. */
    public String exportOf(String list, String format, Map<String, ?> more) {
        var parameters = parameters();
        parameters.remove(CURSOR);
        more.forEach((parameter, value) -> parameters.put(parameter, new String[] {String.valueOf(value)}));
        return address("/exports/" + list + "." + format, parameters);
    }

    /** This page in another language; the first page where this one answers a form and has no address of its own. */
    public String inLanguage(String language) {
        return "GET".equals(request().getMethod()) ? with("lang", language) : "/?lang=" + language;
    }

    /** What was asked for with this parameter, absent where it was not. */
    public @Nullable String parameter(String name) {
        var values = parameters().get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    /** What stands in the address. What a form sent, passwords among it, belongs into no link. */
    private static Map<String, String[]> parameters() {
        var parameters = new LinkedHashMap<String, String[]>();
        try {
            parameters.putAll(request().getParameterMap());
        } catch (IllegalStateException unreadable) {
            // the page that says so has to be drawn too
            return parameters;
        }
        parameters.keySet().retainAll(namesInAddress());
        return parameters;
    }

    private static Set<String> namesInAddress() {
        var query = request().getQueryString();
        return query == null
                ? Set.of()
                : Arrays.stream(query.split("&"))
                        .flatMap(pair -> name(pair).stream())
                        .collect(Collectors.toSet());
    }

    private static Optional<String> name(String pair) {
        try {
            return Optional.of(URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unreadable) {
            // the page that says so has to be drawn too
            return Optional.empty();
        }
    }

    private static String page(Map<String, String[]> parameters) {
        return address(ApiPaths.path(request()), parameters);
    }

    private static String address(String path, Map<String, String[]> parameters) {
        var query = parameters.entrySet().stream()
                .flatMap(entry ->
                        Arrays.stream(entry.getValue()).map(value -> encode(entry.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
