package vn.thidua.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Tabler's outline icons as inline SVG. Inline, because an icon then takes the colour of the text beside it and needs no
 * request; hidden from screen readers, because a word always stands beside it.
 */
@Component("icons")
public class Icons {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");
    private static final String FOLDER = "classpath*:META-INF/resources/webjars/tabler__icons/*/icons/outline/";

    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /**
     * The drawing of an icon.
     *
     * @param name Tabler's name, for example {@code circle-check}
     * @throws IllegalArgumentException if Tabler has none of this name
     */
    public String svg(String name) {
        return known.computeIfAbsent(name, this::read);
    }

    private String read(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not an icon name: " + name);
        }
        try {
            Resource[] found = resources.getResources(FOLDER + name + ".svg");
            if (found.length == 0) {
                throw new IllegalArgumentException("No such icon: " + name);
            }
            var text = found[0].getContentAsString(StandardCharsets.UTF_8);
            var shapes = text.substring(text.indexOf('>') + 1, text.lastIndexOf("</svg>"))
                    .replaceAll("<path stroke=\"none\" d=\"M0 0h24v24H0z\" fill=\"none\"\\s*/>", "")
                    .replaceAll("\\s+", " ")
                    .strip();
            return "<svg class=\"icon\" viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" fill=\"none\""
                    + " stroke=\"currentColor\" stroke-width=\"1.75\" stroke-linecap=\"round\" stroke-linejoin=\"round\""
                    + " aria-hidden=\"true\" focusable=\"false\">" + shapes + "</svg>";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
