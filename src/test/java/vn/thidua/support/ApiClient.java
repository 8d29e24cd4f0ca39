package vn.thidua.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program with somebody's account, talking to the running application over HTTP. */
public final class ApiClient {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String base;
    private final String username;
    private final @Nullable String authorization;

    private ApiClient(String base, String username, @Nullable String authorization) {
        this.base = base;
        this.username = username;
        this.authorization = authorization;
    }

    public static ApiClient as(int port, String username, String password) {
        var credentials =
                Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new ApiClient("http://localhost:" + port + "/api/v1", username, "Basic " + credentials);
    }

    public static ApiClient stranger(int port) {
        return new ApiClient("http://localhost:" + port + "/api/v1", "", null);
    }

    public String username() {
        return username;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json(body))));
    }

    public Answer post(String path) {
        return send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    public Answer put(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json(body))));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer postCsv(String path, String csv) {
        return send(request(path)
                .header("Content-Type", "text/csv; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(csv)));
    }

    /** Sends a file as the part {@code file} of a form. */
    public Answer postFile(String path, String name, byte[] content) {
        var boundary = "thidua-" + Long.toString(System.nanoTime(), 36);
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var body = HttpRequest.BodyPublishers.ofByteArrays(java.util.List.of(
                head.getBytes(StandardCharsets.UTF_8),
                content,
                ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8)));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(body));
    }

    /** Stores a file and answers with its id. */
    public String upload(String name, byte[] content) {
        return postFile("/attachments", name, content).ok().get("id").asString();
    }

    /** The raw bytes of what lies there, with its status checked to be 200. */
    public byte[] bytes(String path) {
        try {
            var response = HTTP.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new AssertionError(path + " answered " + response.statusCode());
            }
            return response.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String json(Object body) {
        return body instanceof String text ? text : JSON.writeValueAsString(body);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            var body = response.body();
            var json = response.headers()
                            .firstValue("Content-Type")
                            .filter(type -> type.contains("json"))
                            .isPresent()
                    ? JSON.readTree(body)
                    : JSON.nullNode();
            return new Answer(response.statusCode(), json, body);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /**
     * What came back.
     *
     * @param status the HTTP status
     * @param json the body where it is JSON, null otherwise
     * @param text the body as text
     */
    public record Answer(int status, JsonNode json, String text) {

        /** The JSON of a success; anything else fails the test with what was answered. */
        public JsonNode ok() {
            if (status / 100 != 2) {
                throw new AssertionError("answered " + status + " " + text);
            }
            return json;
        }
    }
}
