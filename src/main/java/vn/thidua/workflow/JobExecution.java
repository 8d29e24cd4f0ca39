package vn.thidua.workflow;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets timers and asynchronous steps run once everything they call is there, and stops them before it goes. */
@Component
class JobExecution implements SmartLifecycle {

    private final JobExecutor executor;
    private final ProcessEngine engine;

    JobExecution(JobExecutor executor, ProcessEngine engine, ProcessDeployment deployed) {
        this.executor = executor;
        this.engine = engine;
    }

    @Override
    public void start() {
        executor.start();
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
