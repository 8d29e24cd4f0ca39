package vn.thidua.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadPoolExecutor;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The process engine as a library: wired by hand on the application's own data source and transactions, without the
 * vendor's starter. Why each setting: {@code src/docs/decisions/2026-11-22-process-engine.md}.
 */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods
class EngineConfiguration {

    /** One thread less than the machine has would starve a two-core server; timers and chunks are short. */
    private static final int JOB_THREADS = 3;

    @Bean
    @DependsOnDatabaseInitialization
    SpringProcessEngineConfiguration processEngineConfiguration(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            ApplicationContext beans,
            JobExecutor jobExecutor,
            WorkItemListeners listeners,
            EngineStatements statements) {
        var engine = new SpringProcessEngineConfiguration();
        engine.setApplicationContext(beans);
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setDatabaseType(EngineStatements.DATABASE);
        engine.setSqlSessionFactory(statements.on(dataSource));
        engine.setDatabaseSchemaUpdate("false");
        engine.setHistoryLevel(HistoryLevel.HISTORY_LEVEL_ACTIVITY);
        // else every instance that ends rewrites all of its history, table by table: a signature ends hundreds
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        engine.setHistoryCleanupStrategy(ProcessEngineConfigurationImpl.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setJobExecutor(jobExecutor);
        engine.setJobExecutorActivate(false);
        // without it the engine forgets the range of priorities too, by which documents wait until the first page is
        // served
        engine.setJobExecutorAcquireByPriority(true);
        engine.setFailedJobRetryTimeCycle("R5/PT1M");
        engine.setAuthorizationEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setCmmnEnabled(false);
        engine.setDmnEnabled(false);
        // made even so; of its two expression languages the one that does not bring up Scala
        engine.setDmnFeelEnableLegacyBehavior(true);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setQueryMaxResultsLimit(1000);
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(listeners)));
        return engine;
    }

    /** Ends after the steps under way have ended, and before the connections they use. */
    @Bean(defaultCandidate = false)
    ThreadPoolTaskExecutor jobThreads() {
        var threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix("job-");
        threads.setCorePoolSize(JOB_THREADS);
        threads.setMaxPoolSize(JOB_THREADS);
        threads.setQueueCapacity(JOB_THREADS);
        threads.setRejectedExecutionHandler(new ThreadPoolExecutor.AbortPolicy());
        threads.setWaitForTasksToCompleteOnShutdown(true);
        threads.setAwaitTerminationSeconds(20);
        return threads;
    }

    @Bean
    JobExecutor jobExecutor(@Qualifier("jobThreads") ThreadPoolTaskExecutor threads) {
        var executor = new SpringJobExecutor();
        executor.setTaskExecutor(threads);
        executor.setMaxJobsPerAcquisition(JOB_THREADS);
        // the lease on a step: no step takes longer, and what a dead node held is free again after it
        executor.setLockTimeInMillis(60_000);
        // a due timer is noticed within two seconds, not within the default minute
        executor.setMaxWait(2_000);
        executor.setWaitTimeInMillis(1_000);
        return executor;
    }

    @Bean
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
        var factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }
}
