package vn.thidua.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page template may not hold. Documents ({@code document/}) are Vietnamese administrative forms with a layout laid
 * down by decree: their words are not translated.
 */
public final class TemplateRules {

    private static final Pattern INLINE = Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("\\p{L}");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}+\\s+\\p{L}+|[^\\p{ASCII}]*[\\p{L}&&[^\\p{ASCII}]]");
    private static final Set<String> SPOKEN =
            Set.of("title", "placeholder", "alt", "aria-label", "label", "data-label");
    private static final Set<String> NO_BEANS =
            Set.of("th:href", "th:src", "th:action", "th:attr", "th:replace", "th:insert", "th:utext", "th:formaction");
    private static final Pattern REFERENCE =
            Pattern.compile("~\\{\\s*([\\w/-]*)\\s*::\\s*([\\w-]+)\\s*(\\(.*)?", Pattern.DOTALL);
    private static final Pattern SIGNATURE = Pattern.compile("([\\w-]+)\\s*(?:\\((.*)\\))?", Pattern.DOTALL);

    private TemplateRules() {}

    /** No literal text: every word a person reads comes out of the message files. */
    public static List<String> literalText(Map<String, String> templates) {
        var violations = new ArrayList<String>();
        pages(templates).forEach((name, text) -> Jsoup.parse(text, "", Parser.xmlParser())
                .getAllElements()
                .forEach(element -> {
                    for (TextNode node : element.textNodes()) {
                        var rest = INLINE.matcher(node.getWholeText()).replaceAll("");
                        if (WORDS.matcher(rest).find() && !element.nameIs("script")) {
                            violations.add(name + ": literal text “" + rest.strip() + "”");
                        }
                    }
                    for (Attribute attribute : element.attributes()) {
                        if (SPOKEN.contains(attribute.getKey())
                                && WORDS.matcher(attribute.getValue()).find()) {
                            violations.add(name + ": literal " + attribute);
                        }
                        if (Set.of("th:text", "th:title", "th:placeholder", "th:aria-label")
                                .contains(attribute.getKey())) {
                            QUOTED.matcher(attribute.getValue())
                                    .results()
                                    .map(result -> result.group(1))
                                    .filter(words -> SENTENCE.matcher(words).find())
                                    .forEach(words -> violations.add(name + ": literal text in " + attribute));
                        }
                    }
                }));
        return violations;
    }

    /** The content security policy runs nothing inline and styles nothing inline; neither may a page try. */
    public static List<String> inlineStyleOrScript(Map<String, String> templates) {
        var violations = new ArrayList<String>();
        pages(templates).forEach((name, text) -> Jsoup.parse(text, "", Parser.xmlParser())
                .getAllElements()
                .forEach(element -> {
                    if (element.nameIs("style")) {
                        violations.add(name + ": <style>");
                    }
                    if (element.nameIs("script") && !element.hasAttr("src") && !element.hasAttr("th:src")) {
                        violations.add(name + ": inline <script>");
                    }
                    for (Attribute attribute : element.attributes()) {
                        var plain = attribute.getKey().replaceFirst("^(th:|data-th-)", "");
                        if (plain.equals("style") || plain.matches("on[a-z]+|hx-on.*")) {
                            violations.add(name + ": " + attribute.getKey() + " attribute");
                        }
                        if (attribute.getValue().strip().startsWith("javascript:")) {
                            violations.add(name + ": javascript: address");
                        }
                    }
                }));
        return violations;
    }

    /** Thymeleaf refuses a bean where a link is made or a fragment is called, but only when the page is asked for. */
    public static List<String> beansWhereNoneMayBe(Map<String, String> templates) {
        var violations = new ArrayList<String>();
        templates.forEach((name, text) -> Jsoup.parse(text, "", Parser.xmlParser())
                .getAllElements()
                .forEach(element -> {
                    for (Attribute attribute : element.attributes()) {
                        if (NO_BEANS.contains(attribute.getKey())
                                && attribute.getValue().matches("(?s).*\\$\\{[^}]*@\\w+\\..*")) {
                            violations.add(name + ": a bean in " + attribute.getKey()
                                    + "; use th:with, or #fmt, #links, #fields");
                        }
                    }
                }));
        return violations;
    }

    /** Every fragment that is called exists and takes as many arguments. */
    public static List<String> missingFragments(Map<String, String> templates) {
        var known = new TreeMap<String, Integer>();
        templates.forEach((name, text) -> {
            for (Element element : Jsoup.parse(text, "", Parser.xmlParser()).select("[th:fragment]")) {
                Matcher signature =
                        SIGNATURE.matcher(element.attr("th:fragment").strip());
                if (signature.matches()) {
                    known.put(template(name) + " :: " + signature.group(1), arguments(signature.group(2)));
                }
            }
        });
        var violations = new ArrayList<String>();
        templates.forEach((name, text) -> {
            for (Element element : Jsoup.parse(text, "", Parser.xmlParser()).select("[th:replace], [th:insert]")) {
                var called = element.hasAttr("th:replace") ? element.attr("th:replace") : element.attr("th:insert");
                Matcher reference = REFERENCE.matcher(called);
                if (reference.find()) {
                    check(name, reference, known, violations);
                }
            }
        });
        return violations;
    }

    private static void check(String name, Matcher reference, Map<String, Integer> known, List<String> violations) {
        var called = reference.group(1).isEmpty() ? template(name) : reference.group(1);
        // documents are drawn by an engine of their own, which starts in their folder
        var file = name.startsWith("document/") && !called.startsWith("document/") ? "document/" + called : called;
        var fragment = file + " :: " + reference.group(2);
        var wanted = known.get(fragment);
        if (wanted == null) {
            violations.add(name + ": no fragment " + fragment);
        } else if (reference.group(3) != null && arguments(inBrackets(reference.group(3))) != wanted) {
            violations.add(name + ": " + fragment + " takes " + wanted + " arguments, not "
                    + arguments(inBrackets(reference.group(3))));
        }
    }

    /** What stands between this opening bracket and its own closing one. */
    private static String inBrackets(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted = (c == '\'') != quoted;
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return text.substring(1, i);
            }
        }
        return text.substring(1);
    }

    private static int arguments(@Nullable String list) {
        if (list == null || list.isBlank()) {
            return 0;
        }
        int depth = 0;
        int count = 1;
        boolean quoted = false;
        for (char c : list.toCharArray()) {
            quoted = (c == '\'') != quoted;
            if (!quoted) {
                depth += "({[".indexOf(c) >= 0 ? 1 : ")}]".indexOf(c) >= 0 ? -1 : 0;
                count += c == ',' && depth == 0 ? 1 : 0;
            }
        }
        return count;
    }

    private static Map<String, String> pages(Map<String, String> templates) {
        var pages = new TreeMap<>(templates);
        pages.keySet().removeIf(name -> name.startsWith("document/"));
        return pages;
    }

    private static String template(String file) {
        return file.replaceFirst("\\.html$", "");
    }
}
