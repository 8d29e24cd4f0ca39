package vn.thidua.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.admin.ReferenceBook;
import vn.thidua.admin.ReferenceWish;
import vn.thidua.council.Balloting;
import vn.thidua.council.Choice;
import vn.thidua.council.Council;
import vn.thidua.council.CouncilCase;
import vn.thidua.council.CouncilDraft;
import vn.thidua.council.Councils;
import vn.thidua.council.SessionDraft;
import vn.thidua.council.Sessions;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** The Board's council, in the middle of a secret ballot: {@code approver.bql_lang} presides, {@code clerk.bql_lang} keeps the minutes. */
@Component
class DemoCouncil {

    private static final String BOARD = DemoOrganization.BOARD;
    private static final String COMMAND = "BTL_BV_LANG";
    private static final String DEPARTMENT = "PHONG_KY_THUAT";
    private static final String SINCE = "2024-01-02";

    private final Councils councils;
    private final Sessions sessions;
    private final Balloting balloting;
    private final ReferenceBook tables;
    private final DemoDesk desk;
    private final Clock clock;

    DemoCouncil(
            Councils councils,
            Sessions sessions,
            Balloting balloting,
            ReferenceBook tables,
            DemoDesk desk,
            Clock clock) {
        this.councils = councils;
        this.sessions = sessions;
        this.balloting = balloting;
        this.tables = tables;
        this.desk = desk;
        this.clock = clock;
    }

    /** Sets the council up, which by its charter votes on this award too, though no law asks for it. */
    void setUp(String award, Actor admin) {
        tables.add(
                "council-meetings",
                new ReferenceWish(
                        Map.of("award", award, "unit", BOARD, "scope", "WHERE_IT_ENDS"),
                        LocalDate.now(clock).toString(),
                        false,
                        "Quy chế hoạt động của Hội đồng TĐKT Ban Quản lý Lăng (dữ liệu mẫu)",
                        "SEED"),
                admin);
        Actor clerk = desk.clerk(BOARD);
        Council council = councils.create(
                new CouncilDraft(
                        BOARD,
                        "Hội đồng Thi đua - Khen thưởng Ban Quản lý Lăng Chủ tịch Hồ Chí Minh",
                        "MINISTRY",
                        null,
                        SINCE,
                        null,
                        null,
                        null,
                        null,
                        null),
                clerk);
        join(council.id(), Role.APPROVER, BOARD, "CHAIR", null, clerk);
        join(council.id(), Role.MANAGER, BOARD, "FIRST_DEPUTY", null, clerk);
        join(council.id(), Role.APPROVER, COMMAND, "STANDING_DEPUTY", COMMAND, clerk);
        join(council.id(), Role.MANAGER, COMMAND, "MEMBER", null, clerk);
        join(council.id(), Role.APPROVER, DEPARTMENT, "MEMBER", DEPARTMENT, clerk);
        join(council.id(), Role.MANAGER, DEPARTMENT, "MEMBER", null, clerk);
        join(council.id(), Role.CLERK, BOARD, "SECRETARY", null, clerk);
    }

    private void join(UUID council, Role account, String unit, String role, @Nullable String home, Actor clerk) {
        councils.join(
                council,
                new CouncilDraft.Member(DemoOrganization.username(account, unit), role, true, null, home, SINCE),
                clerk);
    }

    /** Convenes it on all that waits; the chair confirms, and two members have voted. */
    void vote() {
        Actor secretary = desk.clerk(BOARD);
        var council = councils.mine(secretary).stream()
                .filter(it -> it.unit().equals(BOARD))
                .findFirst()
                .orElseThrow();
        var cases = new ArrayList<@Nullable String>();
        sessions.waiting(BOARD, secretary).stream()
                .map(CouncilCase::id)
                .map(UUID::toString)
                .forEach(cases::add);
        var session = sessions.convene(
                new SessionDraft(
                        council.id().toString(),
                        "Phiên họp xét khen thưởng đợt tu bổ định kỳ 2024",
                        "2024-09-25",
                        "Hà Nội",
                        true,
                        cases,
                        Map.of()),
                secretary);
        desk.complete(Role.COUNCIL_CHAIR, Role.APPROVER, BOARD, "userTask_confirmSession", "confirm");
        for (var account : List.of(Role.MANAGER, Role.CLERK)) {
            Actor member = desk.at(account, BOARD);
            balloting.cast(session.id(), approving(session.id(), member), false, member);
        }
    }

    private Map<UUID, @Nullable Choice> approving(UUID session, Actor member) {
        var marks = new java.util.HashMap<UUID, @Nullable Choice>();
        balloting.paper(session, member).lines().forEach(line -> marks.put(line.id(), Choice.APPROVE));
        return marks;
    }
}
