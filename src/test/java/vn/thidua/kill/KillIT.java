package vn.thidua.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import vn.thidua.support.CampaignWalk;
import vn.thidua.support.LongAgenda;
import vn.thidua.support.RunningApplication;
import vn.thidua.support.TestOrganization;

/**
 * The application is killed in the middle of long work and started again: nothing is lost, nothing is doubled. Run it with
 * {@code src/test/scripts/kill-drill}.
 */
@Tag("kill")
class KillIT {

    private static final int UNITS = 300;
    private static final int NOMINEES = 200;
    private static final List<Integer> KILLED_AFTER_MILLIS = List.of(60, 250, 700, 1_500);
    private static final String CERTIFICATE = "GIAY_KHEN_CA_NHAN";

    @TempDir
    Path folder;

    private RunningApplication application;

    @BeforeEach
    void start() {
        application = new RunningApplication(folder.resolve("data"), "kill-drill", "-XX:TieredStopAtLevel=1", "-Xmx1g");
    }

    @AfterEach
    void stop() {
        application.stop();
    }

    @Test
    void opensEveryParticipationOnceAlthoughKilledWhileOpening() {
        var units = organization("KA");
        var names = IntStream.range(0, UNITS).mapToObj(number -> "U" + number).toList();
        names.forEach(name -> units.unit(name, "Đơn vị " + name, "TOP", "COMMUNE", "UNIT", ""));
        units.create();
        var walk = new CampaignWalk(units, "TOP");
        walk.launch(walk.plan("Phong trào có 300 đơn vị", names, List.of(CERTIFICATE)));

        int opened = awaitOpened(walk.id(), 1);
        application.kill();
        assertThat(opened).as("killed before all were open").isLessThan(UNITS);
        application.start();

        assertThat(awaitOpened(walk.id(), UNITS)).isEqualTo(UNITS);
        RunningApplication.pause();
        assertThat(count("select count(*) from thidua.campaign_participation where campaign_id = ?::uuid", walk.id()))
                .isEqualTo(UNITS);
        assertThat(count(
                        "select count(distinct unit_code) from thidua.campaign_participation where campaign_id = ?::uuid",
                        walk.id()))
                .isEqualTo(UNITS);
        assertThat(count(
                        "select count(*) from thidua.work_item where campaign_id = ?::uuid and state = 'OPEN'"
                                + " and task = 'userTask_draftPledge'",
                        walk.id()))
                .isEqualTo(UNITS);
        assertThat(count(
                        "select count(distinct desk) from thidua.work_item where campaign_id = ?::uuid"
                                + " and task = 'userTask_draftPledge'",
                        walk.id()))
                .isEqualTo(UNITS);
    }

    @Test
    void movesEveryNominationOnceAlthoughKilledWhileSigning() {
        var units = organization("KB").create();
        var walk = new CampaignWalk(units, "TOP");
        walk.launch(walk.plan("Phong trào có nhiều đề nghị", List.of("TOP"), List.of(CERTIFICATE)));
        walk.pledge("TOP");
        walk.review("TOP");
        walk.rank();

        int papers = 0;
        for (int delay : KILLED_AFTER_MILLIS) {
            papers++;
            var nominees = nominate(walk, papers);
            String paper = walk.paper("TOP", "DECISION", nominees.toArray(String[]::new));
            var task = CampaignWalk.as(units.approver("TOP")).await("userTask_signPaper", walk.id(), null);
            String id = task.get("id").asString();
            killWhileSigning(units, id, delay);

            int moved = awarded(paper);
            assertThat(moved).as("killed after " + delay + " ms").isIn(0, NOMINEES);
            if (moved == 0) {
                CampaignWalk.as(units.approver("TOP")).complete("userTask_signPaper", walk.id(), "sign");
            }
            assertThat(awarded(paper)).isEqualTo(NOMINEES);
            assertThat(count("select count(*) from thidua.register_entry where paper_id = ?::uuid", paper))
                    .isEqualTo(NOMINEES);
            assertThat(units.clerk("TOP")
                            .get("/papers/" + paper)
                            .ok()
                            .get("number")
                            .asString())
                    .startsWith("%02d/".formatted(papers));
        }
    }

    @Test
    void tellsEveryNominationItsResultOnceAlthoughKilledWhileTelling() {
        var units = TestOrganization.begin(
                        application.port(),
                        "KC",
                        application.database(),
                        PasswordEncoderFactories.createDelegatingPasswordEncoder())
                .unit("BOARD", "Ban Quản lý", "", "MINISTRY", "AGENCY", "MINISTER_OR_EQUIVALENT")
                .create();
        var agenda = LongAgenda.of(units, "BOARD", NOMINEES, 3);
        String session = agenda.council().session("Phiên dài", true, Map.of());
        for (int member = 1; member <= 3; member++) {
            agenda.council().vote(session, member, Map.of());
        }
        agenda.council().close(session).ok();
        agenda.council().signMinutes(session);

        int told = awaitTold(session, 1);
        application.kill();
        assertThat(told).as("killed before all were told").isLessThan(NOMINEES);
        application.start();
        agenda.council().awaitClosed(session);

        assertThat(count(
                        "select count(*) from thidua.council_item where session_id = ?::uuid and delivered_at is not null",
                        session))
                .isEqualTo(NOMINEES);
        assertThat(count("select count(*) from thidua.council_result where session_id = ?::uuid", session))
                .isEqualTo(NOMINEES);
        assertThat(count(
                        "select count(distinct case_id) from thidua.council_result where session_id = ?::uuid",
                        session))
                .isEqualTo(NOMINEES);
        assertThat(count(
                        "select count(*) from thidua.nomination join thidua.council_item as item on item.case_id = nomination.id"
                                + " where item.session_id = ?::uuid and nomination.status = 'WAITING_FOR_PAPER'",
                        session))
                .isEqualTo(NOMINEES);
        assertThat(count(
                        "select count(*) from thidua.process_wait as wait join thidua.council_item as item"
                                + " on item.case_id::text = wait.business_key"
                                + " where item.session_id = ?::uuid and wait.element = 'event_paperSigned'",
                        session))
                .isEqualTo(NOMINEES);
    }

    private int awaitTold(String session, int least) {
        JdbcClient database = application.database();
        long deadline = System.nanoTime() + 60_000_000_000L;
        int told;
        do {
            told = database.sql(
                            "select count(*) from thidua.council_item where session_id = ?::uuid and delivered_at is not null")
                    .params(session)
                    .query(Integer.class)
                    .single();
        } while (told < least && System.nanoTime() < deadline);
        return told;
    }

    private void killWhileSigning(TestOrganization units, String task, int delay) {
        var signing = new Thread(() -> {
            try {
                units.approver("TOP").post("/tasks/" + task + "/complete", Map.of("outcome", "sign", "data", Map.of()));
            } catch (RuntimeException killed) {
                // the answer never comes: that is the point
            }
        });
        signing.start();
        try {
            Thread.sleep(delay);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        application.kill();
        application.start();
    }

    private static List<String> nominate(CampaignWalk walk, int paper) {
        var ids = new ArrayList<String>();
        for (int number = 0; number < NOMINEES; number++) {
            ids.add(walk.nominate("TOP", CERTIFICATE, "Cá nhân %d.%03d".formatted(paper, number)));
        }
        return ids;
    }

    private TestOrganization organization(String prefix) {
        JdbcClient database = application.database();
        return TestOrganization.begin(
                        application.port(),
                        prefix,
                        database,
                        PasswordEncoderFactories.createDelegatingPasswordEncoder())
                .unit("TOP", "Đơn vị phát động", "", "DEPARTMENT", "UNIT", "HEAD_OF_LEGAL_ENTITY_UNIT");
    }

    private int awaitOpened(String campaign, int least) {
        JdbcClient database = application.database();
        long deadline = System.nanoTime() + 60_000_000_000L;
        int opened;
        do {
            opened = database.sql("select count(*) from thidua.campaign_participation"
                            + " where campaign_id = ?::uuid and opened_at is not null")
                    .params(campaign)
                    .query(Integer.class)
                    .single();
        } while (opened < least && System.nanoTime() < deadline);
        return opened;
    }

    private int awarded(String paper) {
        return count("select count(*) from thidua.register_entry where paper_id = ?::uuid", paper);
    }

    private int count(String sql, String id) {
        return application.database().sql(sql).params(id).query(Integer.class).single();
    }
}
