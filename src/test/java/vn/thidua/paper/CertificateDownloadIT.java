package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A book of a thousand certificates goes out as slowly as its reader's line is. */
class CertificateDownloadIT extends PaperStageTest {

    private static final int SLICES = 3;

    @Autowired
    CertificateBooks books;

    @Autowired
    WebApplicationContext context;

    @Test
    void holdsNoTransactionWhileTheReaderReads() throws IOException {
        var set = people.set("SLOWREADER");
        var paper = bound(set);
        var held = new ArrayList<Integer>();
        var slow = new OutputStream() {
            @Override
            public void write(int one) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(byte[] slice) {
                held.add(jdbc.sql("""
                                select count(*) from pg_stat_activity
                                where state like 'idle in transaction%' and query like '%certificate_part%'
                                """).query(Integer.class).single());
            }
        };
        books.write(paper, slow, people.clerk(set.team()));
        assertThat(held).containsExactly(0, 0, 0);
    }

    @Test
    void goesOutWholeHoweverLongItTakes() throws Exception {
        var set = people.set("WHOLEBOOK");
        var paper = bound(set);
        var mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        for (var address : new String[] {"/papers/", "/api/v1/papers/"}) {
            var answer = mvc.perform(get(address + paper + "/certificates/document")
                            .with(user(people.clerk(set.team()).username())))
                    .andReturn();
            assertThat(answer.getRequest().isAsyncStarted())
                    .as("what is answered in the background is cut off after half a minute")
                    .isFalse();
            assertThat(answer.getResponse().getContentType()).isEqualTo("application/pdf");
            assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("inline; filename=");
            assertThat(answer.getResponse().getContentAsByteArray()).hasSize(SLICES);
        }
    }

    /** What is bound is not looked into here: a letter in the place of a decision, and a byte in that of a megabyte. */
    private UUID bound(PaperStage.Stage set) {
        var paper = submitted(set, people.nomination(set, "Người Được Khen"));
        jdbc.sql("""
                        insert into thidua.certificate_book (paper_id, state, done, total, requested_by, requested_at,
                          finished_at)
                        values (:paper, 'DONE', 1, 1, 'Chuyên viên', now(), now())
                        """).param("paper", paper).update();
        jdbc.sql("""
                        insert into thidua.certificate_part (paper_id, bound, number, content)
                        select :paper, true, number, '\\x25' from generate_series(0, :last) as number
                        """).param("paper", paper).param("last", SLICES - 1).update();
        return paper;
    }
}
