package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thidua.rules.MessageRules;
import vn.thidua.rules.Sources;

/** Both languages are complete, and no word is kept that nobody reads. */
class MessagesTests {

    private static final Map<String, String> FILES =
            Sources.below(Sources.RESOURCES.resolve("messages"), ".properties");
    private static final Map<String, String> TEMPLATES = Sources.below(Sources.RESOURCES.resolve("templates"), ".html");
    private static final Map<String, String> CLASSES = Sources.below(Sources.JAVA, ".java");
    private static final Pattern USER_TASK = Pattern.compile("<(?:\\w+:)?userTask[^>]*\\bid=\"(\\w+)\"");

    @Test
    void sayTheSameInBothLanguages() {
        assertThat(MessageRules.differences(FILES)).isEmpty();
        assertThat(MessageRules.differences(Map.of("a.properties", "a.b=c", "a_en.properties", "")))
                .hasSize(1);
        assertThat(MessageRules.differences(Map.of("a.properties", "a.b={0}", "a_en.properties", "a.b=none")))
                .hasSize(1);
        assertThat(MessageRules.differences(Map.of("a.properties", "a.b={0}", "a_en.properties", "a.b=it's {0}")))
                .hasSize(1);
        assertThat(MessageRules.differences(Map.of("a.properties", "a.b=c\na.b=d", "a_en.properties", "a.b=c")))
                .hasSize(1);
    }

    @Test
    void existForEveryKeyThatIsUsed() {
        var missing = MessageRules.used(TEMPLATES, CLASSES);
        missing.removeAll(keys());
        assertThat(missing).isEmpty();
        assertThat(
                        MessageRules.used(
                                Map.of("page.html", "<p th:text=\"#{a.page}\">[[${#messages.msg('a.shown')}]]</p>"),
                                Map.of(
                                        "A.java",
                                        "throw Refusal.conflict(\"a.refusal\"); problems.add(\"x\", \"a.field\", 3);"
                                                + " Outcome.main(\"sign\", \"a.sign\"); Field.text(\"n\", \"a.label\").help(\"a.help\")")))
                .containsExactlyInAnyOrder("a.page", "a.shown", "a.refusal", "a.field", "a.sign", "a.label", "a.help");
    }

    @Test
    void areAllRead() {
        var texts = new TreeMap<>(TEMPLATES);
        texts.putAll(CLASSES);
        texts.putAll(Sources.below(Sources.PROCESSES, ".dmn"));
        assertThat(MessageRules.unused(keys(), texts, userTasks(), constants())).isEmpty();
        assertThat(MessageRules.unused(
                        Set.of(
                                "a.read",
                                "a.kind.ONE",
                                "a.state.x",
                                "a.action.done",
                                "task.p.userTask_x",
                                "a.forgotten"),
                        Map.of("A.java", "\"a.read\" \"a.state.\" \"done\""),
                        Set.of("p.userTask_x"),
                        Set.of("a.kind.ONE")))
                .containsExactly("a.forgotten");
    }

    @Test
    void nameEveryConstantOfAnEnumThatIsNamedAtAll() {
        var keys = keys();
        var constants = constants();
        var named = constants.stream()
                .filter(keys::contains)
                .map(MessagesTests::enumOf)
                .collect(Collectors.toSet());
        assertThat(constants.stream().filter(constant -> named.contains(enumOf(constant))))
                .isSubsetOf(keys);
    }

    private static String enumOf(String key) {
        return key.substring(0, key.lastIndexOf('.'));
    }

    private static Set<String> keys() {
        return FILES.values().stream()
                .flatMap(text -> MessageRules.read(text).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code <process>.<user task>} of every model. */
    private static Set<String> userTasks() {
        var tasks = new TreeSet<String>();
        Sources.below(Sources.PROCESSES, ".bpmn").forEach((file, model) -> {
            var process = file.substring(file.lastIndexOf('/') + 1).replace(".bpmn", "");
            USER_TASK.matcher(model).results().forEach(task -> tasks.add(process + "." + task.group(1)));
        });
        return tasks;
    }

    /** {@code <module>.<enum>.<CONSTANT>} of every enum. */
    private static Set<String> constants() {
        var constants = new TreeSet<String>();
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.thidua");
        for (JavaClass type : classes) {
            if (type.isEnum() && !type.getPackageName().equals("vn.thidua")) {
                var module =
                        type.getPackageName().substring("vn.thidua.".length()).split("\\.")[0];
                var name = Character.toLowerCase(type.getSimpleName().charAt(0))
                        + type.getSimpleName().substring(1);
                type.getEnumConstants().forEach(constant -> constants.add(module + "." + name + "." + constant.name()));
            }
        }
        return constants;
    }
}
