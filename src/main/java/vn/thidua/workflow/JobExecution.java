package vn.thidua.workflow;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets timers and asynchronous steps run once everything they call is there, and stops them before it goes. A step that
 * was under way when a node died is taken up by another one when its lease ends; with the embedded database there is no
 * other node, so whatever is still leased at the start belongs to a dead one and is taken up at once.
 *
 * <p>Steps of a priority below zero, such as drawing a document, wait until the first page can be served.
 */
@Component
class JobExecution implements SmartLifecycle {

    private static final long ORDINARY = 0;

    private final JobExecutor executor;
    private final SpringProcessEngineConfiguration engine;
    private final JdbcClient jdbc;
    private final boolean alone;

    /** Kept over a pause: who has once been ready stays so. */
    private volatile long lowestPriority = ORDINARY;

    /** The deployment is asked for because jobs of models that are not deployed yet cannot run. */
    JobExecution(
            JobExecutor executor,
            SpringProcessEngineConfiguration engine,
            ProcessDeployment deployed,
            JdbcClient jdbc,
            @Value("${spring.datasource.url:}") String server) {
        this.executor = executor;
        this.engine = engine;
        this.jdbc = jdbc;
        this.alone = server.isBlank();
    }

    @Override
    public void start() {
        if (alone) {
            jdbc.sql(
                            "update public.act_ru_job set lock_owner_ = null, lock_exp_time_ = null where lock_owner_ is not null")
                    .update();
        }
        engine.setJobExecutorPriorityRangeMin(lowestPriority);
        executor.start();
    }

    @EventListener(ApplicationReadyEvent.class)
    void everything() {
        lowestPriority = Long.MIN_VALUE;
        engine.setJobExecutorPriorityRangeMin(lowestPriority);
    }

    @Override
    public void stop() {
        executor.shutdown();
    }

    @Override
    public boolean isRunning() {
        return executor.isActive();
    }
}
