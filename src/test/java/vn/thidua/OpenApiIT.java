package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.support.IntegrationTest;

/**
 * The described contract is committed; a change of the interface is a change of this file that a reviewer sees. After one
 * on purpose: {@code mvn verify -Dit.test=OpenApiIT -Dopenapi.write=true}.
 */
@IntegrationTest
class OpenApiIT {

    private static final Path COMMITTED = Path.of("src/docs/openapi.json");

    @LocalServerPort
    int port;

    @Test
    void describesWhatIsCommitted() throws Exception {
        String described = described();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, described);
        }
        assertThat(described).isEqualTo(Files.readString(COMMITTED));
    }

    private String described() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v3/api-docs"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        var json = JsonMapper.builder()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        JsonNode contract = json.readTree(answer.body());
        // the address depends on who asks
        ((ObjectNode) contract).remove("servers");
        Object sorted = json.treeToValue(contract, Object.class);
        return json.writeValueAsString(sorted) + "\n";
    }
}
