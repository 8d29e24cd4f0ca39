package vn.thidua.database;

import java.util.HashMap;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the migrations which role the application connects with, so that they grant it what it needs and no more. */
@Configuration(proxyBeanMethods = false)
class ApplicationRoleConfiguration {

    @Bean
    FlywayConfigurationCustomizer applicationRole(JdbcConnectionDetails application) {
        return flyway -> {
            var placeholders = new HashMap<>(flyway.getPlaceholders());
            placeholders.put("appRole", application.getUsername());
            flyway.placeholders(placeholders);
        };
    }
}
