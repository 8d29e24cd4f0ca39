package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.regex.Pattern;
import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.config.ParseConfiguration.ElementBalancing;
import org.junit.jupiter.api.Test;
import vn.thidua.rules.Sources;
import vn.thidua.rules.TemplateRules;
import vn.thidua.web.Icons;

/** Pages hold no words of their own, nothing inline, and call only what is there. */
class TemplateTests {

    private static final Map<String, String> TEMPLATES = Sources.below(Sources.RESOURCES.resolve("templates"), ".html");
    private static final Pattern ICON =
            Pattern.compile("(?:icon :: icon|empty :: empty|failure :: failure)\\(\\s*'([^']+)'"
                    + "|badge :: badge\\(\\s*(?:'[^']*'|\\$\\{[^}]*})\\s*,\\s*'([^']+)'");
    private static final Pattern VIEW = Pattern.compile("return \"([a-z]+(?:/[a-z-]+)+)\"");

    @Test
    void holdNoLiteralText() {
        assertThat(TemplateRules.literalText(TEMPLATES)).isEmpty();
        assertThat(TemplateRules.literalText(broken("<p>Chào bạn</p>"))).hasSize(1);
        assertThat(TemplateRules.literalText(broken("<a title=\"Save\" th:text=\"#{a.b}\"></a>")))
                .hasSize(1);
        assertThat(TemplateRules.literalText(broken("<p th:text=\"'Hồ sơ'\"></p>")))
                .hasSize(1);
        assertThat(TemplateRules.literalText(broken("<p>[[#{a.b}]] · [[${c}]]</p>")))
                .isEmpty();
    }

    @Test
    void styleAndRunNothingInline() {
        assertThat(TemplateRules.inlineStyleOrScript(TEMPLATES)).isEmpty();
        assertThat(TemplateRules.inlineStyleOrScript(broken("<p style=\"color:red\"></p>")))
                .hasSize(1);
        assertThat(TemplateRules.inlineStyleOrScript(broken("<p th:style=\"${x}\"></p>")))
                .hasSize(1);
        assertThat(TemplateRules.inlineStyleOrScript(broken("<script>alert(1)</script>")))
                .hasSize(1);
        assertThat(TemplateRules.inlineStyleOrScript(broken("<a onclick=\"go()\" href=\"javascript:go()\"></a>")))
                .hasSize(2);
        assertThat(TemplateRules.inlineStyleOrScript(broken("<script defer th:src=\"@{/js/a.js}\"></script>")))
                .isEmpty();
    }

    @Test
    void callOnlyFragmentsThatExist() {
        assertThat(TemplateRules.missingFragments(TEMPLATES)).isEmpty();
        assertThat(TemplateRules.missingFragments(broken("<p th:replace=\"~{x/y :: z}\"></p>")))
                .hasSize(1);
        assertThat(TemplateRules.missingFragments(
                        broken("<p th:fragment=\"one(a)\"></p><p th:replace=\"~{page :: one(${f(1, 2)}, 3)}\"></p>")))
                .hasSize(1);
        assertThat(TemplateRules.missingFragments(
                        broken("<p th:fragment=\"one(a)\"></p><p th:replace=\"~{page :: one(${f(1, 2)})}\"></p>")))
                .isEmpty();
    }

    @Test
    void useNoBeanWhereThymeleafRefusesOne() {
        assertThat(TemplateRules.beansWhereNoneMayBe(TEMPLATES)).isEmpty();
        assertThat(TemplateRules.beansWhereNoneMayBe(broken("<a th:href=\"${@links.with('a', 1)}\"></a>")))
                .hasSize(1);
    }

    @Test
    void parse() {
        TEMPLATES.forEach(
                (name, text) -> assertThatCode(() -> parse(text)).as(name).doesNotThrowAnyException());
        assertThatThrownBy(() -> parse("<div><span></div>")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> parse("<p class=\"a\" class=\"b\"></p>")).isInstanceOf(IllegalArgumentException.class);
    }

    private static void parse(String text) {
        var strict = ParseConfiguration.htmlConfiguration();
        strict.setUniqueAttributesInElementRequired(true);
        strict.setElementBalancing(ElementBalancing.REQUIRE_BALANCED);
        var parser = new MarkupParser(strict);
        try {
            parser.parse(text, new AbstractMarkupHandler() {});
        } catch (ParseException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    @Test
    void drawOnlyIconsThatExist() {
        var icons = new Icons();
        TEMPLATES.forEach((name, text) -> ICON.matcher(text).results().forEach(found -> {
            var icon = found.group(1) == null ? found.group(2) : found.group(1);
            assertThat(icons.svg(icon)).as(name + ": " + icon).startsWith("<svg");
        }));
    }

    @Test
    void existForEveryPageThatAControllerNames() {
        Sources.below(Sources.JAVA, "Controller.java").forEach((name, text) -> VIEW.matcher(text)
                .results()
                .forEach(found -> assertThat(TEMPLATES).as(name).containsKey(found.group(1) + ".html")));
    }

    private static Map<String, String> broken(String html) {
        return Map.of("page.html", html);
    }
}
