package vn.thidua.database;

import java.util.HashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the migrations run at the start. */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

    private static final Logger log = LoggerFactory.getLogger(MigrationConfiguration.class);

    /** Tells them which role the application connects with, so that they grant it what it needs and no more. */
    @Bean
    FlywayConfigurationCustomizer applicationRole(JdbcConnectionDetails application) {
        return flyway -> {
            var placeholders = new HashMap<>(flyway.getPlaceholders());
            placeholders.put("appRole", application.getUsername());
            flyway.placeholders(placeholders);
        };
    }

    /** One line where the library writes one for every file, and none when nothing was to be done. */
    @Bean
    FlywayMigrationStrategy toldInOneLine() {
        return flyway -> {
            var result = flyway.migrate();
            if (result.migrationsExecuted > 0) {
                log.info(
                        "{} migrations brought the database to version {}",
                        result.migrationsExecuted,
                        result.targetSchemaVersion);
            }
        };
    }
}
