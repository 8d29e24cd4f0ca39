package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.award.AwardRegister;
import vn.thidua.award.RegisterSearch;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;
import vn.thidua.workflow.Processes;
import vn.thidua.workflow.WorkItems;

/** What papers do to nominations, with the engine and the database real. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NominationPapersIT extends OrganizationTest {

    private static final String CERTIFICATE = "GIAY_KHEN_CA_NHAN";
    private static final String HIGHER = "BANG_KHEN_BO_BAN_NGANH_TINH_CA_NHAN";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    Nominations nominations;

    @Autowired
    NominationQueries queries;

    @Autowired
    AwardRegister register;

    @Autowired
    Processes processes;

    @Autowired
    WorkItems items;

    @Autowired
    TransactionTemplate transaction;

    private TestOrganization units;
    private NominationStage stage;
    private Actor clerk;
    private Actor approver;

    @BeforeAll
    void organization() {
        units = organization("NOMP")
                .unit("BOARD", "Ban Quản lý", "", "MINISTRY", "AGENCY", "MINISTER_OR_EQUIVALENT")
                .unit("OFFICE", "Phòng Thi đua", "BOARD", "DEPARTMENT", "STANDING_BODY", "")
                .unit("DEPARTMENT", "Phòng Kỹ thuật", "BOARD", "DEPARTMENT", "UNIT", "ARMY_AS_DELEGATED")
                .create();
        stage = NominationStage.open(jdbc, units.code("BOARD"), units.code("DEPARTMENT"), List.of(CERTIFICATE, HIGHER));
        clerk = actor(Desk.clerk(units.code("DEPARTMENT")));
        approver = actor(Desk.approver(units.code("DEPARTMENT")));
    }

    @Test
    void oneSignatureMovesTwoHundred() {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < 200; i++) {
            ids.add(submitted(HIGHER, "Cá nhân " + i));
        }
        var paper = Ids.next();
        nominations.putOnPaper(paper, units.code("DEPARTMENT"), false, ids, clerk);

        transaction.executeWithoutResult(status -> nominations.forwardByPaper(paper, "18/TTr-P", TODAY, approver));

        assertThat(queries.all(ids)).hasSize(200).allSatisfy(view -> {
            assertThat(view.status()).isEqualTo(NominationStatus.APPRAISAL);
            assertThat(view.holder()).isEqualTo(units.code("BOARD"));
        });
        assertThat(openTasks(ids, "userTask_appraise", "CLERK@" + units.code("OFFICE")))
                .isEqualTo(200);
    }

    @Test
    void aDecisionEntersEveryAwardInTheRegister() {
        var ids = List.of(submitted(CERTIFICATE, "Vũ Thị Sổ Một"), submitted(CERTIFICATE, "Vũ Thị Sổ Hai"));
        var paper = Ids.next();
        nominations.putOnPaper(paper, units.code("DEPARTMENT"), true, ids, clerk);

        transaction.executeWithoutResult(
                status -> nominations.awardByPaper(paper, "12/QĐ-P", TODAY, units.code("DEPARTMENT"), approver));

        var entered = register.search(RegisterSearch.read("vu thi so", null, null, "2026", null, null));
        assertThat(entered.items())
                .extracting(entry -> entry.recipient().name())
                .containsExactlyInAnyOrder("Vũ Thị Sổ Một", "Vũ Thị Sổ Hai");
        assertThat(entered.items())
                .allSatisfy(entry -> assertThat(entry.decision().number()).isEqualTo("12/QĐ-P"));
        assertThat(ids).noneMatch(this::isRunning);
    }

    @Test
    void whatIsStruckOffAtHomeComesBackFromItsClerk() {
        var id = submitted(HIGHER, "Cá nhân bị gạch");
        var paper = Ids.next();
        nominations.putOnPaper(paper, units.code("DEPARTMENT"), false, List.of(id), clerk);

        transaction.executeWithoutResult(
                status -> nominations.strikeOff(paper, Map.of(id, "Thiếu biên bản"), approver));
        assertThat(queries.get(id).status()).isEqualTo(NominationStatus.SUPPLEMENT);
        var task = jdbc.sql("select id from thidua.work_item where business_key = :key and state = 'OPEN'")
                .param("key", id.toString())
                .query(String.class)
                .single();
        assertThat(items.open(task, clerk).item().returnedBecause()).isEqualTo("Thiếu biên bản");

        items.complete(
                task,
                "submit",
                null,
                Map.of("from", "2024-06-10", "to", "2024-09-10", "achievement", "Có biên bản rồi."),
                clerk);

        var view = queries.get(id);
        assertThat(view.status()).isEqualTo(NominationStatus.WAITING_FOR_PAPER);
        assertThat(view.holder()).isEqualTo(units.code("DEPARTMENT"));
        assertThat(view.dossier().achievement()).isEqualTo("Có biên bản rồi.");
    }

    @Test
    void refusesWhatDoesNotWaitThereForSuchAPaper() {
        var higher = submitted(HIGHER, "Cá nhân cấp trên");
        var own = submitted(CERTIFICATE, "Cá nhân cấp mình");
        var paper = Ids.next();
        var unit = units.code("DEPARTMENT");

        assertThat(refusal(() -> nominations.putOnPaper(paper, unit, true, List.of(higher), clerk)))
                .isEqualTo("nomination.refusal.decidedHigher");
        assertThat(refusal(() -> nominations.putOnPaper(paper, unit, false, List.of(own), clerk)))
                .isEqualTo("nomination.refusal.decidedHere");
        assertThat(refusal(() -> nominations.putOnPaper(paper, units.code("BOARD"), false, List.of(own), clerk)))
                .isEqualTo("nomination.refusal.notWaitingHere");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> nominations.putOnPaper(paper, unit, false, List.of(Ids.next()), clerk))
                .matches(refused -> refused.fields().get(0).field().equals("nominations[0]"));
        assertThat(queries.get(higher).status()).isEqualTo(NominationStatus.WAITING_FOR_PAPER);
    }

    @Test
    void aSignatureAndAWithdrawalNeverBothWin() throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            int withdrawn = 0;
            for (int round = 0; round < 30; round++) {
                var id = submitted(HIGHER, "Cá nhân tranh chấp " + round);
                var paper = Ids.next();
                nominations.putOnPaper(paper, units.code("DEPARTMENT"), false, List.of(id), clerk);
                var start = new CyclicBarrier(2);
                var withdrawal = threads.submit(attempt(
                        start, () -> nominations.withdraw(id, "Chuyển công tác", NominationStatus.ON_PAPER, clerk)));
                var signature = threads.submit(attempt(
                        start,
                        () -> transaction.execute(status -> {
                            nominations.forwardByPaper(paper, "18/TTr-P", TODAY, approver);
                            return true;
                        })));

                assertThat(signature.get()).isNull();
                var refused = withdrawal.get();
                var view = queries.get(id);
                if (refused == null) {
                    withdrawn++;
                    assertThat(view.status()).isEqualTo(NominationStatus.WITHDRAWN);
                    assertThat(isRunning(id)).isFalse();
                } else {
                    assertThat(refused.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                    assertThat(view.status()).isEqualTo(NominationStatus.APPRAISAL);
                }
                assertThat(openTasks(List.of(id), "userTask_appraise", "CLERK@" + units.code("OFFICE")))
                        .isEqualTo(refused == null ? 0 : 1);
            }
            assertThat(withdrawn).isBetween(0, 30);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Null when it went through, the refusal when it did not. */
    private static Callable<@Nullable Refusal> attempt(CyclicBarrier start, Callable<?> act) {
        return () -> {
            start.await();
            try {
                act.call();
                return null;
            } catch (Refusal refusal) {
                return refusal;
            }
        };
    }

    private UUID submitted(String award, String name) {
        var id = nominations
                .create(stage.draft(units.code("DEPARTMENT"), award, name), clerk)
                .id();
        nominations.submit(id, clerk);
        return id;
    }

    private boolean isRunning(UUID id) {
        return Boolean.TRUE.equals(
                transaction.execute(status -> processes.isRunning("nomination-approval", id.toString())));
    }

    private int openTasks(List<UUID> ids, String task, String desk) {
        return jdbc.sql("""
                        select count(*) from thidua.work_item
                        where business_key = any(:keys) and task = :task and desk = :desk and state = 'OPEN'
                        """)
                .param("keys", ids.stream().map(UUID::toString).toArray(String[]::new))
                .param("task", task)
                .param("desk", desk)
                .query(Integer.class)
                .single();
    }

    private static String refusal(Runnable act) {
        try {
            act.run();
            return "";
        } catch (Refusal refusal) {
            return refusal.reasons().get(0).code();
        }
    }

    private static Actor actor(Desk desk) {
        return new Actor(
                UUID.nameUUIDFromBytes(desk.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                desk.toString().toLowerCase(java.util.Locale.ROOT),
                desk.toString(),
                Set.of(desk),
                "127.0.0.1");
    }
}
