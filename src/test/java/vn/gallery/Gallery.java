package vn.gallery;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.MethodParameter;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Role;
import vn.thidua.shared.WorkingCalendar;
import vn.thidua.web.NavCounts;
import vn.thidua.web.SignedInPerson;
import vn.thidua.web.UnitNames;

/**
 * The web module alone, without database, engine or sign-in, and one page that shows all it can draw. Run {@link #main}
 * and look at {@code /gallery} at 1440 and at 390 pixels. Outside of {@code vn.thidua}, so that no test of the whole finds it.
 */
@SpringBootConfiguration
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration"
        })
@ComponentScan({"vn.thidua.web", "vn.gallery"})
@Import(WorkingCalendar.class)
public class Gallery implements WebMvcConfigurer {

    static final Actor ACTOR = new Actor(
            UUID.fromString("0190a000-0000-7000-8000-000000000001"),
            "approver.bql_lang",
            "Thủ trưởng Ban Quản lý Lăng",
            Set.of(Desk.approver("BQL_LANG"), Desk.manager("BQL_LANG"), new Desk(Role.ADMIN, Desk.EVERYWHERE)),
            "127.0.0.1");

    public static void main(String[] args) {
        SpringApplication.run(Gallery.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Bean
    SignedInPerson signedInPerson() {
        return () -> ACTOR;
    }

    @Bean
    UnitNames unitNames() {
        return (codes, locale) -> codes.stream().collect(Collectors.toMap(code -> code, code -> "Ban Quản lý Lăng"));
    }

    @Bean
    TransactionOperations transaction() {
        return TransactionOperations.withoutTransaction();
    }

    @Bean
    NavCounts navCounts() {
        return actor -> Map.of("tasks", 12L);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new HandlerMethodArgumentResolver() {
            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                return parameter.getParameterType() == Actor.class;
            }

            @Override
            public Object resolveArgument(
                    MethodParameter parameter,
                    org.springframework.web.method.support.ModelAndViewContainer container,
                    org.springframework.web.context.request.NativeWebRequest request,
                    org.springframework.web.bind.support.WebDataBinderFactory binders) {
                return ACTOR;
            }
        });
    }
}
