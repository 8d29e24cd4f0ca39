package vn.thidua.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.thidua.attachment.Attachments;
import vn.thidua.campaign.CampaignFilter;
import vn.thidua.campaign.CampaignLists;
import vn.thidua.rolemodel.RoleModelQueries;
import vn.thidua.rolemodel.RoleModelRequest;
import vn.thidua.rolemodel.RoleModelSearch;
import vn.thidua.rolemodel.RoleModels;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** Role models in four states: public with a photo, shown inside, returned, being checked. They bear no person's name. */
@Component
@Order(3)
class DemoRoleModels implements DemoPart {

    private static final String DEPARTMENT = "PHONG_KY_THUAT";
    private static final String COMMAND = "BTL_BV_LANG";
    private static final String CHECK = "userTask_checkRoleModel";
    private static final String PUBLISH = "userTask_publishRoleModel";

    private final RoleModels roleModels;
    private final RoleModelQueries queries;
    private final CampaignLists campaigns;
    private final Attachments attachments;
    private final DemoDesk desk;

    DemoRoleModels(
            RoleModels roleModels,
            RoleModelQueries queries,
            CampaignLists campaigns,
            Attachments attachments,
            DemoDesk desk) {
        this.roleModels = roleModels;
        this.queries = queries;
        this.campaigns = campaigns;
        this.attachments = attachments;
        this.desk = desk;
    }

    @Override
    public void create(Actor admin) {
        var nothing = new RoleModelSearch(null, null, null, null, null, null, null, null, 1);
        if (queries.search(nothing, admin).items().isEmpty()) {
            campaigns.campaigns(new CampaignFilter(null, DemoOrganization.BOARD, null), 1, null, admin).items().stream()
                    .findFirst()
                    .ifPresent(campaign -> create(campaign.id()));
        }
    }

    private void create(UUID campaign) {
        var clerk = desk.clerk(DEPARTMENT);
        roleModels.propose(
                new RoleModelRequest(
                        DEPARTMENT,
                        "ADVANCED_MODEL",
                        "COLLECTIVE",
                        "Ban Điện lạnh",
                        null,
                        null,
                        DEPARTMENT,
                        "Hoàn thành tu bổ hệ thống lạnh trước 12 ngày, không để xảy ra sự cố",
                        "Trong đợt tu bổ định kỳ, Ban Điện lạnh chia ba kíp làm việc liên tục, tự thay thế 46 van và 180 mét "
                                + "đường ống bằng vật tư trong nước, hoàn thành trước kế hoạch 12 ngày.\n"
                                + "Cách làm kiểm tra chéo giữa các kíp được các ban khác học tập, áp dụng.",
                        "LAO_DONG_SAN_XUAT",
                        "2024-06-15",
                        "2024-08-30",
                        campaign.toString(),
                        true,
                        "Biên bản họp Ban ngày 03/9/2024",
                        List.of(new RoleModelRequest.Photo(
                                photo(clerk), "Khu nhà kỹ thuật sau khi tu bổ, phía trước có cột cờ"))),
                clerk);
        desk.complete(Role.CLERK, COMMAND, campaign, CHECK, "accept", null);
        desk.complete(Role.APPROVER, COMMAND, campaign, PUBLISH, "publish", null);

        roleModels.propose(
                goodDeed(
                        DEPARTMENT,
                        "PERSON",
                        "Cá nhân 21",
                        "Nhặt được ví có 12 triệu đồng, tìm trả lại khách tham quan",
                        campaign),
                clerk);
        desk.complete(Role.CLERK, COMMAND, campaign, CHECK, "accept", null);
        desk.complete(Role.APPROVER, COMMAND, campaign, PUBLISH, "publishInside", null);

        roleModels.propose(
                goodDeed(DEPARTMENT, "CITIZEN", "Công dân 01", "Giúp đơn vị dập tắt đám cháy ở khu dân cư", campaign),
                clerk);
        desk.complete(
                Role.CLERK, COMMAND, campaign, CHECK, "return", "Đề nghị ghi rõ ngày, nơi xảy ra và người chứng kiến.");

        roleModels.propose(
                goodDeed(COMMAND, "PERSON", "Cá nhân 22", "Hiến máu cứu người trong ca trực", null),
                desk.clerk(COMMAND));
    }

    private static RoleModelRequest goodDeed(
            String unit, String subject, String name, String headline, @Nullable UUID campaign) {
        return new RoleModelRequest(
                unit,
                "GOOD_DEED",
                subject,
                name,
                null,
                null,
                null,
                headline,
                headline + ". Việc làm được nhiều người biết và khen ngợi.",
                "CONG_TAC",
                "2024-07-20",
                null,
                campaign == null ? null : campaign.toString(),
                false,
                null,
                List.of());
    }

    private String photo(Actor clerk) {
        try (var content = new ClassPathResource("demo/role-model.png").getInputStream()) {
            return attachments
                    .store("photos", "Khu nhà kỹ thuật.png", null, content, clerk)
                    .id()
                    .toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
