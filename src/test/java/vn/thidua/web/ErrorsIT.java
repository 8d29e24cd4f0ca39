package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import vn.gallery.Gallery;
import vn.thidua.shared.AccessRefused;

/** What a refusal looks like, as a page and as a problem document; the web module alone. */
@SpringBootTest(classes = Gallery.class)
@AutoConfigureMockMvc
@RecordApplicationEvents
class ErrorsIT {

    private final MockMvc mvc;

    ErrorsIT(@Autowired MockMvc mvc) {
        this.mvc = mvc;
    }

    @ParameterizedTest
    @CsvSource({
        "403, không thuộc bàn làm việc của bạn",
        "404, Không tìm thấy",
        "409, Chưa làm được ở thời điểm này",
        "400, thông tin gửi lên chưa đúng"
    })
    void pagesSayWhyAndWhatToDoNext(int status, String title) throws Exception {
        var page = Jsoup.parse(mvc.perform(get("/gallery/refusal/" + status))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select("h1").text()).contains(title);
        assertThat(page.select(".failure-reasons li")).isNotEmpty();
        assertThat(page.select(".failure-ways a")).isNotEmpty();
        assertThat(page.select(".site-nav a")).isNotEmpty();
    }

    @Test
    void aRuleThatSaysNoNamesItsArticle() throws Exception {
        mvc.perform(get("/gallery/refusal/422"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Điều 23")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gallery/refusal/bug", "/api/gallery/bug"})
    void aFaultOfOursTellsItsNumberAndNothingElse(String path) throws Exception {
        var answer = mvc.perform(get(path))
                .andExpect(status().is(500))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(answer).doesNotContain("IllegalStateException", "A bug", "vn.thidua");
    }

    @Test
    void refusalsForLackOfARightAreToldToTheAuditTrail(ApplicationEvents events) throws Exception {
        mvc.perform(get("/gallery/refusal/403"));
        mvc.perform(get("/gallery/refusal/404"));
        mvc.perform(get("/gallery/refusal/409"));
        mvc.perform(get("/no/such/page"));
        assertThat(events.stream(AccessRefused.class).map(AccessRefused::status))
                .isEqualTo(List.of(403, 404));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":\"x\",\"nope\":1}|nope|Không có mục nào tên như vậy.",
                "{\"contents\":[{\"targets\":[{\"value\":\"mười\"}]}]}|contents[0].targets[0].value|Cần một số, ví dụ 12,5.",
                "{\"contents\":[{\"targets\":[{\"wat\":1}]}]}|contents[0].targets[0].wat|Không có mục nào tên như vậy.",
                "{\"startsOn\":\"2024-13-40\"}|startsOn|Cần một ngày, ví dụ 22/11/2026.",
                "{\"title\":5}|title|Giá trị không đúng kiểu."
            })
    void aProblemDocumentNamesTheField(String body, String field, String message) throws Exception {
        mvc.perform(post("/api/gallery").contentType(MediaType.APPLICATION_JSON).content(body))
                .andExpect(status().is(400))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].message").value(message))
                .andExpect(jsonPath("$.type").value("about:blank"))
                .andExpect(jsonPath("$.instance").value("/api/gallery"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\":", "", "[]", "{\"title\":\"a\",\"title\":\"b\"}"})
    void aBrokenBodyIsRefused(String body) throws Exception {
        mvc.perform(post("/api/gallery").contentType(MediaType.APPLICATION_JSON).content(body))
                .andExpect(status().is(400))
                .andExpect(jsonPath("$.reasons[0].code").value("web.error.brokenBody"));
    }

    @Test
    void everyKindOfWrongRequestHasItsDocument() throws Exception {
        mvc.perform(get("/api/nope"))
                .andExpect(status().is(404))
                .andExpect(jsonPath("$.status").value(404));
        mvc.perform(delete("/api/gallery"))
                .andExpect(status().is(405))
                .andExpect(jsonPath("$.status").value(405));
        mvc.perform(post("/api/gallery").contentType(MediaType.TEXT_PLAIN).content("x"))
                .andExpect(status().is(415))
                .andExpect(jsonPath("$.status").value(415));
        mvc.perform(get("/api/gallery").param("limit", "abc"))
                .andExpect(status().is(400))
                .andExpect(jsonPath("$.errors[0].field").value("limit"));
        mvc.perform(get("/api/gallery").accept(MediaType.IMAGE_PNG)).andExpect(status().is(406));
    }

    @Test
    void programsAreAnsweredInTheLanguageTheyAskFor() throws Exception {
        mvc.perform(get("/api/nope").header("Accept-Language", "en-GB"))
                .andExpect(jsonPath("$.title").value("Not found"));
        mvc.perform(get("/api/nope").header("Accept-Language", "fr"))
                .andExpect(jsonPath("$.title").value("Không tìm thấy"));
        mvc.perform(get("/gallery/refusal/404").header("Accept-Language", "en"))
                .andExpect(content().string(containsString("Không tìm thấy")));
    }

    @Test
    void aFormComesBackWithEverythingTypedAndEveryErrorAtItsField() throws Exception {
        var page = Jsoup.parse(mvc.perform(post("/gallery")
                        .param("data.subject", "<script>alert(1)</script>")
                        .param("data.scores[0].points", "39")
                        .param("data.scores[1].points", "31")
                        .param("form.hint", "fixed:scores=2")
                        .param("data.commitments[0].what", "Tu bổ")
                        .param("data.commitments[2].what", "Trồng cây")
                        .param("comment", "Vì sao"))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.getElementById("data.subject").val()).isEqualTo("<script>alert(1)</script>");
        assertThat(page.getElementById("data.scores[1].points").val()).isEqualTo("31");
        assertThat(page.getElementById("data.scores[1].points").attr("aria-describedby"))
                .isEqualTo("data.scores[1].points-error");
        assertThat(page.getElementById("data.scores[1].points-error").text()).contains("Lớn nhất là 30");
        assertThat(page.getElementById("data.commitments[1].what").val()).isEqualTo("Trồng cây");
        assertThat(page.getElementById("comment").val()).isEqualTo("Vì sao");
        assertThat(page.select(".error-summary a").eachAttr("href"))
                .containsExactly("#data.strengths", "#data.scores[1].points", "#comment");
    }

    @Test
    void everyInputHasALabelAndEveryIdIsGivenOnce() throws Exception {
        var page = Jsoup.parse(
                mvc.perform(get("/gallery")).andReturn().getResponse().getContentAsString());
        var ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("main input:not([type=hidden]), main select, main textarea"))
                .allSatisfy(input -> assertThat(input.hasAttr("aria-label")
                                || input.closest("label") != null
                                || !page.select("label[for='" + input.id() + "']")
                                        .isEmpty())
                        .as(input.outerHtml())
                        .isTrue());
    }
}
