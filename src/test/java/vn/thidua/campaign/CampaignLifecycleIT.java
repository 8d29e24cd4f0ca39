package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.campaign.CampaignDriver.Tree;
import vn.thidua.campaign.process.CampaignSteps;
import vn.thidua.shared.Refusal;
import vn.thidua.support.IntegrationTest;

/** Campaigns on the real database and the real engine: whole lives, chunks, and what happens in between. */
@IntegrationTest
@Import(CampaignDriver.class)
class CampaignLifecycleIT {

    @Autowired
    CampaignDriver driver;

    @Autowired
    Campaigns campaigns;

    @Autowired
    CampaignQueries queries;

    @Autowired
    CampaignLists lists;

    @Autowired
    CampaignDecisions decisions;

    @Autowired
    CampaignStages stages;

    @Autowired
    CampaignSteps steps;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aCampaignEnteredAfterwardsOpensEachStageWhenTheLastUnitIsDone() {
        Tree tree = driver.tree(3);
        UUID id = driver.opened(driver.pastPlan(tree));
        driver.awaitOpen(id, "userTask_draftPledge", 3);

        driver.pledgeAll(id);
        driver.awaitStatus(id, CampaignStatus.MID_REVIEW);
        driver.awaitOpen(id, "userTask_selfScore", 3);
        driver.reviewAll(id);
        driver.awaitStatus(id, CampaignStatus.FINAL_REVIEW);
        driver.awaitOpen(id, "userTask_selfScore", 3);
        driver.reviewAll(id);
        driver.awaitStatus(id, CampaignStatus.RANKING);
        assertThat(lists.ranking(id, 10, null).items())
                .extracting(ParticipantRow::proposedRank)
                .containsExactly(1, 1, 1);

        driver.complete(id, "userTask_confirmRanking", "confirm");
        assertThat(queries.get(id).status()).isEqualTo(CampaignStatus.NOMINATION);
        campaigns.openStage(id, CampaignStage.NOMINATION, driver.approver(tree.root()));
        campaigns.openStage(id, CampaignStage.CLOSING, driver.approver(tree.root()));
        assertThat(queries.get(id).status()).isEqualTo(CampaignStatus.REPORTING);
        driver.complete(id, "userTask_writeFinalReport", "submit");
        driver.complete(id, "userTask_approveFinalReport", "return");
        driver.complete(id, "userTask_writeFinalReport", "submit");
        driver.complete(id, "userTask_approveFinalReport", "approve");
        assertThat(queries.get(id).status()).isEqualTo(CampaignStatus.CLOSED);
        assertThat(lists.ranking(id, 10, null).items())
                .extracting(ParticipantRow::rank)
                .containsExactly(1, 1, 1);
    }

    @Test
    void aReturnedPlanIsRewrittenAndHandedInAgain() {
        Tree tree = driver.tree(1);
        CampaignPlan plan = driver.futurePlan(tree);
        UUID id = driver.submitted(plan);
        driver.complete(id, "userTask_approvePlan", "return");
        assertThat(queries.get(id).status()).isEqualTo(CampaignStatus.RETURNED);
        assertThat(queries.get(id).returnedBecause()).isNotBlank();

        campaigns.update(id, plan.with(LocalDate.now().plusDays(90)), driver.clerk(tree.root()));
        driver.complete(id, "userTask_revisePlan", "submit");
        driver.complete(id, "userTask_approvePlan", "approve");
        assertThat(queries.get(id).status()).isEqualTo(CampaignStatus.LAUNCHED);
        assertThat(queries.get(id).plan().endsOn()).isEqualTo(LocalDate.now().plusDays(90));
    }

    @Test
    void aRejectedPlanIsOver() {
        UUID id = driver.submitted(driver.futurePlan(driver.tree(1)));
        driver.complete(id, "userTask_approvePlan", "reject");
        assertThat(queries.get(id).status()).isEqualTo(CampaignStatus.REJECTED);
        assertThat(driver.count(
                        "select count(*) from thidua.process_case where business_key = cast(:id as text)"
                                + " and ended_at is null",
                        id))
                .isZero();
    }

    @Test
    void aChunkThatCrashesLeavesNothingAndARepeatedOneDoesNothingTwice() {
        Tree tree = driver.tree(250);
        UUID id = launchedWithoutItsProcess(driver.futurePlan(tree));
        assertThat(queries.get(id).participants()).isEqualTo(250);
        var transaction = new TransactionTemplate(transactions);

        assertThatThrownBy(() -> transaction.executeWithoutResult(none -> {
                    steps.openParticipations(id.toString());
                    throw new IllegalStateException("killed before the commit");
                }))
                .hasMessage("killed before the commit");
        assertThat(openPledges(id)).isZero();

        var chunks = new java.util.ArrayList<Boolean>();
        do {
            chunks.add(transaction.execute(none -> steps.openParticipations(id.toString())));
        } while (chunks.get(chunks.size() - 1));
        assertThat(chunks).containsExactly(true, true, false);
        assertThat(transaction.<Boolean>execute(none -> steps.openParticipations(id.toString())))
                .isFalse();
        assertThat(openPledges(id)).isEqualTo(250);
        assertThat(driver.count("""
                        select count(distinct unit_code) from thidua.campaign_participation
                        where campaign_id = :id and opened_at is not null
                        """, id)).isEqualTo(250);
    }

    @Test
    void anExtensionMovesTheTimerAndTheMilestonesBehindIt() {
        Tree tree = driver.tree(1);
        UUID id = driver.opened(driver.futurePlan(tree));
        LocalDate until = LocalDate.now().plusDays(130);
        await().atMost(Duration.ofSeconds(60)).until(() -> timer(id) != null);

        campaigns.extend(id, Milestone.FINAL_REVIEW, until, "Thời tiết", driver.approver(tree.root()));
        assertThat(timer(id)).isEqualTo(until);
        assertThat(queries.get(id).plan().milestones().nominateBy()).isEqualTo(until);
        assertThatThrownBy(() ->
                        campaigns.extend(id, Milestone.FINAL_REVIEW, until, "Thời tiết", driver.approver(tree.root())))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.kind()).isEqualTo(Refusal.Kind.INVALID));
        assertThatThrownBy(() ->
                        campaigns.extend(id, Milestone.MID_REVIEW, until, "Thời tiết", driver.approver(tree.root())))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThatThrownBy(() -> campaigns.extend(
                        id,
                        Milestone.FINAL_REVIEW,
                        until,
                        "x",
                        driver.approver(tree.units().get(0))))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED));
    }

    @Test
    void aUnitAddedAfterTheLaunchMeetsTheReviewThatIsOpen() {
        Tree tree = driver.tree(2);
        UUID id = driver.opened(driver.futurePlan(tree));
        driver.unit(tree.root() + "_LATE", null);
        driver.pledgeAll(id);
        campaigns.openStage(id, CampaignStage.FINAL_REVIEW, driver.approver(tree.root()));
        driver.awaitStatus(id, CampaignStatus.FINAL_REVIEW);

        campaigns.addUnits(id, List.of(tree.root() + "_LATE"), driver.approver(tree.root()));
        assertThatThrownBy(() -> campaigns.addUnits(id, List.of(tree.root() + "_LATE"), driver.approver(tree.root())))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        it -> assertThat(it.fields().get(0).field()).isEqualTo("add[0]"));
        driver.awaitOpen(id, "userTask_draftPledge", 1);
        driver.awaitOpen(id, "userTask_selfScore", 2);
        driver.pledgeAll(id);
        driver.awaitOpen(id, "userTask_selfScore", 3);
        driver.reviewAll(id);
        driver.awaitStatus(id, CampaignStatus.RANKING);
        assertThat(queries.get(id).participants()).isEqualTo(3);
    }

    @Test
    void aCampaignCancelledInTheMiddleOfItsLaunchLeavesNothingOpen() {
        Tree tree = driver.tree(250);
        UUID id = driver.launched(driver.futurePlan(tree));
        campaigns.cancel(id, "Dừng theo chỉ đạo", driver.approver(tree.root()));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(lists.counts(id)).containsOnlyKeys(ParticipationStatus.CANCELLED);
            assertThat(driver.count(
                            "select count(*) from thidua.work_item where campaign_id = :id and state = 'OPEN'", id))
                    .isZero();
            assertThat(driver.count("""
                            select count(*) from thidua.process_case as running
                            where ended_at is null and (business_key = cast(:id as text) or business_key in (
                                select cast(part.id as text) from thidua.campaign_participation as part
                                where part.campaign_id = :id))
                            """, id)).isZero();
        });
        assertThat(lists.counts(id)).containsEntry(ParticipationStatus.CANCELLED, 250);
    }

    @Test
    void stagesOutOfOrderAreRefusedAndAnOpenOneIsHarmless() {
        Tree tree = driver.tree(1);
        UUID id = driver.opened(driver.futurePlan(tree));
        for (CampaignStage stage : List.of(CampaignStage.MID_REVIEW, CampaignStage.NOMINATION, CampaignStage.CLOSING)) {
            assertThatThrownBy(() -> campaigns.openStage(id, stage, driver.approver(tree.root())))
                    .isInstanceOfSatisfying(
                            Refusal.class, it -> assertThat(it.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        }
        campaigns.openStage(id, CampaignStage.FINAL_REVIEW, driver.approver(tree.root()));
        driver.awaitStatus(id, CampaignStatus.FINAL_REVIEW);
        campaigns.openStage(id, CampaignStage.FINAL_REVIEW, driver.approver(tree.root()));
        assertThat(queries.get(id).status()).isEqualTo(CampaignStatus.FINAL_REVIEW);
    }

    @Test
    void aStageAskedForBeforeTheProcessIsReadyOpensAllTheSame() {
        Tree tree = driver.tree(1);
        UUID id = driver.launched(driver.futurePlan(tree));
        campaigns.openStage(id, CampaignStage.FINAL_REVIEW, driver.approver(tree.root()));
        driver.awaitStatus(id, CampaignStatus.FINAL_REVIEW);
    }

    @Test
    void theLastTwoUnitsFinishingAtOnceDoNotMissEachOther() throws Exception {
        Tree tree = driver.tree(4);
        UUID id = driver.opened(driver.futurePlan(tree));
        driver.pledgeAll(id);
        campaigns.openStage(id, CampaignStage.FINAL_REVIEW, driver.approver(tree.root()));
        driver.awaitOpen(id, "userTask_selfScore", 4);
        driver.complete(id, "userTask_selfScore", "submit");
        driver.complete(id, "userTask_confirmReview", "confirm");
        var open = driver.openItems(id, "userTask_verifyReview");
        assertThat(open).hasSize(4);
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(4);
        var all = open.stream()
                .map(item -> pool.submit(() -> {
                    start.await();
                    driver.complete(item, "verify");
                    return null;
                }))
                .toList();
        start.countDown();
        for (var one : all) {
            one.get();
        }
        pool.shutdown();
        driver.awaitStatus(id, CampaignStatus.RANKING);
    }

    @Test
    void aPlanIsNobodysBusinessBeforeItsLaunchAndEverybodysConcernedAfterwards() {
        Tree tree = driver.tree(1);
        var participant = driver.clerk(tree.units().get(0));
        driver.unit(tree.root() + "_FOREIGN", null);
        var stranger = driver.clerk(tree.root() + "_FOREIGN");
        UUID id = driver.submitted(driver.futurePlan(tree));
        assertThatThrownBy(() -> queries.visible(id, participant))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        driver.complete(id, "userTask_approvePlan", "approve");
        assertThat(queries.visible(id, participant).id()).isEqualTo(id);
        assertThat(lists.campaigns(CampaignFilter.NONE, 10, null, participant).items())
                .extracting(CampaignRow::id)
                .containsExactly(id);
        assertThatThrownBy(() -> queries.visible(id, stranger)).isInstanceOf(Refusal.class);
        assertThat(lists.campaigns(CampaignFilter.NONE, 10, null, stranger).items())
                .isEmpty();
    }

    /** The domain alone: the process stands still at the approval, so that the steps can be called by hand. */
    private UUID launchedWithoutItsProcess(CampaignPlan plan) {
        UUID id = driver.submitted(plan);
        new TransactionTemplate(transactions).executeWithoutResult(none -> {
            decisions.approve(id, null, driver.approver(plan.launchingUnit()));
            stages.launch(id);
        });
        return id;
    }

    private long openPledges(UUID campaign) {
        return driver.openItems(campaign, "userTask_draftPledge").size();
    }

    private LocalDate timer(UUID campaign) {
        return jdbc.sql("""
                        select job.duedate_ from act_ru_job as job
                        join thidua.process_case as running on running.instance_id = job.process_instance_id_
                        where running.business_key = cast(:id as text) and job.type_ = 'timer'
                        """)
                .param("id", campaign)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional()
                .map(at -> at.atZone(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).toLocalDate())
                .orElse(null);
    }
}
