package vn.thidua.campaign;

import java.util.List;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;

/**
 * The campaigns by which units answer a higher one, with what stands below each of them added up. One statement, however
 * many there are.
 */
@Component
@Transactional(readOnly = true)
public class CampaignAnswers {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    CampaignAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A campaign that answers another one.
     *
     * @param below how many campaigns answer it in their turn, directly or further down
     * @param participants units that take part in it and in those below
     * @param done how many of them have their final review behind them
     */
    public record Answer(
            UUID id,
            CampaignStatus status,
            String title,
            String launchingUnit,
            String launchingUnitName,
            int below,
            int participants,
            int done) {}

    /** Those that were launched and that the actor may know of, by their launching units; the reader may see the parent. */
    public List<Answer> to(UUID campaign, Actor actor) {
        return jdbc.sql("""
                        with recursive family as (
                            select id as root, id, 1 as depth from thidua.campaign
                            where plan ->> 'parentCampaign' = :parent and launched_at is not null
                            union all
                            select family.root, campaign.id, family.depth + 1
                            from family join thidua.campaign on campaign.plan ->> 'parentCampaign' = family.id::text
                            where campaign.launched_at is not null and family.depth < 8),
                        counted as (
                            select family.root, count(distinct campaign.id) - 1 as below, count(part.id) as participants,
                                count(part.id) filter (where part.status = 'DONE') as done
                            from (select distinct root, id from family) as family
                            join thidua.campaign as campaign on campaign.id = family.id
                            left join thidua.campaign_participation as part
                                on part.campaign_id = campaign.id and part.status <> 'CANCELLED'
                            where %s group by family.root)
                        select campaign.id, campaign.status, campaign.title, campaign.launching_unit,
                            case when :english then unit.name_en else unit.name_vi end as launching_unit_name,
                            counted.below, counted.participants, counted.done
                        from counted join thidua.campaign as campaign on campaign.id = counted.root
                        join thidua.unit as unit on unit.code = campaign.launching_unit
                        where %s
                        order by unit.path, campaign.id limit :most
                        """.formatted(CampaignAccess.PREDICATE, CampaignAccess.PREDICATE))
                .param("parent", campaign.toString())
                .param("english", "en".equals(LocaleContextHolder.getLocale().getLanguage()))
                .param("everything", actor.seesEverything())
                .param("mine", actor.units().toArray(String[]::new))
                .param("most", MOST)
                .query((row, number) -> new Answer(
                        row.getObject("id", UUID.class),
                        CampaignStatus.valueOf(row.getString("status")),
                        row.getString("title"),
                        row.getString("launching_unit"),
                        row.getString("launching_unit_name"),
                        row.getInt("below"),
                        row.getInt("participants"),
                        row.getInt("done")))
                .list();
    }
}
