package vn.thidua.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import vn.thidua.support.ApiClient;
import vn.thidua.support.CampaignWalk;
import vn.thidua.support.PdfLook;
import vn.thidua.support.RunningApplication;
import vn.thidua.support.TestOrganization;

/** A book of a thousand certificates, killed twice while it is written: every name is in it, none is in it twice. */
@Tag("kill")
class CertificateKillIT {

    private static final int MANY = 1_000;
    private static final List<Integer> KILLED_AT = List.of(1, 500);
    private static final String CERTIFICATE = "GIAY_KHEN_CA_NHAN";

    @TempDir
    Path folder;

    private RunningApplication application;

    @BeforeEach
    void start() {
        application = new RunningApplication(folder.resolve("data"), "certificate-drill", "-Xmx512m");
    }

    @AfterEach
    void stop() {
        application.stop();
    }

    @Test
    void bindsEveryCertificateOnceAlthoughKilledWhileWriting() {
        var units = TestOrganization.begin(
                        application.port(),
                        "KD",
                        application.database(),
                        PasswordEncoderFactories.createDelegatingPasswordEncoder())
                .unit("TOP", "Đơn vị phát động", "", "DEPARTMENT", "UNIT", "HEAD_OF_LEGAL_ENTITY_UNIT")
                .create();
        var decision = decision(units);
        var clerk = units.clerk("TOP");
        clerk.post("/papers/" + decision + "/certificates").ok();

        var shown = new ArrayList<Integer>();
        for (int least : KILLED_AT) {
            int done = await(clerk, decision, least);
            application.kill();
            assertThat(done).as("killed before all were written").isBetween(least, MANY - 1);
            shown.add(done);
            application.start();
            assertThat(book(clerk, decision).get("done").asInt())
                    .as("nothing of what was shown is lost")
                    .isGreaterThanOrEqualTo(done);
        }
        await(clerk, decision, MANY);
        awaitBound(clerk, decision);

        assertThat(shown).as("its progress showed").isSorted().doesNotHaveDuplicates();
        var pages = PdfLook.of(clerk.bytes("/papers/" + decision + "/certificates/document"))
                .pages();
        assertThat(pages).hasSize(MANY);
        assertThat(pages.stream().map(page -> page.text().replaceAll("(?s).*(Cá nhân \\d{4}).*", "$1")))
                .containsExactlyElementsOf(IntStream.range(0, MANY)
                        .mapToObj("Cá nhân %04d"::formatted)
                        .toList());
        assertThat(count(
                        "select count(*) from thidua.issued_document where case_type = 'certificate' and case_id like ? || '/%'",
                        decision))
                .isEqualTo(MANY);
        assertThat(count(
                        "select count(*) from thidua.certificate_part where not bound and paper_id = ?::uuid",
                        decision))
                .as("what it was bound of is gone")
                .isZero();
    }

    private String decision(TestOrganization units) {
        var walk = new CampaignWalk(units, "TOP");
        walk.launch(walk.plan("Phong trào có nhiều giấy khen", List.of("TOP"), List.of(CERTIFICATE)));
        walk.pledge("TOP");
        walk.review("TOP");
        walk.rank();
        var decision = walk.sign("TOP", "DECISION", Map.of(), walk.nominate("TOP", CERTIFICATE, "Cá nhân 0000"));
        // the list is what counts here, not how a thousand nominations climb
        application
                .database()
                .sql("""
                        insert into thidua.paper_item (paper_id, nomination_id, position, unit_code, unit_name,
                          recipient_kind, recipient_name, recipient_position, award_code, award_name)
                        select paper_id, gen_random_uuid(), position + n, unit_code, unit_name, recipient_kind,
                          'Cá nhân ' || lpad(n::text, 4, '0'), recipient_position, award_code, award_name
                        from thidua.paper_item, generate_series(1, :more) as n where paper_id = :paper::uuid
                        """)
                .param("more", MANY - 1)
                .param("paper", decision)
                .update();
        return decision;
    }

    private static tools.jackson.databind.JsonNode book(ApiClient reader, String decision) {
        return reader.get("/papers/" + decision + "/certificates").ok();
    }

    private static int await(ApiClient reader, String decision, int least) {
        long deadline = System.nanoTime() + 300_000_000_000L;
        int done;
        do {
            RunningApplication.pause();
            done = book(reader, decision).get("done").asInt();
        } while (done < least && System.nanoTime() < deadline);
        return done;
    }

    private static void awaitBound(ApiClient reader, String decision) {
        long deadline = System.nanoTime() + 120_000_000_000L;
        while (!book(reader, decision).get("state").asString().equals("DONE") && System.nanoTime() < deadline) {
            RunningApplication.pause();
        }
    }

    private int count(String sql, String id) {
        return application.database().sql(sql).param(id).query(Integer.class).single();
    }
}
