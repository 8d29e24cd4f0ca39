package vn.thidua.nomination;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/**
 * Nominations with their stations and steps. Whoever changes nominations locks their rows first, in the order of their
 * ids, so that signing a paper and withdrawing one of its nominations wait for each other and never for ever.
 */
@Repository
class NominationRepository {

    private static final String UNDECIDED =
            "campaign_id = :campaign and status not in ('OUTSIDE', 'AWARDED', 'NOT_AWARDED', 'WITHDRAWN')";

    private final NamedParameterJdbcTemplate jdbc;
    private final NominationRows rows;
    private final NominationJson json;

    NominationRepository(NamedParameterJdbcTemplate jdbc, NominationRows rows, NominationJson json) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.json = json;
    }

    Optional<NominationView> find(UUID id) {
        return rows
                .withStations(jdbc.query(
                        "select * from thidua.nomination where id = :id",
                        new MapSqlParameterSource("id", id),
                        rows::read))
                .stream()
                .findFirst();
    }

    Optional<Nomination> lock(UUID id) {
        return lock(List.of(id)).stream().findFirst();
    }

    List<Nomination> lock(Collection<UUID> ids) {
        return locked("id = any(:ids)", new MapSqlParameterSource("ids", ids.toArray(UUID[]::new)));
    }

    List<Nomination> lockOnPaper(UUID paper) {
        return locked("paper_id = :paper", new MapSqlParameterSource("paper", paper));
    }

    /** The next nominations of a campaign that nobody has decided and no outside authority has before it. */
    List<Nomination> lockUndecided(UUID campaign, int most) {
        return locked(
                UNDECIDED + " and id in (select id from thidua.nomination where " + UNDECIDED
                        + " order by id limit :most)",
                new MapSqlParameterSource("campaign", campaign).addValue("most", most));
    }

    boolean isAnyUndecided(UUID campaign) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from thidua.nomination where " + UNDECIDED + ")",
                new MapSqlParameterSource("campaign", campaign),
                Boolean.class));
    }

    /** Writes new ones down, in two statements for any number. */
    void insert(Collection<Nomination> drafts) {
        jdbc.batchUpdate("""
                insert into thidua.nomination (id, campaign_id, unit_code, award_code, type, recipient_kind, recipient_name,
                    recipient_position, recipient_code, deceased_on, period_from, period_to, achievement, facts, status, since, station,
                    holder_unit, created_at)
                values (:id, :campaign, :unit, :award, :type, :recipientKind, :recipientName, :recipientPosition,
                    :recipientCode, :deceasedOn, :from, :to, :achievement, :facts::jsonb, :status, :since, :station, :holder, :createdAt)
                """, all(drafts.stream().map(this::values)));
        insertSteps(drafts);
    }

    /** Writes what changed, in a handful of statements for any number of nominations. */
    void save(Collection<Nomination> changed) {
        jdbc.batchUpdate("""
                update thidua.nomination set campaign_id = :campaign, unit_code = :unit, award_code = :award, type = :type,
                    recipient_kind = :recipientKind, recipient_name = :recipientName,
                    recipient_position = :recipientPosition, recipient_code = :recipientCode, deceased_on = :deceasedOn, period_from = :from,
                    period_to = :to, achievement = :achievement, facts = :facts::jsonb, status = :status, since = :since,
                    station = :station, holder_unit = :holder, paper_id = :paper, reason = :reason,
                    legal_ground = :legalGround, supplement_for = :supplementFor, stopped_since = :stoppedSince,
                    stopped_seconds = :stoppedSeconds, decision_number = :decisionNumber, decision_date = :decisionDate,
                    decision_authority = :decisionAuthority, submitted_at = :submittedAt, ended_at = :endedAt,
                    received_on = :receivedOn, rule_versions = :ruleVersions::uuid[]
                where id = :id
                """, all(changed.stream().map(this::values)));
        jdbc.batchUpdate("""
                insert into thidua.nomination_station (nomination_id, position, unit_code, role, state, since, due_at,
                    ended_at, ended_by)
                values (:nomination, :position, :unit, :role, :state, :since, :dueAt, :endedAt, :by)
                on conflict (nomination_id, position) do update set role = excluded.role, state = excluded.state,
                    since = excluded.since, due_at = excluded.due_at, ended_at = excluded.ended_at, ended_by = excluded.ended_by
                """, all(changed.stream().map(Nomination::view).flatMap(view -> view.stations().stream()
                .map(station -> values(view.id(), station)))));
        insertSteps(changed);
    }

    /** A route that ends earlier than it did loses the stations after its end. */
    void dropStationsAfter(UUID nomination, int position) {
        jdbc.update(
                "delete from thidua.nomination_station where nomination_id = :id and position > :position",
                new MapSqlParameterSource("id", nomination).addValue("position", position));
    }

    private void insertSteps(Collection<Nomination> changed) {
        jdbc.batchUpdate(
                """
                insert into thidua.nomination_step (id, nomination_id, at, action, by_name, unit_code, from_status, to_status,
                    reason, paper_id, number, number_date, stopped_seconds)
                values (:id, :nomination, :at, :action, :by, :unit, :from, :to, :reason, :paper, :number,
                    :numberDate, :stopped)
                """,
                all(changed.stream()
                        .flatMap(nomination -> nomination.steps().stream())
                        .map(NominationRepository::values)));
    }

    /**
     * Gives the nominations that stand at the unit which made them more time to be sent on.
     *
     * @return how many are due later now
     */
    int postponeFirstStation(UUID campaign, Instant until) {
        return jdbc.update(
                """
                with waiting as (
                    select nomination.id from thidua.nomination as nomination
                    join thidua.nomination_station as station on station.nomination_id = nomination.id
                    where nomination.campaign_id = :campaign and station.position = 0 and station.state = 'HERE'
                    order by nomination.id for no key update of nomination)
                update thidua.nomination_station as station set due_at = :until from waiting
                where station.nomination_id = waiting.id and station.position = 0 and station.state = 'HERE'
                  and (station.due_at is null or station.due_at < :until)
                """, new MapSqlParameterSource("campaign", campaign).addValue("until", NominationRows.stored(until)));
    }

    /**
     * Whether the same recipient has another live nomination for the same award in the same campaign or, outside of
     * campaigns, for some of the same days.
     */
    boolean isThereAlready(UUID except, @Nullable UUID campaign, String unit, Dossier dossier) {
        var recipient = dossier.recipient();
        return Boolean.TRUE.equals(jdbc.queryForObject(
                """
                select exists (select from thidua.nomination
                    where campaign_id is not distinct from :campaign::uuid and award_code = :award
                      and recipient_kind = :kind and (:campaign::uuid is not null
                          or period_from <= :to and period_to >= :from)
                      and recipient_key = case when :code::text is null then :unit || ':' || lower(:name)
                                               else upper(:code) end
                      and status not in ('DRAFT', 'NOT_AWARDED', 'WITHDRAWN') and id <> :except)
                """,
                new MapSqlParameterSource("except", except)
                        .addValue("campaign", campaign, Types.OTHER)
                        .addValue("from", dossier.period().from())
                        .addValue("to", dossier.period().to())
                        .addValue("unit", unit)
                        .addValue("award", dossier.award())
                        .addValue("kind", recipient.kind().name())
                        .addValue("name", recipient.name())
                        .addValue("code", recipient.code(), Types.VARCHAR),
                Boolean.class));
    }

    private List<Nomination> locked(String which, MapSqlParameterSource parameters) {
        var views = rows.withStations(jdbc.query(
                "select * from thidua.nomination where " + which + " order by id for no key update",
                parameters,
                rows::read));
        return views.stream()
                .map(view -> new Nomination(view, supplementFor(view)))
                .toList();
    }

    private Nomination.@Nullable SupplementFor supplementFor(NominationView view) {
        if (view.status() != NominationStatus.SUPPLEMENT && view.status() != NominationStatus.ON_HOLD) {
            return null;
        }
        var stored = jdbc.queryForObject(
                "select supplement_for from thidua.nomination where id = :id",
                new MapSqlParameterSource("id", view.id()),
                String.class);
        return stored == null ? null : Nomination.SupplementFor.valueOf(stored);
    }

    private static SqlParameterSource[] all(Stream<MapSqlParameterSource> parameters) {
        return parameters.toArray(SqlParameterSource[]::new);
    }

    private MapSqlParameterSource values(Nomination nomination) {
        var view = nomination.view();
        var dossier = view.dossier();
        var recipient = dossier.recipient();
        var decision = view.decision();
        var rules = view.rules();
        var position = view.stations().stream()
                .filter(station -> station.state() != Station.State.AHEAD)
                .mapToInt(Station::position)
                .max();
        return new MapSqlParameterSource()
                .addValue("id", view.id())
                .addValue("campaign", view.campaignId(), Types.OTHER)
                .addValue("unit", view.unit())
                .addValue("award", dossier.award())
                .addValue("type", dossier.type().name())
                .addValue("recipientKind", recipient.kind().name())
                .addValue("recipientName", recipient.name())
                .addValue("recipientPosition", recipient.position(), Types.VARCHAR)
                .addValue("recipientCode", recipient.code(), Types.VARCHAR)
                .addValue("deceasedOn", recipient.deceasedOn(), Types.DATE)
                .addValue("from", dossier.period().from())
                .addValue("to", dossier.period().to())
                .addValue("achievement", dossier.achievement())
                .addValue("facts", json.write(dossier.facts()))
                .addValue("status", view.status().name())
                .addValue("since", NominationRows.stored(view.since()))
                .addValue("station", position.isPresent() ? position.getAsInt() : null, Types.INTEGER)
                .addValue("holder", view.holder(), Types.VARCHAR)
                .addValue("paper", view.paper(), Types.OTHER)
                .addValue("reason", view.reason(), Types.VARCHAR)
                .addValue("legalGround", view.legalGround(), Types.VARCHAR)
                .addValue(
                        "supplementFor",
                        nomination.supplementFor() == null
                                ? null
                                : nomination.supplementFor().name(),
                        Types.VARCHAR)
                .addValue("stoppedSince", NominationRows.stored(view.clock().since()), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("stoppedSeconds", view.clock().before().toSeconds())
                .addValue("decisionNumber", decision == null ? null : decision.number(), Types.VARCHAR)
                .addValue("decisionDate", decision == null ? null : decision.date(), Types.DATE)
                .addValue("decisionAuthority", decision == null ? null : decision.authority(), Types.VARCHAR)
                .addValue("createdAt", NominationRows.stored(view.createdAt()))
                .addValue("submittedAt", NominationRows.stored(view.submittedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("endedAt", NominationRows.stored(view.endedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("receivedOn", rules == null ? null : rules.receivedOn(), Types.DATE)
                .addValue("ruleVersions", rules == null ? null : arrayText(rules.versions()), Types.VARCHAR);
    }

    private static String arrayText(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static MapSqlParameterSource values(UUID nomination, Station station) {
        return new MapSqlParameterSource()
                .addValue("nomination", nomination)
                .addValue("position", station.position())
                .addValue("unit", station.unit())
                .addValue("role", station.role().name())
                .addValue("state", station.state().name())
                .addValue("since", NominationRows.stored(station.since()), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("dueAt", NominationRows.stored(station.dueAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("endedAt", NominationRows.stored(station.endedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("by", station.by(), Types.VARCHAR);
    }

    private static MapSqlParameterSource values(NominationStep step) {
        return new MapSqlParameterSource()
                .addValue("id", vn.thidua.shared.Ids.next())
                .addValue("nomination", step.nomination())
                .addValue("at", NominationRows.stored(step.at()))
                .addValue("action", step.action())
                .addValue("by", step.by())
                .addValue("unit", step.unit())
                .addValue("from", step.from() == null ? null : step.from().name(), Types.VARCHAR)
                .addValue("to", step.to().name())
                .addValue("reason", step.reason(), Types.VARCHAR)
                .addValue("paper", step.paper(), Types.OTHER)
                .addValue("number", step.number(), Types.VARCHAR)
                .addValue("numberDate", step.date(), Types.DATE)
                .addValue(
                        "stopped",
                        step.stopped() == null ? null : step.stopped().toSeconds(),
                        Types.BIGINT);
    }
}
