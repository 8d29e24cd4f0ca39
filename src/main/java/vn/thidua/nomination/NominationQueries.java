package vn.thidua.nomination;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Page;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;

/** What is read about nominations. */
@Component
@Transactional(readOnly = true)
public class NominationQueries {

    private static final String CAMPAIGN = "campaign";

    private final NamedParameterJdbcTemplate jdbc;
    private final NominationRepository nominations;
    private final NominationRows rows;
    private final NominationAccess access;

    NominationQueries(
            NamedParameterJdbcTemplate jdbc,
            NominationRepository nominations,
            NominationRows rows,
            NominationAccess access) {
        this.jdbc = jdbc;
        this.nominations = nominations;
        this.rows = rows;
        this.access = access;
    }

    /** The nomination, whoever asks: for processes and for what has already been checked. */
    public NominationView get(UUID id) {
        return nominations.find(id).orElseThrow(Refusal::notFound);
    }

    /** @throws Refusal 404 unless the actor may know of it */
    public NominationView visible(UUID id, Actor actor) {
        if (!access.maySee(id, actor)) {
            throw Refusal.notFound();
        }
        return get(id);
    }

    /** Those of the ids that the actor may know of. */
    public Set<UUID> visibleAmong(Collection<UUID> ids, Actor actor) {
        return access.visibleAmong(ids, actor);
    }

    /** One page of what the actor may see, latest first. */
    public Page<NominationView> search(NominationSearch search, Actor actor) {
        var where = new ArrayList<>(List.of(NominationAccess.PREDICATE));
        var values = NominationAccess.parameters(actor);
        narrow(search, where, values);
        var after = Cursor.read(search.cursor(), 1);
        if (after != null) {
            where.add("nomination.id < :after");
            values.addValue("after", after.id(0));
        }
        var found = jdbc.query(
                "select nomination.* from thidua.nomination where " + String.join(" and ", where)
                        + " order by nomination.id desc limit :limit",
                values.addValue("limit", search.limit() + 1),
                rows::read);
        var page = Page.cut(found, search.limit(), view -> Cursor.of(view.id()));
        return new Page<>(rows.withStations(page.items()), page.next());
    }

    /**
     * What waits at a unit to be gathered into a paper: decided there, or sent on from there.
     *
     * @param decision whether its head decides about them
     */
    public List<NominationView> waitingForPaper(String unit, @Nullable UUID campaign, boolean decision, int most) {
        return rows.withStations(jdbc.query(
                """
                select nomination.* from thidua.nomination
                join thidua.nomination_station as station on station.nomination_id = nomination.id
                    and station.position = nomination.station
                where nomination.holder_unit = :unit and nomination.status = 'WAITING_FOR_PAPER'
                  and nomination.campaign_id is not distinct from :campaign::uuid and (station.role = 'DECIDES') = :decision
                order by nomination.award_code, nomination.recipient_name, nomination.id limit :most
                """,
                new MapSqlParameterSource("unit", unit)
                        .addValue(CAMPAIGN, campaign, Types.OTHER)
                        .addValue("decision", decision)
                        .addValue("most", most),
                rows::read));
    }

    /** Those on which the council of this unit has to vote. */
    public List<NominationView> inCouncilAt(String unit) {
        return rows.withStations(jdbc.query(
                "select * from thidua.nomination where holder_unit = :unit and status = 'IN_COUNCIL' order by id",
                new MapSqlParameterSource("unit", unit),
                rows::read));
    }

    /** How many wait at these units for a paper, by unit, campaign and whether the unit decides. */
    public List<Waiting> waitingForPaper(Collection<String> units) {
        return jdbc.query(
                """
                select nomination.holder_unit, nomination.campaign_id, campaign.title, station.role = 'DECIDES' as decision,
                    count(*) as waiting
                from thidua.nomination
                left join thidua.campaign on campaign.id = nomination.campaign_id
                join thidua.nomination_station as station on station.nomination_id = nomination.id
                    and station.position = nomination.station
                where nomination.holder_unit = any(:units) and nomination.status = 'WAITING_FOR_PAPER'
                group by 1, 2, 3, 4 order by 1, 3, 4
                """,
                new MapSqlParameterSource("units", units.toArray(String[]::new)),
                (row, number) -> new Waiting(
                        row.getString("holder_unit"),
                        row.getObject("campaign_id", UUID.class),
                        row.getString("title"),
                        row.getBoolean("decision"),
                        row.getInt("waiting")));
    }

    /**
     * Nominations that wait for a paper.
     *
     * @param unit the code of the unit whose paper it will be
     * @param campaign absent for what belongs to no campaign, like its title
     * @param decision whether that unit's head decides
     */
    public record Waiting(
            String unit, @Nullable UUID campaign, @Nullable String campaignTitle, boolean decision, int count) {}

    /** The nominations on a paper that is not signed yet. */
    public List<NominationView> onPaper(UUID paper) {
        return rows.withStations(jdbc.query("""
                select * from thidua.nomination where paper_id = :paper order by award_code, recipient_name, id
                """, new MapSqlParameterSource("paper", paper), rows::read));
    }

    /**
     * What the same recipient was nominated for since an award, withdrawn and refused ones left out, as far as the actor may
     * know of it: what was awarded then may rest on that award.
     *
     * @param nomination the nomination that was awarded
     */
    List<NominationView> since(UUID nomination, Actor actor) {
        return rows.withStations(jdbc.query(
                """
                select nomination.* from thidua.nomination as awarded
                join thidua.nomination on nomination.recipient_key = awarded.recipient_key
                    and nomination.recipient_kind = awarded.recipient_kind and nomination.id <> awarded.id
                where awarded.id = :id and nomination.submitted_at >= awarded.ended_at
                  and nomination.status not in ('WITHDRAWN', 'NOT_AWARDED') and\s""" + NominationAccess.PREDICATE + """
                order by nomination.id desc limit 100
                """,
                NominationAccess.parameters(actor).addValue("id", nomination),
                rows::read));
    }

    /** Whether there are any of these ids, and all of them stand outside of every campaign. */
    public boolean areOutsideCampaigns(Collection<UUID> ids) {
        return areAll(ids, "campaign_id is null");
    }

    /** Whether there are any of these ids, and all of them are for ad hoc merit outside of every campaign. */
    public boolean areAdHoc(Collection<UUID> ids) {
        return areAll(ids, "campaign_id is null and type = 'AD_HOC'");
    }

    private boolean areAll(Collection<UUID> ids, String condition) {
        return !ids.isEmpty()
                && Boolean.TRUE.equals(jdbc.queryForObject(
                        "select count(*) = :count from thidua.nomination where id = any(:ids) and " + condition,
                        new MapSqlParameterSource("ids", ids.toArray(UUID[]::new)).addValue("count", ids.size()),
                        Boolean.class));
    }

    /** The nominations of these ids, in no order; unknown ones are missing. */
    public List<NominationView> all(Collection<UUID> ids) {
        return rows.withStations(jdbc.query(
                "select * from thidua.nomination where id = any(:ids)",
                new MapSqlParameterSource("ids", ids.toArray(UUID[]::new)),
                rows::read));
    }

    /** Who let these nominations pass their appraisals and what was said, the first appraisal first. */
    public List<NominationStep> appraisals(Collection<UUID> ids) {
        return jdbc.query("""
                select * from thidua.nomination_step where nomination_id = any(:ids) and action = 'appraised' order by id
                """, new MapSqlParameterSource("ids", ids.toArray(UUID[]::new)), NominationRows::step);
    }

    /** What happened to it, latest first. */
    public List<NominationStep> history(UUID nomination) {
        return jdbc.query(
                "select * from thidua.nomination_step where nomination_id = :id order by id desc",
                new MapSqlParameterSource("id", nomination),
                NominationRows::step);
    }

    /** The titles of these campaigns, for lists; one that is absent has none. */
    public Map<UUID, String> campaignTitles(Collection<@Nullable UUID> campaigns) {
        return jdbc
                .query(
                        "select id, title from thidua.campaign where id = any(:ids)",
                        new MapSqlParameterSource(
                                "ids",
                                campaigns.stream().filter(Objects::nonNull).toArray(UUID[]::new)),
                        (row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("title")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void narrow(NominationSearch search, List<String> where, MapSqlParameterSource values) {
        if (search.campaign() != null) {
            where.add(
                    search.campaign().campaign() == null
                            ? "nomination.campaign_id is null"
                            : "nomination.campaign_id = :campaign");
            values.addValue(CAMPAIGN, search.campaign().campaign(), Types.OTHER);
        }
        add(where, values, """
                nomination.unit_code in (select below.code from thidua.unit as root join thidua.unit as below
                    on below.path <@ root.path where root.code = :unit)
                """, "unit", search.unit());
        add(
                where,
                values,
                "nomination.type = :type",
                "type",
                search.type() == null ? null : search.type().name());
        add(where, values, "nomination.award_code = :award", "award", search.award());
        add(
                where,
                values,
                "nomination.status = :status",
                "status",
                search.status() == null ? null : search.status().name());
        add(where, values, "nomination.holder_unit = :at", "at", search.at());
        add(
                where,
                values,
                "nomination.search like '%' || thidua.plain(:text) || '%'",
                "text",
                search.text() == null ? null : QueryParameters.literal(search.text()));
    }

    private static void add(
            List<String> where, MapSqlParameterSource values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.add(condition);
            values.addValue(name, value);
        }
    }
}
