package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.support.Browser;
import vn.thidua.support.CampaignWalk;
import vn.thidua.support.OrganizationTest;

/**
 * A campaign in the browser, as the approver who lets it begin, the clerk and the approver of a unit, and the manager who
 * watches; axe looks at every page on the way, on a desk's screen and on a phone.
 */
class BrowserJourneyIT extends OrganizationTest {

    private static final String CERTIFICATE = "GIAY_KHEN_CA_NHAN";

    @Test
    void worksThroughACampaignWithoutBarriers() {
        var units = organization("BRO")
                .unit("BOARD", "Ban Quản lý", "", "MINISTRY", "AGENCY", "MINISTER_OR_EQUIVALENT")
                .unit("DEPARTMENT", "Phòng Kỹ thuật", "BOARD", "DEPARTMENT", "UNIT", "HEAD_OF_LEGAL_ENTITY_UNIT")
                .create();
        var walk = new CampaignWalk(units, "BOARD");
        try (var browser = new Browser(port)) {
            String campaign = units.clerk("BOARD")
                    .post(
                            "/campaigns",
                            walk.plan("Phong trào trên trình duyệt", List.of("DEPARTMENT"), List.of(CERTIFICATE)))
                    .ok()
                    .get("id")
                    .asString();
            units.clerk("BOARD").post("/campaigns/" + campaign + "/submit").ok();
            Page head = browser.signIn(units.username("APPROVER", "BOARD"), 1440, 900);
            act(head, "userTask_approvePlan", "approve");

            CampaignWalk.as(units.clerk("DEPARTMENT")).await("userTask_draftPledge", campaign, null);
            Page clerk = browser.signIn(units.username("CLERK", "DEPARTMENT"), 1440, 900);
            refusesAnEmptyForm(clerk);
            fill(clerk);
            act(clerk, "userTask_draftPledge", "submit");
            Page approver = browser.signIn(units.username("APPROVER", "DEPARTMENT"), 390, 844);
            act(approver, "userTask_signPledge", "sign");
            Page board = browser.signIn(units.username("CLERK", "BOARD"), 1440, 900);
            act(board, "userTask_acceptPledge", "accept");

            Page manager = browser.signIn(units.username("MANAGER", "BOARD"), 1440, 900);
            for (String path : List.of(
                    "/",
                    "/tasks",
                    "/campaigns",
                    "/campaigns/" + campaign,
                    "/nominations",
                    "/papers",
                    "/register",
                    "/dashboard",
                    "/organization",
                    "/catalogue")) {
                looksWell(manager, path);
                looksWell(approver, path);
            }
            looksWell(browser.signIn("admin", 1440, 900), "/admin");
            assertThat(browser.complaints())
                    .filteredOn(complaint -> !complaint.contains("status of 400")) // the form that was sent empty
                    .isEmpty();
        }
    }

    /** What was typed stays, and the field that is wrong says so. */
    private static void refusesAnEmptyForm(Page page) {
        page.navigate("/tasks?task=userTask_draftPledge");
        page.locator(".desk-link").first().click();
        page.locator(".work-form button[name=outcome]").first().click();
        assertThat(page.locator(".field-error").count()).isPositive();
        assertThat(Browser.graveFindings(page)).isEmpty();
    }

    private static void fill(Page page) {
        for (Locator input : page.locator(".work-form table textarea, .work-form table input[type=text]")
                .all()) {
            if (input.inputValue().isBlank()) {
                boolean number = "decimal".equals(input.getAttribute("inputmode"));
                input.fill(number ? "100" : "Quyết tâm hoàn thành <b>vượt</b> kế hoạch");
            }
        }
    }

    /** Opens the first task of this kind, unless it is open already, and completes it. */
    private static void act(Page page, String task, String outcome) {
        if (page.locator(".work-form").count() == 0 || !page.url().contains("/tasks/")) {
            page.navigate("/tasks?task=" + task);
            page.locator(".desk-link").first().click();
        }
        assertThat(Browser.graveFindings(page)).as(task).isEmpty();
        page.locator(".work-form button[name=outcome][value=" + outcome + "]").click();
        page.locator(".flash-ok").waitFor();
    }

    private static void looksWell(Page page, String path) {
        int status = page.navigate(path).status();
        assertThat(status).as(path).isEqualTo(200);
        assertThat(Browser.graveFindings(page))
                .as(path + " " + page.viewportSize().width)
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(path + " does not scroll sideways at " + page.viewportSize().width)
                .isEqualTo(Map.of().isEmpty());
    }
}
