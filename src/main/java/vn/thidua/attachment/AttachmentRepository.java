package vn.thidua.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AttachmentRepository {

    private static final String COLUMNS = "id, name, kind, size_bytes, sha256, uploaded_by_name, uploaded_at";

    private final JdbcClient jdbc;

    AttachmentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose file it is and which case it hangs on. */
    record Owner(
            UUID uploadedBy,
            @Nullable String caseType,
            @Nullable String caseId) {

        boolean isLinked() {
            return caseType != null;
        }

        boolean isLinkedTo(String type, String id) {
            return type.equals(caseType) && id.equals(caseId);
        }
    }

    void insert(Attachment file, UUID uploadedBy, byte[] content) {
        jdbc.sql("""
                        insert into thidua.attachment (id, name, kind, size_bytes, sha256, uploaded_by, uploaded_by_name,
                          uploaded_at, content)
                        values (:id, :name, :kind, :size, :sha256, :by, :byName, :at, :content)
                        """)
                .param("id", file.id())
                .param("name", file.name())
                .param("kind", file.kind().name())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("by", uploadedBy)
                .param("byName", file.uploadedBy())
                .param("at", Timestamp.from(file.uploadedAt()))
                .param("content", content)
                .update();
    }

    /** Files that never became part of a case are forgotten; answers how many of this person's are left. */
    int forgetLoose(UUID uploadedBy, Instant before) {
        jdbc.sql(
                        "delete from thidua.attachment where uploaded_by = :by and case_type is null and uploaded_at < :before")
                .param("by", uploadedBy)
                .param("before", Timestamp.from(before))
                .update();
        return jdbc.sql("select count(*) from thidua.attachment where uploaded_by = :by and case_type is null")
                .param("by", uploadedBy)
                .query(Integer.class)
                .single();
    }

    Optional<Owner> owner(UUID id) {
        return jdbc.sql("select uploaded_by, case_type, case_id from thidua.attachment where id = :id")
                .param("id", id)
                .query((row, number) -> new Owner(
                        row.getObject("uploaded_by", UUID.class), row.getString("case_type"), row.getString("case_id")))
                .optional();
    }

    AttachmentContent content(UUID id) {
        return jdbc.sql("select " + COLUMNS + ", content from thidua.attachment where id = :id")
                .param("id", id)
                .query((row, number) -> new AttachmentContent(read(row, number), row.getBytes("content")))
                .single();
    }

    List<Attachment> find(Collection<UUID> ids) {
        return jdbc.sql("select " + COLUMNS + " from thidua.attachment where id = any(:ids) order by name, id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(AttachmentRepository::read)
                .list();
    }

    /** By the id of their case. */
    Map<String, List<Attachment>> linkedTo(String caseType, Collection<String> caseIds) {
        return jdbc
                .sql(
                        "select case_id, " + COLUMNS
                                + " from thidua.attachment where case_type = :type and case_id = any(:cases) order by uploaded_at, id")
                .param("type", caseType)
                .param("cases", caseIds.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("case_id"), read(row, number)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Links a file that hangs on nothing yet; answers whether it did. */
    boolean link(UUID id, String caseType, String caseId) {
        return jdbc.sql("""
                                update thidua.attachment set case_type = :type, case_id = :case
                                where id = :id and case_type is null
                                """)
                        .param("id", id)
                        .param("type", caseType)
                        .param("case", caseId)
                        .update()
                == 1;
    }

    void unlink(UUID id, String caseType, String caseId) {
        jdbc.sql("""
                        update thidua.attachment set case_type = null, case_id = null
                        where id = :id and case_type = :type and case_id = :case
                        """)
                .param("id", id)
                .param("type", caseType)
                .param("case", caseId)
                .update();
    }

    private static Attachment read(ResultSet row, int number) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind")),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                row.getString("uploaded_by_name"),
                row.getTimestamp("uploaded_at").toInstant());
    }
}
