package vn.thidua.workflow;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows about running process instances and where their tokens wait. */
@Repository
class ProcessCaseRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProcessCaseRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void started(String instanceId, String process, String businessKey) {
        jdbc.sql("insert into thidua.process_case (instance_id, process, business_key, started_at) values (?, ?, ?, ?)")
                .params(instanceId, process, businessKey, now())
                .update();
    }

    void ended(String instanceId) {
        jdbc.sql("update thidua.process_case set ended_at = ? where instance_id = ? and ended_at is null")
                .params(now(), instanceId)
                .update();
    }

    void waitBegan(String instanceId, String element, String process, String businessKey) {
        jdbc.sql("""
                        insert into thidua.process_wait (instance_id, element, process, business_key, since)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """).params(instanceId, element, process, businessKey, now()).update();
    }

    void waitEnded(String instanceId, String element) {
        jdbc.sql("delete from thidua.process_wait where instance_id = ? and element = ?")
                .params(instanceId, element)
                .update();
    }

    Optional<String> runningInstance(String process, String businessKey) {
        return jdbc.sql("""
                        select instance_id from thidua.process_case
                        where business_key = ? and process = ? and ended_at is null
                        """).params(businessKey, process).query(String.class).optional();
    }

    /** The engine's executions that wait for this message, by the business keys of their cases. */
    Map<String, String> waitingFor(String process, Collection<String> businessKeys, String message) {
        var executions = new HashMap<String, String>();
        jdbc.sql("""
                        select running.business_key, subscription.execution_id_
                        from thidua.process_case as running
                        join public.act_ru_event_subscr as subscription
                          on subscription.proc_inst_id_ = running.instance_id
                        where running.process = :process and running.business_key = any(:keys)
                          and running.ended_at is null
                          and subscription.event_type_ = 'message' and subscription.event_name_ = :message
                        """)
                .param("process", process)
                .param("keys", businessKeys.toArray(String[]::new))
                .param("message", message)
                .query((row, number) -> executions.put(row.getString(1), row.getString(2)))
                .list();
        return executions;
    }

    boolean isAnyRunning(String process) {
        return jdbc.sql("select exists (select from thidua.process_case where process = ? and ended_at is null)")
                .param(process)
                .query(Boolean.class)
                .single();
    }

    List<Token> tokens(String process, Collection<String> businessKeys) {
        return jdbc.sql("""
                        select element, count(*) as waiting, count(*) filter (where overdue) as late from (
                            select element, false as overdue from thidua.process_wait
                            where process = :process and business_key = any(:keys)
                            union all
                            select task, due_at < :now from thidua.work_item
                            where state = 'OPEN' and process = :process and business_key = any(:keys)) as waiting
                        group by element order by element
                        """)
                .param("process", process)
                .param("keys", businessKeys.toArray(String[]::new))
                .param("now", now())
                .query((row, number) -> new Token(row.getString(1), row.getInt(2), row.getInt(3)))
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
