package vn.thidua.rolemodel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import vn.thidua.security.Visitor;
import vn.thidua.shared.Ids;
import vn.thidua.support.ProposedRoleModels;

/** The photos of role models: who sees them, and what becomes of a form with one that is none. */
class RoleModelPhotosIT extends RoleModelPageTest {

    private static final Pattern KEPT = Pattern.compile("\\.kept\" value=\"([^\"]+)\"");

    RoleModelPhotosIT() {
        super("RMF");
    }

    @Test
    void givePhotosOfPublishedRoleModelsOnly() throws Exception {
        var clerk = cases.units().clerk("DEPARTMENT");
        var photos = Map.<String, Object>of("photos", List.of(ProposedRoleModels.photo(clerk, "Ảnh")));
        var id = cases.published("Người có ảnh", "publish", photos);

        assertThat(new Visitor(port)
                        .get("/public/role-models/" + id + "/photos/1")
                        .headers()
                        .allValues("Cache-Control"))
                .containsExactly("max-age=60, public");
        mvc.perform(get("/public/role-models/" + id + "/photos/1"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/jpeg"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", "max-age=60, public"));
        for (var number : List.of("0", "2", "x")) {
            mvc.perform(get("/public/role-models/" + id + "/photos/" + number)).andExpect(status().isNotFound());
        }
        mvc.perform(get("/public/role-models/" + Ids.next() + "/photos/1")).andExpect(status().isNotFound());
        cases.units()
                .clerk("OFFICE")
                .post("/role-models/" + id + "/withdraw", Map.of("reason", "Có đơn."))
                .ok();
        mvc.perform(get("/public/role-models/" + id + "/photos/1")).andExpect(status().isNotFound());
    }

    @Test
    void keepThePhotosThatWereGoodWhereAnotherIsNot() throws Exception {
        var first = multipart("/role-models");
        first.file(new MockMultipartFile("photos[0].file", "tốt.png", "image/png", ProposedRoleModels.picture()))
                .file(new MockMultipartFile("photos[1].file", "rỗng.png", "image/png", "<svg/>".getBytes(UTF_8)))
                .file(new MockMultipartFile("photos[2].file", "lớn.png", "image/png", tooLarge()));
        var shown = sent(first.param("photos[0].alt", "Ảnh thứ nhất")
                .param("photos[1].alt", "Ảnh thứ hai")
                .param("photos[2].alt", "Ảnh thứ ba"));
        assertThat(shown).contains("Ảnh thứ nhất", "Ảnh thứ hai", "Ảnh thứ ba", "photos[1].file-error");
        var kept = KEPT.matcher(shown).results().map(RoleModelPhotosIT::id).toList();
        assertThat(kept).hasSize(2);

        var again = multipart("/role-models");
        for (int i = 0; i < kept.size(); i++) {
            again.param("photos[%d].kept".formatted(i), kept.get(i)).param("photos[%d].alt".formatted(i), "Ảnh");
        }
        var refused = sent(again);
        assertThat(refused).contains("lớn.png có 3.600 triệu điểm ảnh; nhiều nhất 70 triệu.");
        assertThat(KEPT.matcher(refused).results().map(RoleModelPhotosIT::id))
                .as("what is no photo cannot be sent again")
                .containsExactly(kept.get(0));
    }

    private String sent(MockMultipartHttpServletRequestBuilder filled) throws Exception {
        filled.param("id", Ids.next().toString());
        cases.body("Người có nhiều ảnh", Map.of()).forEach((name, value) -> filled.param(name, value.toString()));
        return mvc.perform(filled.with(user(cases.units().username("CLERK", "DEPARTMENT")))
                        .with(form))
                .andExpect(status().isBadRequest())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /** Says that it is 60,000 pixels wide and high, in a file of a few hundred bytes. */
    private static byte[] tooLarge() throws IOException {
        return ByteBuffer.wrap(ProposedRoleModels.picture())
                .putInt(16, 60_000)
                .putInt(20, 60_000)
                .array();
    }

    @Test
    void areDifferentFiles() throws IOException {
        var clerk = cases.units().clerk("DEPARTMENT");
        var photo = ProposedRoleModels.photo(clerk, "Ảnh");
        var twice = cases.body("Người có một ảnh hai lần", Map.of("photos", List.of(photo, photo)));
        assertThat(ProposedRoleModels.fields(clerk.post("/role-models", twice))).containsExactly("photos[1].file");
    }

    private static String id(MatchResult found) {
        return found.group(1);
    }
}
