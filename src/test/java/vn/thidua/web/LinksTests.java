package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class LinksTests {

    private final Links links = new Links();

    @AfterEach
    void forget() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void keepWhatNarrowsThePage() {
        var request = asked("GET", "q=%E1%BB%A6y+ban&due=overdue&cursor=abc");
        request.addParameter("q", "Ủy ban");
        request.addParameter("due", "overdue");
        request.addParameter("cursor", "abc");
        assertThat(links.with("cursor", "next")).isEqualTo("/tasks?q=%E1%BB%A6y+ban&due=overdue&cursor=next");
        assertThat(links.filteredBy("due", "ahead")).isEqualTo("/tasks?q=%E1%BB%A6y+ban&due=ahead");
        assertThat(links.without("due")).isEqualTo("/tasks?q=%E1%BB%A6y+ban");
        assertThat(links.export("tasks", "csv")).isEqualTo("/exports/tasks.csv?q=%E1%BB%A6y+ban&due=overdue");
    }

    @Test
    void tellNothingOfAForm() {
        var request = asked("POST", "due=overdue");
        request.addParameter("due", "overdue");
        request.addParameter("data.password", "mật khẩu");
        request.addParameter("comment", "chỉ để đọc ở đây");
        assertThat(links.export("tasks", "xlsx")).isEqualTo("/exports/tasks.xlsx?due=overdue");
        assertThat(links.parameter("comment")).isNull();
    }

    @Test
    void areDrawnOnThePageThatRefusesAnUnreadableAddress() {
        var request = asked("GET", "%zz=1&due=overdue&%=");
        request.addParameter("due", "overdue");
        assertThat(links.with("lang", "en")).isEqualTo("/tasks?due=overdue&lang=en");
    }

    private static MockHttpServletRequest asked(String method, String query) {
        var request = new MockHttpServletRequest(method, "/tasks");
        request.setQueryString(query);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return request;
    }
}
