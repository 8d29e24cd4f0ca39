package vn.thidua.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ReturnPathTests {

    private final ReturnPath returnPath = new ReturnPath();

    @Test
    void remembersThePageWithItsQuery() {
        var asked = new MockHttpServletRequest("GET", "/campaigns/1");
        asked.setQueryString("stage=a%20b");
        asked.addHeader("Accept", "text/html,*/*");
        var response = new MockHttpServletResponse();
        returnPath.remember(asked, response);

        assertThat(response.getHeader("Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
        assertThat(take(response.getCookie("RETURN_TO").getValue())).isEqualTo("/campaigns/1?stage=a%20b");
    }

    @Test
    void remembersPagesOnly() {
        for (var method : new String[] {"POST", "GET"}) {
            var asked = new MockHttpServletRequest(method, "/tasks");
            asked.addHeader("Accept", "POST".equals(method) ? "text/html" : "application/json");
            var response = new MockHttpServletResponse();
            returnPath.remember(asked, response);
            assertThat(response.getCookies()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "/a\r\nX: y",
                "javascript:alert(1)",
                ""
            })
    void followsNothingButAPathOfItsOwn(String path) {
        assertThat(take(Base64.getUrlEncoder().encodeToString(path.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("/");
    }

    @Test
    void followsNothingThatItDidNotWrite() {
        assertThat(take("%%%")).isEqualTo("/");
    }

    private String take(String value) {
        var request = new MockHttpServletRequest("POST", "/login");
        request.setCookies(new Cookie("RETURN_TO", value));
        return returnPath.take(request, new MockHttpServletResponse());
    }
}
