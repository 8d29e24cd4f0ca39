package vn.thidua.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.conferral.Conferral;
import vn.thidua.conferral.ConferralHands;
import vn.thidua.conferral.ConferralQueries;
import vn.thidua.conferral.ConferralRequest;
import vn.thidua.conferral.ConferralStatus;
import vn.thidua.conferral.Conferrals;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseSearch;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Role;

/**
 * S1: one conference closes the year and launches the next, with the Government's flag handed over on the Prime Minister's
 * behalf. S3: the awards of a peak campaign wait for the launch of the next one.
 */
@Component
@Order(3)
class DemoConferrals implements DemoPart {

    private static final String CITY = "UBND_TP_HA_NOI";
    private static final String DEPARTMENT = "PHONG_KY_THUAT";
    private static final String PROCESS = "conferral-event";
    private static final int DAYS_AHEAD = 14;

    private final Conferrals conferrals;
    private final ConferralQueries queries;
    private final DemoDesk desk;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoConferrals(Conferrals conferrals, ConferralQueries queries, DemoDesk desk, JdbcClient jdbc, Clock clock) {
        this.conferrals = conferrals;
        this.queries = queries;
        this.desk = desk;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void create(Actor admin) {
        var there = queries.search(CaseSearch.read(ConferralStatus.class, null, null, null, "1"), admin);
        if (!there.items().isEmpty()) {
            return;
        }
        var today = LocalDate.now(clock);
        prepare(
                CITY,
                new ConferralRequest(
                        CITY,
                        "Hội nghị biểu dương kết quả phong trào thi đua năm 2022 và phát động đợt cao điểm năm 2023",
                        "Kỷ niệm 75 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc",
                        "Hà Nội",
                        today.toString(),
                        campaign(CITY, "status = 'CLOSED'"),
                        campaign(CITY, "status <> 'CLOSED'")),
                "Lãnh đạo Ủy ban nhân dân, Hội đồng nhân dân, Ủy ban Mặt trận Tổ quốc Thành phố",
                "Bí thư Thành ủy và Chủ tịch Ủy ban nhân dân Thành phố");
        desk.work(Role.CLERK, CITY, PROCESS, "userTask_recordResults", "record", Map.of());
        prepare(
                DEPARTMENT,
                new ConferralRequest(
                        DEPARTMENT,
                        "Lễ phát động đợt thi đua cao điểm và trao thưởng đợt “3 nhất”",
                        "Lễ phát động đợt thi đua cao điểm",
                        "Hội trường Phòng Kỹ thuật",
                        today.plusDays(DAYS_AHEAD).toString(),
                        campaign(DEPARTMENT, "status = 'CLOSED'"),
                        null),
                "Bí thư Đảng ủy, Trưởng phòng",
                "Trưởng phòng");
    }

    private void prepare(String unit, ConferralRequest request, String presenters, String presentersForOthers) {
        Actor clerk = desk.clerk(unit);
        Conferral event = conferrals.open(Ids.next(), request, clerk);
        List<UUID> decisions = queries.waitingDecisions(event).stream()
                .map(waiting -> UUID.fromString(waiting.key()))
                .toList();
        conferrals.add(event.id(), decisions, List.of(), clerk);
        Map<String, ConferralHands> hands = queries.parts(event).stream()
                .collect(Collectors.toMap(
                        part -> part.key().toString(),
                        part -> new ConferralHands(
                                part.key().award(),
                                part.key().authority(),
                                part.decidedHere() ? presenters : presentersForOthers,
                                part.decidedHere() ? null : "Thủ tướng Chính phủ")));
        conferrals.assign(event.id(), hands, clerk);
        desk.work(Role.CLERK, unit, PROCESS, "userTask_prepareScenario", "submit", Map.of());
        desk.work(Role.APPROVER, unit, PROCESS, "userTask_approveScenario", "approve", Map.of());
    }

    private @Nullable String campaign(String unit, String status) {
        return jdbc.sql("select id::text from thidua.campaign where launching_unit = ? and " + status
                        + " order by id limit 1")
                .param(unit)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
