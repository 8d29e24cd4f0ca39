package vn.thidua.campaign;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Page;

/** Lists of campaigns and of their participants, each read with one statement, page by page. */
@Component
@Transactional(readOnly = true)
public class CampaignLists {

    private static final String NAME = "case when :english then unit.name_en else unit.name_vi end";

    private final JdbcClient jdbc;

    CampaignLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The campaigns this person may know of, the youngest first. */
    public Page<CampaignRow> campaigns(CampaignFilter filter, int limit, @Nullable String cursor, Actor actor) {
        return campaigns(filter.status() == null ? List.of() : List.of(filter.status()), filter, limit, cursor, actor);
    }

    /** The youngest of those for which this person may now nominate. */
    public List<CampaignRow> takingNominations(int limit, Actor actor) {
        var stages = Arrays.stream(CampaignStatus.values())
                .filter(CampaignStatus::takesNominations)
                .toList();
        return campaigns(stages, CampaignFilter.NONE, limit, null, actor).items();
    }

    /** @param statuses where they may stand; none means anywhere */
    private Page<CampaignRow> campaigns(
            List<CampaignStatus> statuses, CampaignFilter filter, int limit, @Nullable String cursor, Actor actor) {
        Cursor after = Cursor.read(cursor, 1);
        var rows = jdbc.sql("""
                        select campaign.id, campaign.status, campaign.title, campaign.kind, campaign.launching_unit,
                               %s as launching_unit_name, (campaign.plan ->> 'startsOn')::date as starts_on,
                               (campaign.plan ->> 'endsOn')::date as ends_on,
                               coalesce((campaign.plan #>> '{frame,priority}')::boolean, false) as priority, campaign.participants,
                               (select count(*) from thidua.campaign_participation as part
                                where part.campaign_id = campaign.id and part.status = 'DONE') as done,
                               campaign.since
                        from thidua.campaign as campaign join thidua.unit as unit on unit.code = campaign.launching_unit
                        where (:after::uuid is null or campaign.id < :after::uuid)
                          and (cardinality(:statuses::text[]) = 0 or campaign.status = any(:statuses))
                          and (:unit = '' or campaign.launching_unit = :unit or exists (
                                select from thidua.campaign_participation as part
                                where part.campaign_id = campaign.id and part.unit_code = :unit))
                          and (:text = '' or thidua.plain(campaign.title) like '%%' || :text || '%%')
                          and %s
                        order by campaign.id desc limit :limit
                        """.formatted(NAME, CampaignAccess.PREDICATE))
                .param("english", english())
                .param("after", after == null ? null : after.id(0))
                .param("statuses", statuses.stream().map(Enum::name).toArray(String[]::new))
                .param("unit", filter.unit() == null ? "" : filter.unit())
                .param("text", pattern(filter.text()))
                .param("everything", actor.seesEverything())
                .param("mine", actor.units().toArray(String[]::new))
                .param("limit", limit + 1)
                .query((row, number) -> new CampaignRow(
                        row.getObject("id", UUID.class),
                        CampaignStatus.valueOf(row.getString("status")),
                        row.getString("title"),
                        CampaignKind.valueOf(row.getString("kind")),
                        row.getBoolean("priority"),
                        row.getString("launching_unit"),
                        row.getString("launching_unit_name"),
                        row.getObject("starts_on", java.time.LocalDate.class),
                        row.getObject("ends_on", java.time.LocalDate.class),
                        row.getInt("participants"),
                        row.getInt("done"),
                        row.getTimestamp("since").toInstant()))
                .list();
        return Page.cut(rows, limit, row -> Cursor.of(row.id()));
    }

    /** The participants of a campaign by unit code; whether the campaign may be seen was asked before. */
    public Page<ParticipantRow> participants(
            UUID campaign, ParticipantFilter filter, int limit, @Nullable String cursor) {
        Cursor after = Cursor.read(cursor, 1);
        var rows = jdbc.sql(participantsWhere("""
                        and part.unit_code > :after
                          and (:status = '' or part.status = :status)
                          and (:text = '' or thidua.plain(unit.name_vi) like '%' || :text || '%'
                               or lower(unit.code) like '%' || :text || '%')
                        order by part.unit_code limit :limit
                        """))
                .param("english", english())
                .param("campaign", campaign)
                .param("after", after == null ? "" : after.key(0))
                .param("status", filter.status() == null ? "" : filter.status().name())
                .param("text", pattern(filter.text()))
                .param("limit", limit + 1)
                .query(CampaignLists::participant)
                .list();
        return Page.cut(rows, limit, row -> Cursor.of(row.unit()));
    }

    /** Those who were ranked, best first; before the ranking is confirmed by their proposed rank. */
    public Page<ParticipantRow> ranking(UUID campaign, int limit, @Nullable String cursor) {
        Cursor after = Cursor.read(cursor, 2);
        var rows = jdbc.sql(participantsWhere("""
                        and coalesce(part.rank, part.proposed_rank) is not null
                          and (coalesce(part.rank, part.proposed_rank), part.unit_code) > (:place, :unit)
                        order by coalesce(part.rank, part.proposed_rank), part.unit_code limit :limit
                        """))
                .param("english", english())
                .param("campaign", campaign)
                .param("place", after == null ? 0 : after.key(0, Integer::valueOf))
                .param("unit", after == null ? "" : after.key(1))
                .param("limit", limit + 1)
                .query(CampaignLists::participant)
                .list();
        return Page.cut(rows, limit, row -> Cursor.of(row.place(), row.unit()));
    }

    /** How many units stand where. */
    public Map<ParticipationStatus, Integer> counts(UUID campaign) {
        var counts = new EnumMap<ParticipationStatus, Integer>(ParticipationStatus.class);
        jdbc.sql("""
                        select status, count(*) as units from thidua.campaign_participation
                        where campaign_id = :campaign group by status
                        """).param("campaign", campaign).query(row -> {
            counts.put(ParticipationStatus.valueOf(row.getString("status")), row.getInt("units"));
        });
        return counts;
    }

    /** The ids of a campaign's participations, to look for their tokens. */
    public List<String> participationIds(UUID campaign) {
        return jdbc.sql("select id from thidua.campaign_participation where campaign_id = :campaign")
                .param("campaign", campaign)
                .query(String.class)
                .list();
    }

    private static String participantsWhere(String rest) {
        return "select part.id, part.unit_code, " + NAME + """
                 as unit_name, part.status, part.since, part.opened_at, part.mid_done_at, part.mid_points,
                       part.final_points, part.proposed_rank, part.rank, part.rank_note
                from thidua.campaign_participation as part join thidua.unit as unit on unit.code = part.unit_code
                where part.campaign_id = :campaign
                """ + rest;
    }

    private static ParticipantRow participant(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new ParticipantRow(
                row.getObject("id", UUID.class),
                row.getString("unit_code"),
                row.getString("unit_name"),
                ParticipationStatus.valueOf(row.getString("status")),
                row.getTimestamp("since").toInstant(),
                row.getTimestamp("opened_at") != null,
                row.getTimestamp("mid_done_at") != null,
                row.getBigDecimal("mid_points"),
                row.getBigDecimal("final_points"),
                (Integer) row.getObject("proposed_rank"),
                (Integer) row.getObject("rank"),
                row.getString("rank_note"));
    }

    private static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** The text as thidua.plain() writes it, with what means something to "like" taken literally. */
    private String pattern(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        String literal = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return jdbc.sql("select thidua.plain(:text)")
                .param("text", literal)
                .query(String.class)
                .single();
    }
}
