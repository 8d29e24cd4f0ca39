package vn.thidua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.campaign.Campaigns;
import vn.thidua.support.IntegrationTest;
import vn.thidua.support.RunningCampaign;

/** The same act on many tasks: what it would do is shown and not done, and a refused one keeps nobody else back. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyTasksIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ManyTasks many;

    private RunningCampaign campaign;
    private String task;

    @BeforeAll
    void aPlanToApprove() {
        campaign = new RunningCampaign(context, "MNT", false);
        var campaigns = context.getBean(Campaigns.class);
        var plan = campaigns.create(campaign.plan(), campaign.topClerk()).id();
        campaigns.submit(plan, campaign.topClerk());
        task = jdbc.sql("select id from thidua.work_item where business_key = :key and state = 'OPEN'")
                .param("key", plan.toString())
                .query(String.class)
                .single();
    }

    @Test
    void showsWhatWouldComeAndDoesItOnce() {
        var unknown = UUID.randomUUID().toString();

        var preview = many.preview(List.of(task, unknown), "approve", campaign.topApprover());
        assertThat(preview).extracting(result -> result.refusal() == null).containsExactly(true, false);
        assertThat(state()).isEqualTo("OPEN");

        var done = many.complete(List.of(task, unknown), "approve", null, campaign.topApprover());
        assertThat(done).extracting(result -> result.refusal() == null).containsExactly(true, false);
        assertThat(state()).isEqualTo("DONE");

        assertThat(many.complete(List.of(task), "approve", null, campaign.topApprover()))
                .singleElement()
                .satisfies(result -> assertThat(result.refusal()).isNotNull());
    }

    private String state() {
        return jdbc.sql("select state from thidua.work_item where id = :id")
                .param("id", task)
                .query(String.class)
                .single();
    }
}
