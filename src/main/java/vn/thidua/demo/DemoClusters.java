package vn.thidua.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterDirectory;
import vn.thidua.cluster.ClusterLife;
import vn.thidua.cluster.ClusterYears;
import vn.thidua.cluster.Clusters;
import vn.thidua.cluster.Succession;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/**
 * The two clusters that the product was first asked for, in different stages of their years, made by the commands and
 * tasks that people use.
 */
@Component
@Order(2)
class DemoClusters implements DemoPart {

    private static final String BLOC = "KHOI_TD_CQ_DANG_LAM_DONG";
    private static final String CLUSTER = "CUM_TD_SO_3";
    private static final String OFFICE = "VAN_PHONG_TINH_UY_LAM_DONG";
    private static final String DEPUTY = "BAN_NOI_CHINH_TINH_UY_LAM_DONG";
    private static final int YEAR = 2024;

    private final Clusters clusters;
    private final ClusterYears years;
    private final ClusterLife life;
    private final ClusterDirectory directory;
    private final DemoDesk desk;

    DemoClusters(Clusters clusters, ClusterYears years, ClusterLife life, ClusterDirectory directory, DemoDesk desk) {
        this.clusters = clusters;
        this.years = years;
        this.life = life;
        this.directory = directory;
        this.desk = desk;
    }

    @Override
    public void create(Actor admin) {
        if (directory.years(BLOC).isEmpty()) {
            bloc();
        }
        if (directory.years(CLUSTER).isEmpty()) {
            cluster();
        }
    }

    /** S2: comments on the pledge are in, the members sign; the flag is with the head. */
    private void bloc() {
        clusters.settle(BLOC, "BAN_TDKT_TINH_LAM_DONG", Succession.ROTATION, null, desk.clerk(BLOC));
        var organiser = desk.clerk("BAN_TDKT_TINH_LAM_DONG");
        years.open(BLOC, new ClusterYears.Opening(YEAR, null, null), organiser);
        life.handOver(
                BLOC,
                new ClusterLife.Handing(
                        OFFICE, java.time.LocalDate.of(YEAR, 4, 16), "Hội nghị ký kết giao ước thi đua", null),
                organiser);
        draft(OFFICE, BLOC, """
                Hưởng ứng tám phong trào, trong đó có “Cả nước chung sức xây dựng nông thôn mới”, “Đẩy mạnh cải cách hành \
                chính trên địa bàn tỉnh Lâm Đồng”, “Chuyển đổi số trên địa bàn tỉnh đến năm 2025”.
                Chủ đề năm 2024: Trách nhiệm - Nêu gương - Kỷ cương - Hiệu quả.
                Thực hiện tốt công tác tham mưu theo chương trình của Tỉnh ủy; hoạt động xã hội, từ thiện, trồng cây.""");
        comment(OFFICE, null);
        comment(DEPUTY, "Đề nghị bổ sung trọng tâm riêng của Khối: nội chính, cải cách tư pháp.");
        desk.work(Role.CLERK, OFFICE, "cluster-year", "userTask_finishPledge", "submit", Map.of());
        sign(OFFICE);
    }

    /** S4: six wards have signed and been reviewed; some have scored themselves. */
    private void cluster() {
        var seats = directory.seats(CLUSTER, YEAR);
        var organiser = directory.get(CLUSTER).organiser().unit();
        years.open(CLUSTER, new ClusterYears.Opening(YEAR, null, null), desk.clerk(organiser));
        draft(organiser, CLUSTER, """
                Phong trào thi đua Quyết thắng, chủ đề “Đoàn kết, mẫu mực, kỷ cương, sáng tạo, quyết thắng”: xây dựng tổ \
                chức đảng, đơn vị vững mạnh toàn diện “Mẫu mực, tiêu biểu”; ba đột phá; ngành hậu cần làm theo lời Bác; \
                100% chỉ tiêu công tác kỹ thuật.""");
        var wards = new ArrayList<String>();
        seats.forEach(seat -> wards.add(seat.member()));
        wards.forEach(ward -> comment(ward, null));
        desk.work(Role.CLERK, organiser, "cluster-year", "userTask_finishPledge", "submit", Map.of());
        wards.forEach(this::sign);
        desk.work(
                Role.CLERK,
                organiser,
                "cluster-year",
                "userTask_writeMidReview",
                "submit",
                Map.of("review", "Sáu tháng đầu năm các đơn vị hoàn thành chỉ tiêu huấn luyện, hậu cần, kỹ thuật."));
        var year = directory.years(CLUSTER).get(0);
        years.openScoring(year.id(), desk.clerk(organiser));
        int points = 30;
        for (String ward : wards.subList(0, 4)) {
            desk.work(Role.CLERK, ward, "cross-scoring", "userTask_selfScore", "submit", Map.of("scores", own(points)));
            points += 1;
        }
        for (String ward : wards.subList(0, 3)) {
            desk.work(Role.APPROVER, ward, "cross-scoring", "userTask_confirmSelfScore", "confirm", Map.of());
        }
    }

    private void draft(String head, String cluster, String text) {
        var data = Map.<String, Object>of(
                "text",
                text,
                "charter",
                "Cụm, khối làm việc theo nguyên tắc tập trung dân chủ; Trưởng, Phó luân phiên hằng năm; xếp hạng theo điểm "
                        + "chấm chéo, suy tôn bằng bỏ phiếu.",
                "criteria",
                table());
        desk.work(Role.CLERK, head, "cluster-year", "userTask_draftPledge", "submit", data);
    }

    private static List<Map<String, Object>> table() {
        return List.of(
                criterion("Nhiệm vụ chính trị", "Hoàn thành nhiệm vụ chuyên môn", "POINTS", 40, true),
                criterion("Nhiệm vụ chính trị", "Xây dựng tổ chức đảng, đơn vị", "POINTS", 40, true),
                criterion("Phong trào thi đua", "Hưởng ứng các phong trào", "POINTS", 20, false),
                criterion("Điểm thưởng", "Sáng kiến, điển hình tiên tiến", "BONUS", 10, true),
                criterion("Điểm trừ", "Nộp báo cáo chậm", "PENALTY", 5, false),
                criterion("Điều kiện loại", "Có cá nhân bị kỷ luật, tham nhũng", "KNOCK_OUT", 0, false));
    }

    private static Map<String, Object> criterion(String section, String name, String kind, int most, boolean evidence) {
        return Map.of("section", section, "name", name, "kind", kind, "maxPoints", most, "evidence", evidence);
    }

    private static List<Map<String, Object>> own(int points) {
        return List.of(
                Map.of("points", points, "evidence", "Báo cáo tổng kết năm"),
                Map.of("points", points + 2, "evidence", "Quyết định công nhận"),
                Map.of("points", 18),
                Map.of("points", 5, "evidence", "Quyết định công nhận sáng kiến"));
    }

    private void comment(String unit, @org.jspecify.annotations.Nullable String text) {
        desk.work(
                Role.CLERK,
                unit,
                "cluster-pledge",
                "userTask_commentPledge",
                text == null ? "agree" : "submit",
                text == null ? Map.of() : Map.of("text", text));
    }

    private void sign(String unit) {
        desk.work(Role.APPROVER, unit, "cluster-pledge", "userTask_signCommonPledge", "sign", Map.of());
    }
}
