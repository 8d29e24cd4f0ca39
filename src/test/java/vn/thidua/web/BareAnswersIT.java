package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.support.IntegrationTest;

/** Addresses that the container refuses by itself are answered in the application's words. */
@IntegrationTest
class BareAnswersIT {

    @LocalServerPort
    int port;

    @Test
    void sayInTheReadersLanguageThatTheAddressIsNone() throws Exception {
        assertThat(get("/tasks/%00", "vi").body())
                .contains("Địa chỉ không hợp lệ")
                .doesNotContain("Tomcat", "HTTP Status");
        assertThat(get("/tasks/%00", "en-GB").body()).contains("Not an address");
        assertThat(get("/tasks/%00", "vi").statusCode()).isEqualTo(400);
    }

    @Test
    void areProblemsForPrograms() throws Exception {
        var answer = get("/api/v1/tasks/%00", "vi");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":400", "Yêu cầu chưa đúng");
    }

    private HttpResponse<String> get(String path, String language) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", language)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
