package vn.thidua.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import vn.thidua.campaign.CampaignKind;
import vn.thidua.campaign.CampaignPlan;
import vn.thidua.campaign.CampaignPlan.ContentItem;
import vn.thidua.campaign.CampaignPlan.Criterion;
import vn.thidua.campaign.CampaignPlan.Direction;
import vn.thidua.campaign.CampaignPlan.Milestones;
import vn.thidua.campaign.CampaignPlan.Participants;
import vn.thidua.campaign.CampaignPlan.Target;
import vn.thidua.campaign.PlanFrame;
import vn.thidua.campaign.PlanFrame.Ceremony;
import vn.thidua.campaign.PlanFrame.KeyDay;
import vn.thidua.campaign.PlanFrame.StaffCategory;

class CampaignFormTests {

    private static final LocalDate AFTER_THE_WINDOW = LocalDate.of(2024, 5, 19);

    @Test
    void aPlanComesBackFromItsFormAsItWas() {
        var sent = new LinkedMultiValueMap<String, String>();
        var form = CampaignForm.of(plan());
        form.values().forEach(sent::add);
        form.lists().forEach(sent::addAll);
        form.contents()
                .get(0)
                .targets()
                .get(0)
                .cells()
                .forEach((cell, text) -> sent.add("contents[0].targets[0]." + cell, text));
        sent.add("contents[0].title", form.contents().get(0).title());
        form.tables()
                .forEach((table, rows) ->
                        rows.get(0).cells().forEach((cell, text) -> sent.add(table + "[0]." + cell, text)));

        var reader = new FormToPlan(CampaignForm.sent(sent));

        assertThat(reader.plan()).isEqualTo(plan());
        assertThat(reader.problems().list()).isEmpty();
    }

    @Test
    void namesTheRowWhoseDayCannotBeRead() {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("frame.keyDays[0].day", "ngày mai");
        sent.add("frame.keyDays[0].name", "Ngày truyền thống");
        sent.add("frame.staff", "GENERAL");
        var reader = new FormToPlan(CampaignForm.sent(sent));
        reader.plan();

        assertThat(reader.problems().list())
                .extracting(problem -> problem.field() + " " + problem.code())
                .containsExactly(
                        "frame.staff shared.field.unknownOption", "frame.keyDays[0].day shared.field.notADate");
    }

    @Test
    void aRowMoreTakesNoneAway() {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("contents[0].title", "");
        sent.add("criteria[0].name", "");
        sent.add("criteria[1].name", "Kết quả");
        var form = CampaignForm.typed(sent);

        assertThat(form.changed("add:frame.keyDays").rows("criteria")).hasSize(2);
        assertThat(form.changed("add:criteria").contents()).hasSize(1);
        assertThat(form.changed("remove:criteria[0]").rows("criteria"))
                .extracting(row -> row.get("name"))
                .containsExactly("Kết quả");
        assertThat(CampaignForm.sent(sent).contents()).isEmpty();
        assertThat(CampaignForm.sent(sent).rows("criteria")).hasSize(1);
    }

    @Test
    void addsAndRemovesKeyDays() {
        var form = CampaignForm.of(plan()).changed("add:frame.keyDays");
        assertThat(form.rows("frame.keyDays")).hasSize(2);
        assertThat(form.changed("remove:frame.keyDays[0]").rows("frame.keyDays"))
                .containsExactly(CampaignForm.Row.EMPTY);
    }

    private static CampaignPlan plan() {
        var target = new Target("Phục vụ ngày 19/5", "%", new BigDecimal(100), Direction.AT_LEAST, AFTER_THE_WINDOW);
        return new CampaignPlan(
                "Tiến lên giành 3 nhất",
                null,
                CampaignKind.PEAK,
                "PKT",
                "70 năm Điện Biên Phủ\nNgày truyền thống",
                LocalDate.of(2024, 3, 1),
                LocalDate.of(2024, 5, 7),
                LocalDate.of(2024, 3, 4),
                new Milestones(null, null, null, null),
                new Participants(List.of("BAN_1", "BAN_2"), null, null),
                List.of(new ContentItem("Nhiệm vụ", List.of(target))),
                List.of(new Criterion("Kết quả", new BigDecimal("40.5"))),
                List.of("GIAY_KHEN_CA_NHAN"),
                null,
                new PlanFrame(
                        true,
                        "Giáo dục truyền thống",
                        "Thực chất\nkhông hình thức",
                        List.of(StaffCategory.OFFICIAL, StaffCategory.SOLDIER),
                        List.of("Đảng ủy", "Hội đồng"),
                        List.of("Chỉ thị 34-CT/TW"),
                        List.of("Thi đua Quyết thắng"),
                        new Ceremony("Buổi chiều", "Hội trường", "Trưởng phòng", "Chỉ huy các ban"),
                        List.of(new KeyDay(AFTER_THE_WINDOW, "Phục vụ ngày 19/5"))));
    }
}
