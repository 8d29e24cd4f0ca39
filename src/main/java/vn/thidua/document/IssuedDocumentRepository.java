package vn.thidua.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.document.IssuedDocument.Entry;
import vn.thidua.document.IssuedDocument.Successor;

/** What was issued, in PostgreSQL. */
@Component
class IssuedDocumentRepository {

    private static final String FIND = """
            select document.*, document.sha256 is not null as sealed, successor.number as successor_number
            from thidua.issued_document as document
            left join thidua.issued_document as successor on successor.code = document.superseded_by
            where document.code = :code
            """;

    private final JdbcClient jdbc;

    IssuedDocumentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String code, Entry entry, Instant now) {
        jdbc.sql("""
                        insert into thidua.issued_document (code, case_type, case_id, kind, number, issued_on, issuer, names,
                          created_at)
                        values (:code, :type, :id, :kind, :number, :on, :issuer, :names, :now)
                        on conflict (case_type, case_id) do nothing
                        """)
                .param("code", code)
                .param("type", entry.caseType())
                .param("id", entry.caseId())
                .param("kind", entry.kind().name())
                .param("number", entry.number())
                .param("on", entry.issuedOn())
                .param("issuer", entry.issuer())
                .param("names", entry.names())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<String> code(String type, String id) {
        return jdbc.sql("select code from thidua.issued_document where case_type = :type and case_id = :id")
                .param("type", type)
                .param("id", id)
                .query(String.class)
                .optional();
    }

    Optional<IssuedDocument> find(String code) {
        return jdbc.sql(FIND)
                .param("code", code)
                .query(IssuedDocumentRepository::read)
                .optional();
    }

    /** What a document was issued for. */
    record Case(String type, String id) {}

    Optional<Case> caseOf(String code) {
        return jdbc.sql("select case_type, case_id from thidua.issued_document where code = :code")
                .param("code", code)
                .query((row, number) -> new Case(row.getString("case_type"), row.getString("case_id")))
                .optional();
    }

    byte[] sha256(String code) {
        return jdbc.sql("select sha256 from thidua.issued_document where code = :code")
                .param("code", code)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    void seal(String type, String id, byte[] sha256, boolean signed) {
        jdbc.sql("""
                        update thidua.issued_document set sha256 = :sha256, signed = :signed
                        where case_type = :type and case_id = :id and sha256 is null
                        """)
                .param("sha256", sha256)
                .param("signed", signed)
                .param("type", type)
                .param("id", id)
                .update();
    }

    Optional<byte[]> pdf(String type, String id) {
        return jdbc.sql("""
                        select content from thidua.issued_pdf join thidua.issued_document using (code)
                        where case_type = :type and case_id = :id
                        """)
                .param("type", type)
                .param("id", id)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** The first one stays. */
    void insertPdf(String type, String id, byte[] pdf, Instant now) {
        jdbc.sql("""
                        insert into thidua.issued_pdf (code, content, kept_at)
                        select code, :pdf, :now from thidua.issued_document where case_type = :type and case_id = :id
                        on conflict (code) do nothing
                        """)
                .param("pdf", pdf)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("type", type)
                .param("id", id)
                .update();
    }

    void revoke(String type, String id, int names, String ground, LocalDate on) {
        jdbc.sql("""
                        update thidua.issued_document
                        set revoked_names = least(names, revoked_names + :names), revoked_ground = :ground, revoked_on = :on
                        where case_type = :type and case_id = :id
                        """)
                .param("names", names)
                .param("ground", ground)
                .param("on", on)
                .param("type", type)
                .param("id", id)
                .update();
    }

    void supersede(String type, String id, String byType, String byId, LocalDate on) {
        jdbc.sql("""
                        update thidua.issued_document as old set superseded_by = new.code, superseded_on = :on
                        from thidua.issued_document as new
                        where old.case_type = :type and old.case_id = :id
                          and new.case_type = :byType and new.case_id = :byId
                        """)
                .param("on", on)
                .param("type", type)
                .param("id", id)
                .param("byType", byType)
                .param("byId", byId)
                .update();
    }

    private static IssuedDocument read(ResultSet row, int number) throws SQLException {
        var successor = row.getString("superseded_by");
        return new IssuedDocument(
                CheckCode.printed(row.getString("code")),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("issuer"),
                row.getInt("names"),
                row.getInt("revoked_names"),
                row.getObject("revoked_on", LocalDate.class),
                row.getString("revoked_ground"),
                successor == null
                        ? null
                        : new Successor(
                                CheckCode.printed(successor),
                                row.getString("successor_number"),
                                row.getObject("superseded_on", LocalDate.class)),
                row.getBoolean("sealed"),
                row.getBoolean("signed"));
    }
}
