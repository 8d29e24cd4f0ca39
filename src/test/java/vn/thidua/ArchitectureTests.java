package vn.thidua;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import vn.thidua.rules.CodeRules;
import vn.thidua.rules.Sources;

/** How the code is built; every rule is also shown something that breaks it. */
class ArchitectureTests {

    private static final int LONGEST_FILE = 300;

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.thidua");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("vn.broken");

    static final Iterable<ArchRule> RULES = List.of(
            CodeRules.ONLY_WORKFLOW_KNOWS_THE_ENGINE,
            CodeRules.ONLY_ADAPTERS_KNOW_THE_WEB,
            CodeRules.REPOSITORIES_ARE_HIDDEN,
            CodeRules.CONTROLLERS_ARE_HIDDEN,
            CodeRules.AGGREGATES_ARE_HIDDEN,
            CodeRules.TIME_COMES_FROM_A_CLOCK,
            CodeRules.NOTHING_IS_INJECTED_INTO_FIELDS,
            CodeRules.NAMES_SAY_THE_DOMAIN,
            CodeRules.NO_STATIC_STATE);

    @ParameterizedTest
    @FieldSource("RULES")
    void holds(ArchRule rule) {
        rule.check(CODE);
        assertThat(rule.evaluate(BROKEN).hasViolation())
                .as("notices what breaks it")
                .isTrue();
    }

    @Test
    void filesStayReadable() {
        assertThat(tooLong(Sources.below(Sources.JAVA, ".java"))).isEmpty();
        assertThat(tooLong(Map.of("Long.java", "\n".repeat(LONGEST_FILE + 1)))).hasSize(1);
    }

    /** The test library's token would stay in the application's filter for every test after it. */
    @Test
    void testsSendAFormsOwnToken() {
        var tests = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages("vn.thidua");

        noClasses()
                .should()
                .callMethod(SecurityMockMvcRequestPostProcessors.class, "csrf")
                .check(tests);
    }

    private static List<String> tooLong(Map<String, String> files) {
        return files.entrySet().stream()
                .filter(file -> file.getValue().lines().count() > LONGEST_FILE)
                .map(file -> file.getKey() + " has " + file.getValue().lines().count() + " lines")
                .toList();
    }
}
