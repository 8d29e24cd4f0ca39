package vn.thidua.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.RouteStop;

/** How rows become nominations; two statements for a list, however long it is. */
@Component
class NominationRows {

    private final JdbcClient jdbc;
    private final NominationJson json;

    NominationRows(JdbcClient jdbc, NominationJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The nominations of {@code select nomination.* …} without their stations. */
    NominationView read(ResultSet row, int number) throws SQLException {
        var decisionNumber = row.getString("decision_number");
        return new NominationView(
                row.getObject("id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                row.getString("unit_code"),
                dossier(row),
                NominationStatus.valueOf(row.getString("status")),
                time(row.getObject("since", OffsetDateTime.class)),
                List.of(),
                row.getObject("paper_id", UUID.class),
                row.getString("reason"),
                row.getString("legal_ground"),
                decisionNumber == null
                        ? null
                        : new Decision(
                                decisionNumber,
                                row.getObject("decision_date", LocalDate.class),
                                row.getString("decision_authority")),
                new StoppedClock(
                        optionalTime(row, "stopped_since"), Duration.ofSeconds(row.getLong("stopped_seconds"))),
                rules(row),
                time(row.getObject("created_at", OffsetDateTime.class)),
                optionalTime(row, "submitted_at"),
                optionalTime(row, "ended_at"));
    }

    /** The same nominations, in the same order, with their stations. */
    List<NominationView> withStations(List<NominationView> bare) {
        var stations = stations(bare.stream().map(NominationView::id).toList());
        return bare.stream()
                .map(view -> with(view, stations.getOrDefault(view.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Station>> stations(Collection<UUID> nominations) {
        if (nominations.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select * from thidua.nomination_station where nomination_id = any(:ids)
                        order by nomination_id, position
                        """)
                .param("ids", nominations.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("nomination_id", UUID.class), station(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Dossier dossier(ResultSet row) throws SQLException {
        return new Dossier(
                row.getString("award_code"),
                NominationType.valueOf(row.getString("type")),
                new Dossier.Recipient(
                        RecipientKind.valueOf(row.getString("recipient_kind")),
                        row.getString("recipient_name"),
                        row.getString("recipient_position"),
                        row.getString("recipient_code"),
                        row.getObject("deceased_on", LocalDate.class)),
                new Dossier.Period(
                        row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
                row.getString("achievement"),
                json.read(row.getString("facts")));
    }

    private static @Nullable KeptRules rules(ResultSet row) throws SQLException {
        var receivedOn = row.getObject("received_on", LocalDate.class);
        return receivedOn == null
                ? null
                : new KeptRules(receivedOn, List.of((UUID[])
                        row.getArray("rule_versions").getArray()));
    }

    private static Station station(ResultSet row) throws SQLException {
        return new Station(
                row.getInt("position"),
                row.getString("unit_code"),
                RouteStop.Role.valueOf(row.getString("role")),
                Station.State.valueOf(row.getString("state")),
                optionalTime(row, "since"),
                optionalTime(row, "due_at"),
                optionalTime(row, "ended_at"),
                row.getString("ended_by"));
    }

    static NominationStep step(ResultSet row, int number) throws SQLException {
        var from = row.getString("from_status");
        long stopped = row.getLong("stopped_seconds");
        return new NominationStep(
                row.getObject("nomination_id", UUID.class),
                time(row.getObject("at", OffsetDateTime.class)),
                row.getString("action"),
                row.getString("by_name"),
                row.getString("unit_code"),
                from == null ? null : NominationStatus.valueOf(from),
                NominationStatus.valueOf(row.getString("to_status")),
                row.getString("reason"),
                row.getObject("paper_id", UUID.class),
                row.getString("number"),
                row.getObject("number_date", LocalDate.class),
                stopped == 0 ? null : Duration.ofSeconds(stopped));
    }

    private static NominationView with(NominationView bare, List<Station> stations) {
        return new NominationView(
                bare.id(),
                bare.campaignId(),
                bare.unit(),
                bare.dossier(),
                bare.status(),
                bare.since(),
                stations,
                bare.paper(),
                bare.reason(),
                bare.legalGround(),
                bare.decision(),
                bare.clock(),
                bare.rules(),
                bare.createdAt(),
                bare.submittedAt(),
                bare.endedAt());
    }

    static Instant time(OffsetDateTime stored) {
        return stored.toInstant();
    }

    static @Nullable Instant optionalTime(ResultSet row, String column) throws SQLException {
        var stored = row.getObject(column, OffsetDateTime.class);
        return stored == null ? null : stored.toInstant();
    }

    static @Nullable OffsetDateTime stored(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
