package vn.thidua.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Papers and their items in PostgreSQL. */
@Component
class PaperRepository {

    private static final String INSERT = """
            insert into thidua.paper (id, kind, status, unit_code, to_unit_code, campaign_id, drafting_desk, subject,
              grounds, recipients, addressee, place, signer_title, created_at, created_by, since)
            values (:id, :kind, :status, :unit, :toUnit, :campaign, :desk, :subject, :grounds::jsonb, :recipients::jsonb,
              :addressee, :place, :signerTitle, :createdAt, :createdBy, :since)
            """;
    private static final String UPDATE = """
            update thidua.paper set status = :status, to_unit_code = :toUnit, subject = :subject,
              grounds = :grounds::jsonb, recipients = :recipients::jsonb, addressee = :addressee, place = :place,
              signer_title = :signerTitle, returned_because = :returnedBecause, number = :number,
              number_year = :year, number_in_year = :inYear, signed_on = :signedOn, signed_at = :signedAt,
              signed_by = :signedBy, signed_by_name = :signedByName, signed_from = :signedFrom,
              %s, submitted_at = :submittedAt, since = :since
            where id = :id
            """.formatted(SignedFor.COLUMNS);
    private static final String INSERT_ITEM = """
            insert into thidua.paper_item (paper_id, nomination_id, position, unit_code, unit_name, recipient_kind,
              recipient_name, recipient_position, posthumous, award_code, award_name, appraised_by, appraised_at,
              appraisal_note)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final JsonMapper json;

    PaperRepository(JdbcClient jdbc, JdbcTemplate template, JsonMapper json) {
        this.jdbc = jdbc;
        this.template = template;
        this.json = json;
    }

    Optional<Paper> find(UUID id) {
        return load(id, "");
    }

    /** The same, locked until the transaction ends. */
    Optional<Paper> findForUpdate(UUID id) {
        return load(id, " for no key update");
    }

    void insert(Paper paper) {
        var state = paper.state();
        changeable(jdbc.sql(INSERT), paper.id, state)
                .param("kind", paper.kind.name())
                .param("unit", paper.unit)
                .param("campaign", paper.campaign)
                .param("desk", paper.draftingDesk)
                .param("createdAt", at(paper.createdAt))
                .param("createdBy", paper.createdBy)
                .update();
        insertItems(paper);
    }

    void update(Paper paper) {
        var state = paper.state();
        var signing = state.signing();
        var issue = state.issue();
        SignedFor.write(changeable(jdbc.sql(UPDATE), paper.id, state), signing == null ? null : signing.deputy())
                .param("returnedBecause", state.returnedBecause())
                .param("number", issue == null ? null : issue.number())
                .param("year", issue == null ? null : issue.year())
                .param("inYear", issue == null ? null : issue.inYear())
                .param("signedOn", issue == null ? null : issue.on())
                .param("signedAt", signing == null ? null : at(signing.at()))
                .param("signedBy", signing == null ? null : signing.username())
                .param("signedByName", signing == null ? null : signing.displayName())
                .param("signedFrom", signing == null ? null : signing.address())
                .param("submittedAt", at(state.submittedAt()))
                .update();
    }

    /** Writes the list anew: only drafts and returned papers come here. */
    void replaceItems(Paper paper) {
        jdbc.sql("delete from thidua.paper_item where paper_id = :paper")
                .param("paper", paper.id)
                .update();
        insertItems(paper);
    }

    void markStruckOff(UUID paper, List<PaperItem> struckOff) {
        template.batchUpdate(
                "update thidua.paper_item set struck_off_because = ? where paper_id = ? and nomination_id = ?",
                struckOff,
                100,
                (statement, item) -> {
                    statement.setString(1, item.struckOffBecause());
                    statement.setObject(2, paper);
                    statement.setObject(3, item.nomination());
                });
    }

    /** The nominations ended under the paper; answers those that stood there. */
    List<UUID> markLeft(UUID paper, List<UUID> nominations, Instant now) {
        // one after the other: of two that leave at once the second sees that nothing is left
        jdbc.sql("select from thidua.paper_item where paper_id = :paper order by nomination_id for update")
                .param("paper", paper)
                .query((row, number) -> number)
                .list();
        return jdbc.sql("""
                        update thidua.paper_item set left_at = :now
                        where paper_id = :paper and nomination_id = any(:nominations) and left_at is null
                        returning nomination_id
                        """)
                .param("now", at(now))
                .param("paper", paper)
                .param("nominations", nominations.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    Optional<byte[]> pdf(UUID paper) {
        return jdbc.sql("select pdf from thidua.paper_document where paper_id = :paper")
                .param("paper", paper)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    void insertPdf(UUID paper, byte[] pdf, Instant now) {
        jdbc.sql("""
                        insert into thidua.paper_document (paper_id, pdf, rendered_at) values (:paper, :pdf, :now)
                        on conflict (paper_id) do nothing
                        """)
                .param("paper", paper)
                .param("pdf", pdf)
                .param("now", at(now))
                .update();
    }

    private void insertItems(Paper paper) {
        var items = paper.items();
        var positions = IntStream.range(0, items.size()).boxed().toList();
        template.batchUpdate(INSERT_ITEM, positions, 100, (statement, position) -> {
            var item = items.get(position);
            var values = Arrays.asList(
                    paper.id,
                    item.nomination(),
                    position,
                    item.unit(),
                    item.unitName(),
                    item.recipientKind(),
                    item.recipientName(),
                    item.recipientPosition(),
                    item.posthumous(),
                    item.award(),
                    item.awardName(),
                    item.appraisedBy(),
                    item.appraisedAt() == null ? null : Timestamp.from(item.appraisedAt()),
                    item.appraisalNote());
            for (int column = 0; column < values.size(); column++) {
                statement.setObject(column + 1, values.get(column));
            }
        });
    }

    private JdbcClient.StatementSpec changeable(JdbcClient.StatementSpec statement, UUID id, Paper.State state) {
        var wording = state.wording();
        return statement
                .param("id", id)
                .param("status", state.status().name())
                .param("toUnit", state.toUnit())
                .param("subject", wording.subject())
                .param("grounds", json.writeValueAsString(wording.grounds()))
                .param("recipients", json.writeValueAsString(wording.recipients()))
                .param("addressee", wording.addressee())
                .param("place", wording.place())
                .param("signerTitle", wording.signerTitle())
                .param("since", at(state.since()));
    }

    private Optional<Paper> load(UUID id, String lock) {
        return jdbc.sql("select * from thidua.paper where id = :id" + lock)
                .param("id", id)
                .query((row, number) -> new Stored(readOrigin(row), readState(row)))
                .optional()
                .map(stored -> new Paper(stored.origin(), stored.state(), items(id)));
    }

    private record Stored(Paper.Origin origin, Paper.State state) {}

    List<PaperItem> items(UUID paper) {
        return jdbc.sql("select * from thidua.paper_item where paper_id = :paper order by position")
                .param("paper", paper)
                .query(PaperRepository::readItem)
                .list();
    }

    private static Paper.Origin readOrigin(ResultSet row) throws SQLException {
        return new Paper.Origin(
                row.getObject("id", UUID.class),
                PaperKind.valueOf(row.getString("kind")),
                row.getString("unit_code"),
                row.getObject("campaign_id", UUID.class),
                row.getString("drafting_desk"),
                instant(row, "created_at"),
                row.getString("created_by"));
    }

    private Paper.State readState(ResultSet row) throws SQLException {
        var wording = new PaperWording(
                row.getString("subject"),
                texts(row.getString("grounds")),
                texts(row.getString("recipients")),
                row.getString("addressee"),
                row.getString("place"),
                row.getString("signer_title"));
        var signedBy = row.getString("signed_by");
        var number = row.getString("number");
        return new Paper.State(
                PaperStatus.valueOf(row.getString("status")),
                row.getString("to_unit_code"),
                wording,
                row.getString("returned_because"),
                signedBy == null
                        ? null
                        : new Paper.Signing(
                                signedBy,
                                row.getString("signed_by_name"),
                                row.getString("signed_from"),
                                instant(row, "signed_at"),
                                SignedFor.read(row)),
                number == null
                        ? null
                        : new Paper.Issue(
                                number,
                                row.getInt("number_year"),
                                row.getInt("number_in_year"),
                                row.getObject("signed_on", LocalDate.class)),
                instant(row, "submitted_at"),
                instant(row, "since"));
    }

    private List<String> texts(String array) {
        return Arrays.asList(json.readValue(array, String[].class));
    }

    private static PaperItem readItem(ResultSet row, int number) throws SQLException {
        return new PaperItem(
                row.getObject("nomination_id", UUID.class),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("recipient_kind"),
                row.getString("recipient_name"),
                row.getString("recipient_position"),
                row.getBoolean("posthumous"),
                row.getString("award_code"),
                row.getString("award_name"),
                row.getString("appraised_by"),
                instant(row, "appraised_at"),
                row.getString("appraisal_note"),
                instant(row, "left_at"),
                row.getString("struck_off_because"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
