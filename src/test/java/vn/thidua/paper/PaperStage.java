package vn.thidua.paper;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.Nominations;
import vn.thidua.organization.Desks;
import vn.thidua.organization.OrganizationImport;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Role;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItems;

/**
 * Three echelons with their people and a campaign that takes nominations: TEAM below BRANCH below BOARD, codes behind a
 * prefix of the test's own. BRANCH and BOARD may decide a certificate of merit of their own level. The campaign is put
 * there as a row, because its way to this stage is not what these tests are about.
 */
class PaperStage {

    static final String CERTIFICATE = "GIAY_KHEN_CA_NHAN";

    /** What the certificate asks for. */
    static final NominationDraft.Facts EXCELLENT = new NominationDraft.Facts(
            List.of(new NominationDraft.Rating(2024, "EXCELLENT")), List.of(), List.of(), List.of());

    private static final Actor ADMIN = new Actor(
            new UUID(0, 1), "importer", "Quản trị", Set.of(new Desk(Role.ADMIN, Desk.EVERYWHERE)), "127.0.0.1");

    private final OrganizationImport imports;
    private final Nominations nominations;
    private final Papers papers;
    private final WorkItems workItems;
    private final Desks desks;
    private final JdbcClient jdbc;

    PaperStage(
            OrganizationImport imports,
            Nominations nominations,
            Papers papers,
            WorkItems workItems,
            Desks desks,
            JdbcClient jdbc) {
        this.imports = imports;
        this.nominations = nominations;
        this.papers = papers;
        this.workItems = workItems;
        this.desks = desks;
        this.jdbc = jdbc;
    }

    /** The prefix of a test's codes and its campaign. */
    record Stage(String prefix, UUID campaign) {

        String team() {
            return prefix + "_TEAM";
        }

        String branch() {
            return prefix + "_BRANCH";
        }
    }

    Stage set(String prefix) {
        imports.importUnits(stream("""
                        code,name_vi,parent_code,echelon,kind,authorities,symbol
                        %1$s_BOARD,Ban Quản lý %1$s,,MINISTRY,AGENCY,,BQL
                        %1$s_BRANCH,Bộ Tư lệnh %1$s,%1$s_BOARD,COMMAND,UNIT,HEAD_OF_LEGAL_ENTITY_UNIT,BTL
                        %1$s_TEAM,Phòng Kỹ thuật %1$s,%1$s_BRANCH,DEPARTMENT,UNIT,,PKT
                        """.formatted(prefix)), ADMIN);
        var people = new StringBuilder("username,display_name,role,unit_code,valid_from,valid_to,password\n");
        for (var unit : List.of("BOARD", "BRANCH", "TEAM")) {
            for (var role : List.of("CLERK", "APPROVER", "MANAGER")) {
                people.append("%s.%s_%s,%s %s,%s,%s_%s,2020-01-01,,mat-khau-thu%n"
                        .formatted(
                                role.toLowerCase(),
                                prefix.toLowerCase(),
                                unit.toLowerCase(),
                                role,
                                unit,
                                role,
                                prefix,
                                unit));
            }
        }
        imports.importPeople(stream(people.toString()), ADMIN);
        var campaign = Ids.next();
        jdbc.sql("""
                        insert into thidua.campaign (id, status, title, kind, launching_unit, plan, participants,
                          created_at, since, launched_at, nominations_at)
                        values (:id, 'NOMINATION', :title, 'PEAK', :unit, :plan::jsonb, 1, now(), now(), now(), now())
                        """)
                .param("id", campaign)
                .param("title", "Tiến lên giành 3 nhất " + prefix)
                .param("unit", prefix + "_BRANCH")
                .param("plan", """
                        {"title":"Tiến lên giành 3 nhất %1$s","kind":"PEAK","launchingUnit":"%1$s_BRANCH",
                         "participants":{"units":["%1$s_TEAM"]},"awards":["GIAY_KHEN_CA_NHAN"]}
                        """.formatted(prefix))
                .update();
        jdbc.sql("""
                        insert into thidua.campaign_participation (id, campaign_id, unit_code, status, since)
                        values (:id, :campaign, :unit, 'DONE', now())
                        """)
                .param("id", Ids.next())
                .param("campaign", campaign)
                .param("unit", prefix + "_TEAM")
                .update();
        return new Stage(prefix, campaign);
    }

    Actor clerk(String unit) {
        return desks.actor("clerk." + unit.toLowerCase(), "127.0.0.1").orElseThrow();
    }

    Actor approver(String unit) {
        return desks.actor("approver." + unit.toLowerCase(), "127.0.0.1").orElseThrow();
    }

    Actor manager(String unit) {
        return desks.actor("manager." + unit.toLowerCase(), "127.0.0.1").orElseThrow();
    }

    /** A submitted nomination of the team for the branch's certificate. */
    UUID nomination(Stage set, String name) {
        var clerk = clerk(set.team());
        var draft = new NominationDraft(
                set.campaign().toString(),
                set.team(),
                CERTIFICATE,
                "MOVEMENT",
                new NominationDraft.Recipient("INDIVIDUAL", name, "Nhân viên kỹ thuật", null),
                new NominationDraft.Period("2024-06-10", "2024-09-10"),
                "Hoàn thành xuất sắc nhiệm vụ tu bổ định kỳ năm 2024.",
                EXCELLENT);
        var id = nominations.create(draft, clerk).id();
        nominations.submit(id, clerk);
        return id;
    }

    /** The team's draft of a letter to the branch. */
    PaperView letter(Stage set, List<UUID> ids) {
        return papers.create(request("SUBMISSION_LETTER", set.team(), set.campaign(), ids), clerk(set.team()));
    }

    static PaperRequest request(String kind, String unit, UUID campaign, List<UUID> ids) {
        return new PaperRequest(
                kind,
                unit,
                campaign.toString(),
                ids.stream().map(UUID::toString).toList(),
                PaperWording.Changes.NONE);
    }

    /** The one open task of a case. */
    String task(UUID businessKey) {
        return jdbc.sql("select id from thidua.work_item where business_key = :key and state = 'OPEN'")
                .param("key", businessKey.toString())
                .query(String.class)
                .single();
    }

    WorkItem complete(UUID businessKey, String outcome, String comment, Map<String, Object> data, Actor actor) {
        return workItems.complete(task(businessKey), outcome, comment, data, actor);
    }

    private static ByteArrayInputStream stream(String csv) {
        return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    }
}
