package vn.thidua.workflow;

import java.sql.Timestamp;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Refusal;

/** Steps that failed in the background, for the administrator. The only page that looks at the engine's job table. */
@Component
@Transactional
public class FailedJobs {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final ManagementService management;
    private final org.springframework.context.ApplicationEventPublisher events;

    FailedJobs(
            JdbcClient jdbc,
            ManagementService management,
            org.springframework.context.ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.management = management;
        this.events = events;
    }

    /** The failed steps, those without further tries first; at most {@value #MOST}. */
    public List<FailedJob> list(Actor actor) {
        requireAdmin(actor);
        return jdbc.sql("""
                        select job.id_, job.process_def_key_, running.business_key, definition.act_id_,
                               job.exception_msg_, job.retries_, job.duedate_
                        from public.act_ru_job as job
                        left join public.act_ru_jobdef as definition on definition.id_ = job.job_def_id_
                        left join thidua.process_case as running on running.instance_id = job.process_instance_id_
                        where job.exception_msg_ is not null or job.exception_stack_id_ is not null
                        order by job.retries_, job.id_ limit :most
                        """)
                .param("most", MOST)
                .query((row, number) -> {
                    Timestamp due = row.getTimestamp(7);
                    return new FailedJob(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getInt(6),
                            due == null ? null : due.toInstant());
                })
                .list();
    }

    /**
     * Lets the engine try once more at once; what fails again comes back to the list.
     *
     * @throws Refusal 409 unless the engine has given the step up: one that it still tries by itself waits for its time, and
     *     a timer that waits for its day must not go off before
     */
    public void retry(String jobId, Actor actor) {
        requireAdmin(actor);
        var job = management.createJobQuery().jobId(jobId).singleResult();
        if (job == null) {
            throw Refusal.notFound();
        }
        if (job.getRetries() > 0) {
            throw Refusal.conflict("admin.refusal.jobNotFailed", job.getRetries());
        }
        management.setJobRetries(jobId, 1);
        management.setJobDuedate(jobId, null);
        events.publishEvent(CaseEvent.of("job", jobId, null, null, "retried", actor));
    }

    private static void requireAdmin(Actor actor) {
        if (!actor.isAdmin()) {
            throw Refusal.notAllowed("shared.refusal.notYourDesk", "ADMIN");
        }
    }
}
