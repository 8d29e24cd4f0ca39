package vn.thidua.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Starts the embedded server when no other one is named. The migrations run as the server's owner; the application
 * connects as a role that owns nothing, so that what is append-only for it stays so.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabaseConfiguration.Wanted.class)
class EmbeddedDatabaseConfiguration {

    private static final String EMBEDDED = "embedded";

    static boolean isWanted(Environment environment) {
        return environment.getProperty("spring.datasource.url", EMBEDDED).equals(EMBEDDED);
    }

    /** Closed by the start it comes from. */
    @Bean(destroyMethod = "")
    EmbeddedDatabase embeddedDatabase(EmbeddedDatabaseStart start) {
        return start.await();
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(EmbeddedDatabase database) {
        return new EmbeddedJdbcConnection(database.url(), EmbeddedDatabase.APPLICATION);
    }

    @Bean
    FlywayConnectionDetails flywayConnectionDetails(EmbeddedDatabase database) {
        return new EmbeddedFlywayConnection(database.url(), EmbeddedDatabase.OWNER);
    }

    static class Wanted implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return isWanted(context.getEnvironment());
        }
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
