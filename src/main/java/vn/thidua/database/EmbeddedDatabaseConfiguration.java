package vn.thidua.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Starts the embedded server when no other one is named. The migrations run as the server's owner; the application
 * connects as a role that owns nothing, so that what is append-only for it stays so.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
class EmbeddedDatabaseConfiguration {

    @Bean
    EmbeddedDatabase embeddedDatabase(@Value("${thidua.data-dir:./data}") Path folder) {
        return EmbeddedDatabase.start(folder);
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(EmbeddedDatabase database) {
        return new EmbeddedJdbcConnection(database.url(), EmbeddedDatabase.APPLICATION);
    }

    @Bean
    FlywayConnectionDetails flywayConnectionDetails(EmbeddedDatabase database) {
        return new EmbeddedFlywayConnection(database.url(), EmbeddedDatabase.OWNER);
    }

    private record EmbeddedJdbcConnection(String getJdbcUrl, String getUsername) implements JdbcConnectionDetails {

        @Override
        public String getPassword() {
            return "";
        }
    }

    private record EmbeddedFlywayConnection(String getJdbcUrl, String getUsername) implements FlywayConnectionDetails {

        @Override
        public String getPassword() {
            return "";
        }
    }
}
