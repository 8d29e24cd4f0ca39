package vn.thidua.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without scripts: signs in by the form, follows redirects, sends forms with their token. */
public final class PageClient {

    private final String base;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private String token = "";

    private PageClient(int port) {
        this.base = "http://localhost:" + port;
    }

    public static PageClient signIn(int port, String username) {
        var client = new PageClient(port);
        client.get("/login");
        client.post("/login", Map.of("username", username, "password", TestOrganization.PASSWORD));
        return client;
    }

    /** A page as it came. */
    public record Answer(int status, String address, Document page) {}

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    /** A page as its bytes, not read any further: for those who measure. */
    public byte[] load(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(base + path))
                    .header("Accept", "text/html")
                    .build();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError(path + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Sends a form with the token of the page that was seen last. */
    public Answer post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&"))
                + "&_csrf=" + encoded(token);
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.send(
                    request.header("Accept", "text/html")
                            .header("Accept-Language", "vi")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            var page = Jsoup.parse(answer.body());
            var field = page.selectFirst("input[name=_csrf]");
            if (field != null) {
                token = field.val();
            }
            return new Answer(answer.statusCode(), answer.uri().toString(), page);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
