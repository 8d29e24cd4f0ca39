package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.thidua.support.ApiClient;

class PaperRestIT extends PaperStageTest {

    @LocalServerPort
    int port;

    @Test
    void takesAPaperFromItsDraftToItsSignature() throws Exception {
        var set = people.set("REST");
        var ids = List.of(people.nomination(set, "Một"), people.nomination(set, "Hai"));
        var clerk = api("clerk", set.team());
        var created = clerk.post("/papers", body(set, ids));
        assertThat(created.status()).isEqualTo(201);
        var id = created.json().get("id").asString();
        assertThat(created.json().get("status").asString()).isEqualTo("DRAFT");
        assertThat(texts(created.json().get("nominations")))
                .containsExactly(ids.get(0).toString(), ids.get(1).toString());
        assertThat(created.json().get("toUnit").asString()).isEqualTo(set.branch());

        var changed = clerk.put(
                        "/papers/" + id,
                        Map.of(
                                "subject", "  Về việc <i>mới</i>\u0000 ",
                                "grounds", List.of("Căn cứ một;", "", "Căn cứ hai."),
                                "nominations", List.of(ids.get(1).toString())))
                .ok();
        assertThat(changed.get("subject").asString()).isEqualTo("Về việc <i>mới</i>");
        assertThat(texts(changed.get("grounds"))).containsExactly("Căn cứ một", "Căn cứ hai");
        assertThat(texts(changed.get("nominations"))).containsExactly(ids.get(1).toString());

        assertThat(clerk.post("/papers/" + id + "/submit").ok().get("status").asString())
                .isEqualTo("TO_SIGN");
        assertThat(clerk.post("/papers/" + id + "/submit").status()).isEqualTo(409);
        assertThat(clerk.put("/papers/" + id, Map.of("subject", "x")).status()).isEqualTo(409);
        var approver = api("approver", set.team());
        var task = approver.get("/tasks/" + people.task(UUID.fromString(id))).ok();
        assertThat(task.get("fields").toString()).contains("\"strikeOff\"", "\"seen\"");
        assertThat(task.get("subject").asString()).startsWith("(1) Về việc <i>mới</i>");
        approver.post("/tasks/" + people.task(UUID.fromString(id)) + "/complete", Map.of("outcome", "sign"))
                .ok();

        var signed = clerk.get("/papers/" + id).ok();
        assertThat(signed.get("number").asString()).isEqualTo("01/TTr-PKT");
        assertThat(signed.get("signedBy").asString()).isEqualTo("APPROVER TEAM");
        try (var pdf = Loader.loadPDF(clerk.bytes("/papers/" + id + "/document"))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("TỜ TRÌNH Về việc <i>mới</i>");
        }
        assertThat(packedXml(clerk.bytes("/papers/" + id + "/document?format=docx"), "word/document.xml"))
                .contains("01/TTr-PKT", "Về việc &lt;i>mới&lt;/i>");
        var unknown = clerk.get("/papers/" + id + "/document?format=odt");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(fields(unknown.json())).containsExactly("format");
    }

    @Test
    void namesEverythingThatIsWrong() {
        var set = people.set("WRONG");
        var clerk = api("clerk", set.team());
        var empty = clerk.post("/papers", Map.of());
        assertThat(empty.status()).isEqualTo(400);
        assertThat(fields(empty.json())).containsExactlyInAnyOrder("kind", "unit", "campaign", "nominations");

        var nomination = people.nomination(set, "Một").toString();
        var odd = clerk.post(
                "/papers",
                Map.of(
                        "kind",
                        "LETTER",
                        "unit",
                        "NOWHERE",
                        "campaign",
                        UUID.randomUUID().toString(),
                        "nominations",
                        List.of(nomination, nomination, "x")));
        assertThat(fields(odd.json()))
                .containsExactlyInAnyOrder("kind", "unit", "campaign", "nominations[1]", "nominations[2]");

        var unknown = clerk.post(
                "/papers",
                Map.of(
                        "kind",
                        "SUBMISSION_LETTER",
                        "unit",
                        set.team(),
                        "campaign",
                        set.campaign().toString(),
                        "nominations",
                        List.of(UUID.randomUUID().toString()),
                        "colour",
                        "red"));
        assertThat(unknown.status()).isEqualTo(400);
        var tooMany = new ArrayList<String>();
        for (int i = 0; i < 501; i++) {
            tooMany.add(UUID.randomUUID().toString());
        }
        assertThat(fields(clerk.post(
                                "/papers",
                                Map.of(
                                        "kind",
                                        "SUBMISSION_LETTER",
                                        "unit",
                                        set.team(),
                                        "campaign",
                                        set.campaign().toString(),
                                        "nominations",
                                        tooMany))
                        .json()))
                .containsExactly("nominations");
        var long1 = new java.util.HashMap<>(body(set, List.of(UUID.fromString(nomination))));
        long1.put("subject", "x".repeat(501));
        assertThat(fields(clerk.post("/papers", long1).json())).containsExactly("subject");
        assertThat(api("clerk", set.branch())
                        .post("/papers", body(set, List.of(UUID.fromString(nomination))))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void tellsAStrangerNothing() {
        var set = people.set("HIDE");
        var other = people.set("HIDEX");
        var letter = people.letter(set, List.of(people.nomination(set, "Một")));
        var stranger = api("clerk", other.team());
        for (var id : List.of(letter.id().toString(), UUID.randomUUID().toString(), "x")) {
            assertThat(stranger.get("/papers/" + id).status()).isEqualTo(404);
            assertThat(stranger.get("/papers/" + id + "/document").status()).isEqualTo(404);
            assertThat(stranger.post("/papers/" + id + "/submit").status()).isEqualTo(404);
            assertThat(stranger.put("/papers/" + id, Map.of("subject", "x")).status())
                    .isEqualTo(404);
        }
        assertThat(ApiClient.stranger(port).get("/papers").status()).isEqualTo(401);
        assertThat(stranger.get("/papers").ok().get("items")).isEmpty();
    }

    @Test
    void pagesThroughItsPapersLatestFirst() {
        var set = people.set("PAGE");
        var made = new ArrayList<String>();
        for (int i = 1; i <= 3; i++) {
            made.add(people.letter(set, List.of(people.nomination(set, "Nguyễn Số " + i)))
                    .id()
                    .toString());
        }
        var clerk = api("clerk", set.team());
        var seen = new ArrayList<String>();
        var path = "/papers?limit=1&status=DRAFT";
        for (JsonNode page = clerk.get(path).ok(); ; ) {
            page.get("items").forEach(item -> seen.add(item.get("id").asString()));
            if (page.get("next").isNull()) {
                break;
            }
            page = clerk.get(path + "&cursor=" + page.get("next").asString()).ok();
        }
        assertThat(seen).containsExactly(made.get(2), made.get(1), made.get(0));
        assertThat(texts(clerk.get("/papers?q=nguyen%20so%202").ok().get("items"), "id"))
                .containsExactly(made.get(1));
        assertThat(clerk.get("/papers?q=100%25_").ok().get("items")).isEmpty();
        assertThat(clerk.get("/papers?status=NONE&limit=0").status()).isEqualTo(400);
        assertThat(clerk.get("/papers?cursor=x").status()).isEqualTo(400);
    }

    private ApiClient api(String role, String unit) {
        return ApiClient.as(port, role + "." + unit.toLowerCase(), "mat-khau-thu");
    }

    private static Map<String, Object> body(PaperStage.Stage set, List<UUID> ids) {
        return Map.of(
                "kind", "SUBMISSION_LETTER",
                "unit", set.team(),
                "campaign", set.campaign().toString(),
                "nominations", ids.stream().map(UUID::toString).toList());
    }

    private static List<String> fields(JsonNode problem) {
        return texts(problem.get("errors"), "field");
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(node -> texts.add(node.asString()));
        return texts;
    }

    private static List<String> texts(JsonNode array, String field) {
        var texts = new ArrayList<String>();
        array.forEach(node -> texts.add(node.get(field).asString()));
        return texts;
    }

    private static String packedXml(byte[] packed, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }
}
