package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import vn.thidua.rules.Sources;

/** Who may know whom. Every module says so itself, and nobody goes round it. */
class ModularityTests {

    private static final Pattern DECLARED =
            Pattern.compile("@ApplicationModule\\([^@]*allowedDependencies\\s*=", Pattern.DOTALL);

    @Test
    void modulesKnowOnlyWhomTheyName() {
        ApplicationModules.of(ThiduaApplication.class).verify();
        assertThatThrownBy(() ->
                        ApplicationModules.of("vn.tangled", location -> true).verify())
                .isInstanceOf(Violations.class);
    }

    @Test
    void everyModuleNamesWhomItKnows() {
        assertThat(undeclared(Sources.below(Sources.JAVA, "package-info.java"))).isEmpty();
        assertThat(undeclared(Map.of("pledge/package-info.java", "@ApplicationModule(displayName = \"Pledge\")")))
                .hasSize(1);
    }

    @Test
    void everyModuleHasAPackageInfo() throws Exception {
        try (var folders = Files.list(Sources.JAVA)) {
            assertThat(folders.filter(Files::isDirectory))
                    .allSatisfy(folder ->
                            assertThat(folder.resolve("package-info.java")).exists());
        }
    }

    private static List<String> undeclared(Map<String, String> packages) {
        return packages.entrySet().stream()
                .filter(file -> file.getKey().matches("\\w+/package-info.java"))
                .filter(file -> !DECLARED.matcher(file.getValue()).find())
                .map(Map.Entry::getKey)
                .toList();
    }
}
