package vn.thidua.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.campaign.CampaignPlan;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.campaign.CampaignStage;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.campaign.Campaigns;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/**
 * The five campaigns that the product was first asked for, each brought to another stage by the same commands and tasks
 * that people use: nothing is inserted past the processes.
 */
@Component
@Order(1)
class DemoCampaigns implements DemoPart {

    private static final String BOARD = "s0-tu-bo-dinh-ky-2024";
    private static final String HANOI_BEFORE = "s1-truoc-thi-dua-yeu-nuoc-2022";
    private static final String HANOI = "s1-cao-diem-75-nam-2023";
    private static final String LAM_DONG = "s2-giao-uoc-khoi-co-quan-dang-2024";
    private static final String DEPARTMENT = "s3-tien-len-gianh-3-nhat-2024";
    private static final String WARDS = "s4-quyet-thang-cum-so-3-2024";

    private static final Logger log = LoggerFactory.getLogger(DemoCampaigns.class);

    private final Campaigns campaigns;
    private final CampaignQueries queries;
    private final DemoDesk desk;
    private final DemoNominations nominations;
    private final DemoCouncil council;
    private final JsonMapper json;
    private final JdbcClient jdbc;

    DemoCampaigns(
            Campaigns campaigns,
            CampaignQueries queries,
            DemoDesk desk,
            DemoNominations nominations,
            DemoCouncil council,
            JsonMapper json,
            JdbcClient jdbc) {
        this.campaigns = campaigns;
        this.queries = queries;
        this.desk = desk;
        this.nominations = nominations;
        this.council = council;
        this.json = json;
        this.jdbc = jdbc;
    }

    @Override
    public void create(Actor admin) {
        long start = System.nanoTime();
        Map<String, Runnable> campaignsByPlan = new LinkedHashMap<>();
        campaignsByPlan.put(BOARD, () -> board(admin));
        campaignsByPlan.put(HANOI_BEFORE, this::hanoiBefore);
        campaignsByPlan.put(HANOI, () -> launch(HANOI));
        campaignsByPlan.put(LAM_DONG, this::lamDong);
        campaignsByPlan.put(DEPARTMENT, this::technicalDepartment);
        campaignsByPlan.put(WARDS, this::wards);
        campaignsByPlan.keySet().removeIf(plan -> exists(read(plan).title()));
        if (campaignsByPlan.isEmpty()) {
            return;
        }
        sideBySide(campaignsByPlan.values());
        log.info("The demo's campaigns stand after {} ms", (System.nanoTime() - start) / 1_000_000);
    }

    /** S0, at nomination: the Mausoleum Board's maintenance campaign, dossiers under way at every echelon, six of them before the council. */
    private void board(Actor admin) {
        UUID id = launch(BOARD);
        var units = List.of("BTL_BV_LANG", "PHONG_KY_THUAT");
        units.forEach(unit -> pledge(id, unit, "BQL_LANG"));
        units.forEach(unit -> review(id, unit, "BQL_LANG"));
        rank(id, "BQL_LANG");
        council.setUp(DemoNominations.FOR_THE_COUNCIL, admin);
        nominations.beforeTheCouncil(id);
        council.vote();
        nominations.ofTheBoard(id);
    }

    /** The year before S1: closed, with its flags in the register when S1 is launched. */
    private void hanoiBefore() {
        UUID lastYear = launch(HANOI_BEFORE);
        pledge(lastYear, "UBND_TP_HA_NOI", "UBND_TP_HA_NOI");
        review(lastYear, "UBND_TP_HA_NOI", "UBND_TP_HA_NOI");
        rank(lastYear, "UBND_TP_HA_NOI");
        nominations.ofHanoi(lastYear);
        close(lastYear, "UBND_TP_HA_NOI");
    }

    /** S2, at pledge signing: one pledge accepted back and forth, one waiting for its signature. */
    private void lamDong() {
        String bloc = "KHOI_TD_CQ_DANG_LAM_DONG";
        UUID id = launch(LAM_DONG);
        String office = "VAN_PHONG_TINH_UY_LAM_DONG";
        desk.complete(Role.CLERK, office, id, "userTask_draftPledge", "submit", null);
        desk.complete(Role.APPROVER, office, id, "userTask_signPledge", "sign", null);
        desk.complete(
                Role.CLERK,
                bloc,
                id,
                "userTask_acceptPledge",
                office,
                "return",
                "Đề nghị bổ sung nội dung trọng tâm riêng của Khối năm 2024.");
        desk.complete(Role.CLERK, "BAN_NOI_CHINH_TINH_UY_LAM_DONG", id, "userTask_draftPledge", "submit", null);
    }

    /** S3, closed: launched, reviewed and decided within one department. */
    private void technicalDepartment() {
        String unit = "PHONG_KY_THUAT";
        UUID id = launch(DEPARTMENT);
        pledge(id, unit, unit);
        review(id, unit, unit);
        rank(id, unit);
        nominations.ofTheDepartment(id);
        close(id, unit);
    }

    /** S4, at mid review: six wards, some scored, some waiting for their commander, some late. */
    private void wards() {
        String cluster = "CUM_TD_SO_3";
        UUID id = launch(WARDS);
        var wards = List.of(
                "BCHQS_PHUONG_LUONG_KHANH_THIEN",
                "BCHQS_PHUONG_TRAN_HUNG_DAO",
                "BCHQS_PHUONG_MINH_KHAI",
                "BCHQS_PHUONG_HAI_BA_TRUNG",
                "BCHQS_PHUONG_QUANG_TRUNG",
                "BCHQS_PHUONG_LAM_HA");
        wards.forEach(ward -> pledge(id, ward, cluster));
        wards.subList(0, 2).forEach(ward -> review(id, ward, cluster));
        desk.complete(Role.CLERK, wards.get(2), id, "userTask_selfScore", "submit", null);
        desk.complete(Role.APPROVER, wards.get(2), id, "userTask_confirmReview", "confirm", null);
        desk.complete(Role.CLERK, wards.get(3), id, "userTask_selfScore", "submit", null);
        desk.complete(
                Role.APPROVER,
                wards.get(3),
                id,
                "userTask_confirmReview",
                "return",
                "Thiếu minh chứng cho nội dung hậu cần, kỹ thuật.");
    }

    /** They have nothing to do with each other, and somebody waits for the first page. */
    private static void sideBySide(Collection<Runnable> campaigns) {
        var threads = Executors.newFixedThreadPool(2);
        try {
            CompletableFuture.allOf(campaigns.stream()
                            .map(campaign -> CompletableFuture.runAsync(campaign, threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            threads.shutdown();
        }
    }

    private boolean exists(String title) {
        return jdbc.sql("select exists (select from thidua.campaign where title = ?)")
                .params(title)
                .query(Boolean.class)
                .single();
    }

    private UUID launch(String plan) {
        CampaignPlan written = read(plan);
        Actor clerk = desk.clerk(written.launchingUnit());
        UUID id = campaigns.create(written, clerk).id();
        campaigns.submit(id, clerk);
        desk.complete(Role.APPROVER, written.launchingUnit(), id, "userTask_approvePlan", "approve", null);
        return id;
    }

    private void pledge(UUID campaign, String unit, String acceptor) {
        desk.complete(Role.CLERK, unit, campaign, "userTask_draftPledge", "submit", null);
        desk.complete(Role.APPROVER, unit, campaign, "userTask_signPledge", "sign", null);
        desk.complete(Role.CLERK, acceptor, campaign, "userTask_acceptPledge", unit, "accept", null);
    }

    private void review(UUID campaign, String unit, String verifier) {
        desk.complete(Role.CLERK, unit, campaign, "userTask_selfScore", "submit", null);
        desk.complete(Role.APPROVER, unit, campaign, "userTask_confirmReview", "confirm", null);
        desk.complete(Role.CLERK, verifier, campaign, "userTask_verifyReview", unit, "verify", null);
    }

    private void rank(UUID campaign, String unit) {
        desk.complete(Role.CLERK, unit, campaign, "userTask_confirmRanking", "confirm", null);
        await(campaign, CampaignStatus.NOMINATION);
    }

    private void close(UUID campaign, String unit) {
        campaigns.openStage(campaign, CampaignStage.CLOSING, desk.approver(unit));
        desk.complete(Role.CLERK, unit, campaign, "userTask_writeFinalReport", "submit", null);
        desk.complete(Role.APPROVER, unit, campaign, "userTask_approveFinalReport", "approve", null);
        await(campaign, CampaignStatus.CLOSED);
    }

    private void await(UUID campaign, CampaignStatus status) {
        DemoDesk.await(campaign + " " + status, () -> queries.get(campaign).status() == status);
    }

    private CampaignPlan read(String name) {
        try (InputStream plan = new ClassPathResource("demo/campaigns/" + name + ".json").getInputStream()) {
            return json.readValue(plan, CampaignPlan.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
