package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.support.FormToken;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/** The pages of the catalogue: finding an award, reading its rule, and adding a version after having seen what it changes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueIT extends OrganizationTest {

    private static final String FLAG = "/catalogue/CO_THI_DUA_BO_QUOC_PHONG";

    @Autowired
    WebApplicationContext context;

    private TestOrganization units;
    private MockMvc mvc;
    private RequestPostProcessor form;

    @BeforeAll
    void organization() throws Exception {
        units = organization("CTL")
                .unit("BOARD", "Ban Quản lý", "", "MINISTRY", "AGENCY", "CTL_DELEGATED")
                .create();
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        form = FormToken.of(mvc);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                                                              | 91
        q=                                                    | 91
        q=CHIEN SI THI DUA                                    | 4
        q=đoàn kết                                            | 1
        q=khong co                                            | 0
        kind=EMULATION_TITLE                                  | 24
        recipient=HOUSEHOLD                                   | 4
        status=SEED                                           | 1
        authority=PRIME_MINISTER                              | 7
        authority=PRIME_MINISTER&kind=COMMENDATION_FORM       | 3
        kind=NONSENSE                                         | 0
        """)
    void findsAwards(@Nullable String query, int found) throws Exception {
        var page = page(clerk(), get(address(query)), 200);

        assertThat(page.select("tbody tr")).hasSize(found);
        assertThat(page.select(".empty-state").isEmpty()).isEqualTo(found > 0);
    }

    @Test
    void saysWhatHoldsAndThatItIsNotUpToDate() throws Exception {
        var page = page(clerk(), get(FLAG), 200);

        assertThat(page.select(".rule-warning").text()).contains("30/09/2026", "Luật 06/2026/QH16");
        assertThat(page.select(".rule-conditions").text()).contains("Dẫn đầu cụm, khối thi đua của quân đội");
        assertThat(page.select(".rule-facts").text()).contains("Từ 80 % tổng số thành viên", "8 lần lương cơ sở");
        assertThat(page.select(".timeline-stop").size()).isGreaterThanOrEqualTo(4);
        assertThat(page.select("a[href$=/versions/new]")).isEmpty();
        assertThat(page(clerk(), get(FLAG + "?on=2026-09-30"), 200).select(".rule-warning"))
                .isEmpty();
        assertThat(page(clerk(), get(FLAG + "?on=2020-01-01"), 200).text()).contains("Chưa có quy định nào");
        page(clerk(), get("/catalogue/NOTHING"), 404);
    }

    @Test
    void addsAVersionOnlyAfterItsChangesWereSeen() throws Exception {
        page(clerk(), get(FLAG + "/versions/new"), 403);
        page(clerk(), post(FLAG + "/versions").with(form), 403);
        assertThat(page("admin", post(FLAG + "/versions").with(form), 400).select(".field-error"))
                .hasSize(3);

        assertThat(page("admin", get(FLAG + "/versions/new"), 200).select("input[name=decidingAuthorities]"))
                .extracting(box -> box.val())
                .contains("CTL_DELEGATED", "PRIME_MINISTER");

        var seen = page("admin", filled(), 200);
        assertThat(seen.select("#changes tbody tr").text())
                .contains("Từ 80 % tổng số thành viên", "Từ 85 % tổng số thành viên", "Từ 2/3 tổng số thành viên");
        assertThat(seen.select("button[value=save]")).hasSize(1);
        assertThat(page(clerk(), get(FLAG + "?on=2045-01-01"), 200).text()).doesNotContain("85 %");

        mvc.perform(filled().param("act", "save").with(user("admin"))).andReturn();
        var after = page("admin", get(FLAG + "?on=2045-01-01"), 200);
        assertThat(after.select(".timeline-stop").first().text()).contains("01/01/2045", "NĐ 1/2044/NĐ-CP");

        var takeBack = after.select("form[action$=/delete]").attr("action");
        mvc.perform(post(takeBack).with(form).with(user("admin"))).andReturn();
        assertThat(page("admin", get(FLAG), 200).text()).doesNotContain("NĐ 1/2044/NĐ-CP");
    }

    @Test
    void showsTheBaseSalariesAndTheFundsToEverybody() throws Exception {
        assertThat(page(clerk(), get("/catalogue/base-salary"), 200).text()).contains("2.340.000", "2.530.000");
        assertThat(page(clerk(), get("/catalogue/base-salary"), 200).select("form[method=post] input[name=amount]"))
                .isEmpty();
        page(clerk(), post("/catalogue/base-salary").with(form), 403);
        assertThat(page("admin", post("/catalogue/base-salary").with(form).param("amount", "nhiều"), 400)
                        .select(".field-error"))
                .isNotEmpty();
        assertThat(page(clerk(), get("/register/bonuses?year=1999"), 200).select(".empty-state"))
                .hasSize(1);
        assertThat(page(clerk(), get("/register/bonuses?year=x"), 200).select(".field-error"))
                .hasSize(1);
    }

    private static URI address(@Nullable String query) {
        return URI.create(URI.create("/catalogue" + (query == null ? "" : "?" + query.replace(" ", "%20")))
                .toASCIIString());
    }

    private MockHttpServletRequestBuilder filled() {
        return post(FLAG + "/versions")
                .with(form)
                .param("validFrom", "2045-01-01")
                .param("vote", "SHARE")
                .param("threshold", "85 %")
                .param("quorum", "2/3")
                .param("legalSource", "NĐ 1/2044/NĐ-CP Đ3")
                .param("status", "VERIFIED");
    }

    private String clerk() {
        return units.username("CLERK", "BOARD");
    }

    private Document page(String username, MockHttpServletRequestBuilder request, int status) throws Exception {
        var answer = mvc.perform(request.with(user(username))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
