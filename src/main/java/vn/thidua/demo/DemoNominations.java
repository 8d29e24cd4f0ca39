package vn.thidua.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.FurtherDraft;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationView;
import vn.thidua.nomination.Nominations;
import vn.thidua.paper.PaperRequest;
import vn.thidua.paper.PaperWording;
import vn.thidua.paper.Papers;
import vn.thidua.shared.Role;

/** The demo's nominations and papers. Nominees bear the names of posts and numbers, never of persons. */
@Component
class DemoNominations {

    private static final String DEPARTMENT = "PHONG_KY_THUAT";
    private static final String COMMAND = "BTL_BV_LANG";
    private static final String BOARD = "BQL_LANG";

    /** An award on which the Board's council votes by its charter. */
    static final String FOR_THE_COUNCIL = "BANG_KHEN_BO_BAN_NGANH_TINH_CA_NHAN";

    private static final List<String> POSTS = List.of(
            "Trưởng ban, Ban Tham mưu",
            "Trợ lý, Ban Chính trị",
            "Đội trưởng, Đội nghi lễ",
            "Nhân viên, Ban Hậu cần",
            "Kíp trưởng, Đội bảo vệ",
            "Y tá trưởng, Ban Y tế");

    private static final Map<String, Object> UNANIMOUS = vote(15, 15, 0, 15, 0, 0);
    private static final Map<String, Object> WITH_A_WRITTEN_OPINION = vote(15, 13, 1, 13, 1, 0);
    private static final String CITY_FLAG = "CO_THI_DUA_BO_BAN_NGANH_TINH";
    private static final String GOVERNMENT_FLAG = "CO_THI_DUA_CUA_CHINH_PHU";
    private static final Set<String> FLAGS = Set.of(CITY_FLAG, GOVERNMENT_FLAG);

    /** The words of the rules, as the catalogue writes them. */
    private static final String LED_THE_CITY =
            "outstanding in ministry/province; unity; Party and mass organisations excellent; thrift; anti-corruption";

    private static final String EXCEEDED_TARGETS = "EXCEEDED_TARGETS(year=Y)";
    private static final Map<String, List<String>> CONFIRMED = Map.of(
            "GIAY_KHEN_CA_NHAN",
            List.of("law-abiding"),
            "GIAY_KHEN_TAP_THE",
            List.of("law-abiding"),
            "BANG_KHEN_BO_BAN_NGANH_TINH_CA_NHAN",
            List.of("exemplary law-abiding"),
            "BANG_KHEN_BO_BAN_NGANH_TINH_TAP_THE",
            List.of("law-abiding; unity", "CAMPAIGN_SELECTED"),
            CITY_FLAG,
            List.of(EXCEEDED_TARGETS, LED_THE_CITY),
            GOVERNMENT_FLAG,
            List.of(EXCEEDED_TARGETS, LED_THE_CITY, "unity; thrift; anti-corruption lead"));

    private final Nominations nominations;
    private final NominationQueries queries;
    private final Papers papers;
    private final DemoDesk desk;

    DemoNominations(Nominations nominations, NominationQueries queries, Papers papers, DemoDesk desk) {
        this.nominations = nominations;
        this.queries = queries;
        this.papers = papers;
        this.desk = desk;
    }

    /** Dossiers at every point of their way: a draft, decided at home, at the Command, out for supplement, at the Board. */
    void ofTheBoard(UUID campaign) {
        UUID first = individual(campaign, DEPARTMENT, "GIAY_KHEN_CA_NHAN", 1, "Trợ lý kỹ thuật, Ban Điện lạnh");
        UUID second = individual(campaign, DEPARTMENT, "GIAY_KHEN_CA_NHAN", 2, "Nhân viên vận hành, Ban Điện nước");
        sign(DEPARTMENT, campaign, "DECISION", first, second);

        String higher = "BANG_KHEN_BO_BAN_NGANH_TINH_CA_NHAN";
        UUID third = individual(campaign, DEPARTMENT, higher, 3, "Trưởng ban, Ban Điện lạnh");
        UUID fourth = individual(campaign, DEPARTMENT, higher, 4, "Trợ lý, Ban Xây dựng");
        UUID fifth = individual(campaign, DEPARTMENT, higher, 5, "Nhân viên, Ban Y tế môi trường");
        UUID collective = collective(campaign, DEPARTMENT, "BANG_KHEN_BO_BAN_NGANH_TINH_TAP_THE", "Ban Điện lạnh");
        sign(DEPARTMENT, campaign, "SUBMISSION_LETTER", third, fourth, fifth, collective);
        appraise(campaign, "forward", null);
        appraise(campaign, "forward", null);
        appraise(campaign, "supplement", "Báo cáo thành tích chưa nêu kết quả tu bổ hệ thống điện lạnh.");
        List<UUID> forwarded = waitingAt(COMMAND, List.of(third, fourth, fifth, collective));
        if (forwarded.size() > 1) {
            sign(COMMAND, campaign, "SUBMISSION_LETTER", forwarded.get(0));
            submitPaper(COMMAND, campaign, "SUBMISSION_LETTER", forwarded.get(1));
        }

        individual(campaign, COMMAND, "GIAY_KHEN_CA_NHAN", 6, "Trợ lý, Phòng Tham mưu");
        nominations.create(
                draft(campaign, COMMAND, higher, "INDIVIDUAL", "Cá nhân 07", "Chỉ huy, Bộ Tư lệnh"),
                desk.clerk(COMMAND));
    }

    /** What the Board's council votes on: appraised there, and waiting for its session. */
    void beforeTheCouncil(UUID campaign) {
        var ids = new ArrayList<UUID>();
        for (int number = 9; number <= 14; number++) {
            ids.add(individual(campaign, COMMAND, FOR_THE_COUNCIL, number, POSTS.get(number - 9)));
        }
        sign(COMMAND, campaign, "SUBMISSION_LETTER", ids.toArray(UUID[]::new));
        ids.forEach(id -> desk.complete(Role.CLERK, BOARD, campaign, "userTask_appraise", COMMAND, "forward", null));
    }

    /** The flags of the year before: two of the city, one of the Government. */
    void ofHanoi(UUID campaign) {
        String city = "UBND_TP_HA_NOI";
        UUID first = collective(campaign, city, CITY_FLAG, "Đơn vị dẫn đầu khối 01");
        UUID second = collective(campaign, city, CITY_FLAG, "Đơn vị dẫn đầu khối 02");
        desk.vote(city, campaign, UNANIMOUS);
        desk.vote(city, campaign, WITH_A_WRITTEN_OPINION);
        sign(city, campaign, "DECISION", first, second);
        UUID government = collective(campaign, city, GOVERNMENT_FLAG, "Đơn vị dẫn đầu khối 03");
        sign(city, campaign, "SUBMISSION_LETTER", government);
        desk.complete(Role.CLERK, "CHINH_PHU", campaign, "userTask_appraise", "forward", null);
        desk.vote("CHINH_PHU", campaign, UNANIMOUS);
        sign("CHINH_PHU", campaign, "DECISION", government);
    }

    /** What the department decides itself at the end of its own campaign. */
    void ofTheDepartment(UUID campaign) {
        UUID person = individual(campaign, DEPARTMENT, "GIAY_KHEN_CA_NHAN", 8, "Kíp trưởng, Ban Điện nước");
        UUID team = collective(campaign, DEPARTMENT, "GIAY_KHEN_TAP_THE", "Ban Điện nước");
        sign(DEPARTMENT, campaign, "DECISION", person, team);
    }

    private void appraise(UUID campaign, String outcome, String reason) {
        desk.complete(Role.CLERK, COMMAND, campaign, "userTask_appraise", outcome, reason);
    }

    private List<UUID> waitingAt(String unit, List<UUID> among) {
        return queries.all(among).stream()
                .filter(it -> it.status() == vn.thidua.nomination.NominationStatus.WAITING_FOR_PAPER)
                .filter(it -> unit.equals(it.holder()))
                .map(NominationView::id)
                .toList();
    }

    private UUID individual(UUID campaign, String unit, String award, int number, String position) {
        return submitted(draft(campaign, unit, award, "INDIVIDUAL", "Cá nhân %02d".formatted(number), position), unit);
    }

    private UUID collective(UUID campaign, String unit, String award, String name) {
        return submitted(draft(campaign, unit, award, "COLLECTIVE", name, null), unit);
    }

    private UUID submitted(NominationDraft draft, String unit) {
        var clerk = desk.clerk(unit);
        UUID id = nominations.create(draft, clerk).id();
        nominations.submit(id, clerk);
        return id;
    }

    private static NominationDraft draft(
            UUID campaign, String unit, String award, String kind, String name, String position) {
        int year = FLAGS.contains(award) ? 2022 : 2024;
        return new NominationDraft(
                campaign.toString(),
                unit,
                award,
                "MOVEMENT",
                new NominationDraft.Recipient(kind, name, position, null),
                new NominationDraft.Period(year + "-01-01", year == 2022 ? "2022-12-31" : "2024-09-10"),
                "Hoàn thành 100% nhiệm vụ được giao trước tiến độ; gương mẫu, đoàn kết, tích cực tham gia phong trào.",
                new NominationDraft.Facts(
                        List.of(new NominationDraft.Rating(Math.min(year, 2023), "EXCELLENT")),
                        List.of(),
                        List.of(),
                        List.of(),
                        further(award)));
    }

    /** What the award's rule asks for: the leader of a bloc its rank, everybody what the clerk has checked. */
    private static FurtherDraft further(String award) {
        boolean flag = FLAGS.contains(award);
        return new FurtherDraft(
                null,
                null,
                null,
                null,
                null,
                null,
                flag ? 1 : null,
                award.equals(GOVERNMENT_FLAG) ? 20 : null,
                null,
                null,
                award.equals(GOVERNMENT_FLAG) ? "2026-10-15" : null,
                null,
                CONFIRMED.getOrDefault(award, List.of()),
                null);
    }

    private void sign(String unit, UUID campaign, String kind, UUID... ids) {
        submitPaper(unit, campaign, kind, ids);
        desk.complete(Role.APPROVER, unit, campaign, "userTask_signPaper", "sign", null);
    }

    private void submitPaper(String unit, UUID campaign, String kind, UUID... ids) {
        var clerk = desk.clerk(unit);
        var listed = new ArrayList<String>();
        Arrays.stream(ids).map(UUID::toString).forEach(listed::add);
        var request = new PaperRequest(kind, unit, campaign.toString(), listed, PaperWording.Changes.NONE);
        papers.submit(papers.create(request, clerk).id(), clerk);
    }

    private static Map<String, Object> vote(
            int members, int present, int written, int inFavour, int against, int abstentions) {
        return Map.of(
                "heldOn",
                "2024-11-20",
                "members",
                members,
                "present",
                present,
                "writtenOpinions",
                written,
                "inFavour",
                inFavour,
                "against",
                against,
                "abstentions",
                abstentions);
    }
}
