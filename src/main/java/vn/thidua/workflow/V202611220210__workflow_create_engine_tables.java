package vn.thidua.workflow;

import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * The engine's tables, by the create scripts that its jar carries: Flyway owns every table there is, the engine creates
 * and updates none by itself.
 */
@Component
@SuppressWarnings("checkstyle:TypeName") // Flyway reads version and description from the class name
class V202611220210__workflow_create_engine_tables extends BaseJavaMigration {

    private static final String SCRIPT = "org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql";

    @Override
    public void migrate(Context context) throws Exception {
        var connection = context.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("set local search_path to public");
        }
        for (String part : List.of(
                "engine",
                "history",
                "identity",
                "case.engine",
                "case.history",
                "decision.engine",
                "decision.history")) {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource(SCRIPT.formatted(part)));
        }
        try (var statement = connection.createStatement()) {
            statement.execute("set local search_path to thidua");
        }
    }
}
