package vn.thidua.conferral;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignFilter;
import vn.thidua.campaign.CampaignLists;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;
import vn.thidua.workflow.Field;

/** What is offered to choose in the form of an event. */
@Component
@Transactional(readOnly = true)
public class ConferralChoices {

    private static final int MOST_CAMPAIGNS = 100;

    private final JdbcClient jdbc;
    private final CampaignLists campaigns;

    ConferralChoices(JdbcClient jdbc, CampaignLists campaigns) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
    }

    /** The units whose events this person prepares: as the clerk of their standing body, or as their own where they have none. */
    public List<Field.Option> units(Actor actor, Locale locale) {
        return jdbc.sql("""
                        select unit.code, case when :english then unit.name_en else unit.name_vi end as name
                        from thidua.unit
                        left join lateral (select body.code from thidua.unit as body
                            where body.parent_code = unit.code and body.kind = 'STANDING_BODY'
                              and (body.valid_to is null or body.valid_to >= current_date)
                            order by body.code limit 1) as office on true
                        where coalesce(office.code, unit.code) = any(:mine) and unit.kind <> 'STANDING_BODY'
                        order by unit.path
                        """)
                .param("english", "en".equals(locale.getLanguage()))
                .param("mine", actor.unitsAs(Role.CLERK).toArray(String[]::new))
                .query((row, number) -> new Field.Option(row.getString("code"), row.getString("name")))
                .list();
    }

    /** The latest campaigns that this person may see. */
    public List<Field.Option> campaigns(Actor actor) {
        return campaigns.campaigns(CampaignFilter.NONE, MOST_CAMPAIGNS, null, actor).items().stream()
                .map(row -> new Field.Option(row.id().toString(), row.title()))
                .toList();
    }
}
