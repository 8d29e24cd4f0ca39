package vn.thidua.review;

import java.util.List;
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

    private final JdbcClient jdbc;

    ReviewedTargets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Result> of(UUID campaign) {
        return jdbc.sql("""
                        with latest as (
                            select distinct on (review.participation_id) version.content
                            from thidua.review as review
                            join thidua.review_version as version on version.review_id = review.id
                            where review.campaign_id = :campaign and review.status <> 'CANCELLED'
                            order by review.participation_id, (review.stage = 'FINAL') desc, version.number desc),
                        line as (
                            select progress ->> 'content' as content, progress -> 'target' ->> 'name' as target,
                                   progress -> 'target' ->> 'direction' as direction,
                                   (progress -> 'target' ->> 'value')::numeric as planned,
                                   (progress ->> 'achieved')::numeric as achieved
                            from latest cross join lateral jsonb_array_elements(latest.content -> 'progress') as progress)
                        select content, target, count(*) as reported, round(avg(achieved), 2) as average,
                               count(*) filter (where case direction when 'AT_LEAST' then achieved >= planned
                                   when 'AT_MOST' then achieved <= planned else achieved = planned end) as met
                        from line group by content, target
                        """).param("campaign", campaign).query(Result.class).list();
    }
}
