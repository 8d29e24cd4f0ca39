package vn.thidua.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.TargetResults;

/**
 * What a campaign's units have reached, target by target: from each unit's latest review the version it handed in last,
 * added up by the database.
 */
@Component
class ReviewedTargets implements TargetResults {

    /** A line for each target that a unit has reported on, from its latest review. */
    private static final String LINES = """
            with latest as (
                select distinct on (review.participation_id) review.campaign_id, version.content
                from thidua.review as review
                join thidua.review_version as version on version.review_id = review.id
                where review.campaign_id = any(:campaigns) and review.status <> 'CANCELLED'
                order by review.participation_id, (review.stage = 'FINAL') desc, version.number desc),
            said as (
                select campaign_id, progress ->> 'content' as content, progress -> 'target' ->> 'name' as target,
                       progress -> 'target' ->> 'direction' as direction,
                       (progress -> 'target' ->> 'value')::numeric as planned,
                       (progress ->> 'achieved')::numeric as achieved
                from latest cross join lateral jsonb_array_elements(latest.content -> 'progress') as progress),
            line as (
                select campaign_id, content, target, achieved,
                       case direction when 'AT_LEAST' then achieved >= planned
                           when 'AT_MOST' then achieved <= planned else achieved = planned end as met
                from said)
            """;

    private final JdbcClient jdbc;

    ReviewedTargets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Result> of(UUID campaign) {
        return jdbc.sql(LINES + """
                        select content, target, count(*) as reported, round(avg(achieved), 2) as average,
                               count(*) filter (where met) as met
                        from line group by content, target
                        """)
                .param("campaigns", new UUID[] {campaign})
                .query(Result.class)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Reached> reached(Collection<UUID> campaigns) {
        var found = new HashMap<UUID, Reached>();
        jdbc.sql(LINES + """
                        select campaign_id, count(*) as reported, count(*) filter (where met) as met
                        from line group by campaign_id
                        """).param("campaigns", campaigns.toArray(UUID[]::new)).query(row -> {
            found.put(row.getObject("campaign_id", UUID.class), new Reached(row.getInt("reported"), row.getInt("met")));
        });
        return found;
    }
}
