package vn.thidua.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;

/**
 * The real engine without the application, once per JVM, with every model deployed. The beans that the models call are
 * whatever the running test puts there; jobs and timers run when a test says so.
 */
public final class ModelEngine {

    private static final Map<Object, Object> BEANS = new HashMap<>();
    private static final OneEngine CONFIGURATION = new OneEngine();

    private ModelEngine() {}

    /** Asserts at the end of a test class that it has passed every node and every flow of this model. */
    public static ProcessEngineCoverageExtension everyPathOf(String process) {
        var others = ProcessModel.all().stream()
                .map(ProcessModel::id)
                .filter(id -> !id.equals(process))
                .toArray(String[]::new);
        return (ProcessEngineCoverageExtension) ProcessEngineCoverageExtension.builder(CONFIGURATION)
                .excludeProcessDefinitionKeys(others)
                .assertClassCoverageAtLeast(1.0)
                .build();
    }

    /** Replaces the beans that models see, by name. */
    public static void beans(Map<String, Object> beans) {
        BEANS.clear();
        BEANS.putAll(beans);
    }

    static ProcessEngine engine() {
        return CONFIGURATION.buildProcessEngine();
    }

    /** Builds its engine the first time only: the coverage extension asks for one per test class. */
    private static final class OneEngine extends StandaloneProcessEngineConfiguration {

        OneEngine() {
            setProcessEngineName("models");
            setJdbcUrl(TestPostgres.newDatabase());
            setJdbcUsername(TestPostgres.OWNER);
            setJdbcPassword("");
            setJdbcDriver("org.postgresql.Driver");
            setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_TRUE);
            setHistoryLevel(HistoryLevel.HISTORY_LEVEL_ACTIVITY);
            setIdGenerator(new StrongUuidGenerator());
            setJobExecutorActivate(false);
            setAuthorizationEnabled(false);
            setMetricsEnabled(false);
            setTaskMetricsEnabled(false);
            setCmmnEnabled(false);
            setDmnEnabled(false);
            setBeans(BEANS);
            ProcessCoverageConfigurator.initializeProcessCoverageExtensions(this);
        }

        @Override
        public synchronized ProcessEngine buildProcessEngine() {
            if (processEngine == null) {
                super.buildProcessEngine();
                deploy(ProcessModel.all());
            }
            return processEngine;
        }

        private void deploy(List<ProcessModel> models) {
            var deployment = processEngine.getRepositoryService().createDeployment();
            models.forEach(model -> deployment.addString(model.file(), model.xml()));
            deployment.deploy();
        }
    }
}
