package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;
import vn.thidua.support.IntegrationTest;
import vn.thidua.support.RunningCampaign;

/** What the administrator may set going by hand: what failed, and nothing that waits for its day. */
@IntegrationTest
class FailedJobsIT {

    private static final Actor ADMIN =
            new Actor(new UUID(0, 5), "admin", "Quản trị", Set.of(new Desk(Role.ADMIN, Desk.EVERYWHERE)), "127.0.0.1");

    @Autowired
    ApplicationContext context;

    @Autowired
    FailedJobs jobs;

    @Autowired
    CampaignQueries campaigns;

    @Autowired
    JdbcClient jdbc;

    @Test
    void onlyAStepThatFailedForGoodIsRunAgain() {
        var campaign = new RunningCampaign(context, "FJB", true).launch();
        String timer = timerOf(campaign.id());

        assertThatThrownBy(() -> jobs.retry(timer, ADMIN)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
            assertThat(refusal.reasons()).extracting(Reason::code).containsExactly("admin.refusal.jobNotFailed");
        });
        assertThat(timerOf(campaign.id())).isEqualTo(timer);
        assertThat(campaigns.get(campaign.id()).status()).isEqualTo(CampaignStatus.LAUNCHED);

        failForGood(timer);
        jobs.retry(timer, ADMIN);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(campaigns.get(campaign.id()).status()).isEqualTo(CampaignStatus.FINAL_REVIEW));
    }

    /** The timer that waits for the day of the final review. */
    private String timerOf(UUID campaign) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> jdbc.sql("""
                                        select job.id_ from public.act_ru_job as job
                                        join thidua.process_case as running
                                          on running.instance_id = job.process_instance_id_
                                        where running.business_key = ? and job.handler_cfg_ like 'event_finalReviewDay%'
                                        """)
                                .param(campaign.toString())
                                .query(String.class)
                                .optional(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    private void failForGood(String job) {
        jdbc.sql("update public.act_ru_job set retries_ = 0, exception_msg_ = 'hỏng', rev_ = rev_ + 1 where id_ = ?")
                .param(job)
                .update();
    }
}
