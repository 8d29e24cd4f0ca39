package vn.thidua.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Set;

/** How the code is built. */
public final class CodeRules {

    private static final Set<String> TIMES = Set.of(
            Instant.class.getName(),
            LocalDate.class.getName(),
            LocalDateTime.class.getName(),
            OffsetDateTime.class.getName(),
            ZonedDateTime.class.getName(),
            Year.class.getName());

    /** Only the engine's door speaks the engine's language. */
    public static final ArchRule ONLY_WORKFLOW_KNOWS_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("vn.thidua.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    /** What a feature is does not know how it is shown. */
    public static final ArchRule ONLY_ADAPTERS_KNOW_THE_WEB = noClasses()
            .that()
            .resideOutsideOfPackages("..web..", "..rest..", "vn.thidua.security..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.springframework.web..", "org.springframework.ui..", "jakarta.servlet..")
                            .as("reside in the web framework"));

    /** How things are stored is nobody else's business. */
    public static final ArchRule REPOSITORIES_ARE_HIDDEN =
            classes().that().haveSimpleNameEndingWith("Repository").should().notBePublic();

    /** Pages and calls are reached by their address only. */
    public static final ArchRule CONTROLLERS_ARE_HIDDEN =
            classes().that().haveSimpleNameEndingWith("Controller").should().notBePublic();

    /** What a repository keeps changes through commands only; records and components are no aggregates. */
    public static final ArchRule AGGREGATES_ARE_HIDDEN = classes()
            .that(new DescribedPredicate<JavaClass>("have a repository of their own") {
                @Override
                public boolean test(JavaClass type) {
                    return !type.isRecord()
                            && !type.isMetaAnnotatedWith("org.springframework.stereotype.Component")
                            && type.getPackage().containsClassWithSimpleName(type.getSimpleName() + "Repository");
                }
            })
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    /** The present comes from a clock that a test can set. */
    public static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .callMethodWhere(new DescribedPredicate<JavaCall<?>>("the present is asked for without a clock") {
                @Override
                public boolean test(JavaCall<?> call) {
                    return call.getName().equals("now")
                            && TIMES.contains(call.getTargetOwner().getName())
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class));
                }
            })
            .orShould()
            .callConstructor(Date.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    /** What a class needs stands in its constructor. */
    public static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource");

    /** A name says what the field calls it, not which pattern it follows. */
    public static final ArchRule NAMES_SAY_THE_DOMAIN = noClasses()
            .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(
                    nameMatching(".*(Impl|Utils?|Helper|Manager|Dto|DTO)(\\$.*)?")
                            .as("named after a pattern")));

    /** Constants are constant. */
    public static final ArchRule NO_STATIC_STATE =
            fields().that().areStatic().should().beFinal();

    private CodeRules() {}
}
