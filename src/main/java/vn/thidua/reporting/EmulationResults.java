package vn.thidua.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Page;
import vn.thidua.shared.QueryParameters;

/**
 * The results of emulation of people and units, year by year, as those need them who rate staff (Law 06/2022/QH15 Đ13:
 * heads of units answer for evaluation): titles and forms with their decisions, and what units reached in campaigns.
 */
@Component
@Transactional(readOnly = true)
public class EmulationResults {

    private static final String AWARDS = """
            select entry.id::text as id, award.kind, extract(year from entry.decision_date)::int as year,
                   entry.recipient_name as name, entry.recipient_position as position, entry.recipient_code as code,
                   entry.unit_name as unit, entry.award_name as what, entry.decision_number as number,
                   entry.decision_date as day, entry.authority_name as authority, null::numeric as points,
                   null::int as rank, entry.revoked_on, entry.search, thidua.plain(entry.recipient_name) as place
            from thidua.register_entry as entry join thidua.award on award.code = entry.award_code
            where %s
            """;

    private static final String CAMPAIGNS = """
            select part.id::text as id, 'CAMPAIGN' as kind, extract(year from launch.day)::int as year, own.name,
                   null::text as position, part.unit_code as code, own.name as unit, campaign.title as what,
                   null::text as number, null::date as day,
                   case when :english then unit.name_en else unit.name_vi end as authority, part.final_points as points,
                   part.rank, null::date as revoked_on, thidua.plain(own.name || ' ' || part.unit_code) as search,
                   thidua.plain(own.name) as place
            from thidua.campaign_participation as part
            join thidua.campaign on campaign.id = part.campaign_id
            join thidua.unit on unit.code = campaign.launching_unit
            cross join lateral (select case when :english then name_en else name_vi end as name from thidua.unit
                                where code = part.unit_code) as own
            cross join lateral (select coalesce((campaign.plan ->> 'launchOn')::date, (campaign.plan ->> 'startsOn')::date,
                                                (campaign.launched_at at time zone :zone)::date) as day) as launch
            where campaign.launched_at is not null and campaign.status not in ('REJECTED', 'CANCELLED')
              and part.final_points is not null and %s
            """;

    /** Of years that were handed in; before that points and places may still move. */
    private static final String CLUSTERS = """
            select member.id::text as id, 'CLUSTER' as kind, year.year, own.name, null::text as position,
                   member.unit_code as code, own.name as unit, case when :english then cluster.name_en else cluster.name_vi end as what,
                   null::text as number, null::date as day,
                   case when :english then cluster.name_en else cluster.name_vi end as authority, member.points,
                   member.final_rank as rank, null::date as revoked_on,
                   thidua.plain(own.name || ' ' || member.unit_code) as search, thidua.plain(own.name) as place
            from thidua.cluster_year_member as member
            join thidua.cluster_year as year on year.id = member.year_id
            join thidua.unit as cluster on cluster.code = year.cluster_code
            cross join lateral (select case when :english then name_en else name_vi end as name from thidua.unit
                                where code = member.unit_code) as own
            where year.status = 'SUBMITTED' and %s
            """;

    /** One kind of them in the order of the list, no more than a page: the register is read along its index. */
    private static final String PAGE = """
            (select * from (%s) as found
             where (:kind::text is null or kind = :kind)
               and year >= coalesce(:from::int, 0) and year <= least(:to::int, :afterYear::int, 9999)
               and (:text::text is null or search like '%%' || thidua.plain(:text) || '%%')
               and (:afterYear::int is null or year < :afterYear or (place, id) > (:afterPlace, :afterId))
             order by year desc, place, id limit :limit)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    EmulationResults(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One page of the results of these units and their people, the latest year first, by name within it.
     *
     * @param locale in which the names of units are given
     */
    public Page<EmulationResult> search(
            ReportScope scope, ResultSearch search, @Nullable String cursor, int limit, Locale locale) {
        var after = Cursor.read(cursor, 3);
        var pages = Stream.of(
                        AWARDS.formatted(scope.holds("entry.unit_code")),
                        CAMPAIGNS.formatted(scope.holds("part.unit_code")),
                        CLUSTERS.formatted(scope.holds("member.unit_code")))
                .map(PAGE::formatted)
                .collect(Collectors.joining(" union all "));
        var rows = jdbc.sql(pages + " order by year desc, place, id limit :limit")
                .param("english", Locale.ENGLISH.getLanguage().equals(locale.getLanguage()))
                .param("zone", clock.getZone().getId())
                .param("scope", scope.codes())
                .param("kind", search.kind() == null ? null : search.kind().name(), Types.VARCHAR)
                .param("from", search.from(), Types.INTEGER)
                .param("to", search.to(), Types.INTEGER)
                .param("text", search.text() == null ? null : QueryParameters.literal(search.text()), Types.VARCHAR)
                .param("afterYear", after == null ? null : after.key(0, Integer::valueOf), Types.INTEGER)
                .param("afterPlace", after == null ? "" : after.key(1))
                .param("afterId", after == null ? "" : after.key(2))
                .param("limit", limit + 1)
                .query((row, number) -> new Placed(read(row), row.getString("place")))
                .list();
        return Page.cut(
                        rows,
                        limit,
                        last -> Cursor.of(
                                last.result().year(),
                                last.place(),
                                last.result().id()))
                .map(Placed::result);
    }

    private record Placed(EmulationResult result, String place) {}

    private static EmulationResult read(ResultSet row) throws SQLException {
        return new EmulationResult(
                row.getString("id"),
                EmulationResult.Kind.valueOf(row.getString("kind")),
                row.getInt("year"),
                row.getString("name"),
                row.getString("position"),
                row.getString("code"),
                row.getString("unit"),
                row.getString("what"),
                row.getString("number"),
                row.getObject("day", LocalDate.class),
                row.getString("authority"),
                row.getBigDecimal("points"),
                row.getObject("rank", Integer.class),
                row.getObject("revoked_on", LocalDate.class));
    }
}
