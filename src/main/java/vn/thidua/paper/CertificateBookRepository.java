package vn.thidua.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Books of certificates in PostgreSQL. */
@Component
class CertificateBookRepository {

    /** Chunks stand beside the slices of what was bound of them. */
    static final boolean CHUNK = false;

    static final boolean SLICE = true;

    private final JdbcClient jdbc;

    CertificateBookRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CertificateBook> find(UUID paper) {
        return jdbc.sql("select * from thidua.certificate_book where paper_id = :paper")
                .param("paper", paper)
                .query(CertificateBookRepository::read)
                .optional();
    }

    /** Begins it, or begins again where it failed. */
    void order(UUID paper, int total, String by, Instant now) {
        jdbc.sql("""
                        insert into thidua.certificate_book (paper_id, state, total, requested_by, requested_at)
                        values (:paper, 'WORKING', :total, :by, :now)
                        on conflict (paper_id) do update set state = 'WORKING', failures = 0
                        where certificate_book.state = 'FAILED'
                        """)
                .param("paper", paper)
                .param("total", total)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The oldest that nobody works on, this transaction's alone until it ends. */
    Optional<CertificateBook> take() {
        return jdbc.sql("""
                        select * from thidua.certificate_book where state = 'WORKING'
                        order by failures, requested_at limit 1 for no key update skip locked
                        """).query(CertificateBookRepository::read).optional();
    }

    void progress(UUID paper, int done) {
        jdbc.sql("update thidua.certificate_book set done = :done where paper_id = :paper")
                .param("done", done)
                .param("paper", paper)
                .update();
    }

    void finish(UUID paper, Instant now) {
        jdbc.sql("update thidua.certificate_book set state = 'DONE', finished_at = :now where paper_id = :paper")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("paper", paper)
                .update();
    }

    /** After so many failures nobody tries any more until somebody asks. */
    void failed(UUID paper, int most) {
        jdbc.sql("""
                        update thidua.certificate_book set failures = failures + 1,
                          state = case when failures + 1 >= :most then 'FAILED' else state end
                        where paper_id = :paper
                        """).param("most", most).param("paper", paper).update();
    }

    void addPart(UUID paper, boolean bound, int number, byte[] content) {
        jdbc.sql("""
                        insert into thidua.certificate_part (paper_id, bound, number, content)
                        values (:paper, :bound, :number, :content)
                        """)
                .param("paper", paper)
                .param("bound", bound)
                .param("number", number)
                .param("content", content)
                .update();
    }

    Optional<byte[]> part(UUID paper, boolean bound, int number) {
        return jdbc.sql("""
                        select content from thidua.certificate_part
                        where paper_id = :paper and bound = :bound and number = :number
                        """)
                .param("paper", paper)
                .param("bound", bound)
                .param("number", number)
                .query((row, index) -> row.getBytes(1))
                .optional();
    }

    void deleteChunks(UUID paper) {
        jdbc.sql("delete from thidua.certificate_part where paper_id = :paper and not bound")
                .param("paper", paper)
                .update();
    }

    private static CertificateBook read(ResultSet row, int number) throws SQLException {
        return new CertificateBook(
                row.getObject("paper_id", UUID.class),
                CertificateBook.State.valueOf(row.getString("state")),
                row.getInt("done"),
                row.getInt("total"),
                row.getString("requested_by"),
                java.util.Objects.requireNonNull(PaperRepository.instant(row, "requested_at")),
                PaperRepository.instant(row, "finished_at"));
    }
}
