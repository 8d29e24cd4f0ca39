package vn.thidua.campaign;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;

/**
 * Who may know of a campaign. A plan not yet launched is the business of the launching unit, its standing body and the
 * units above; a launched one also of everybody below the launching unit, and of the participants with all above and
 * below them. The same predicate decides about one campaign and about lists.
 */
@Component
class CampaignAccess {

    /** Over {@code thidua.campaign as campaign}, with the parameters {@code everything} and {@code mine}. */
    static final String PREDICATE = """
            (:everything or exists (
                select from thidua.unit as mine
                join thidua.unit as launching on launching.code = campaign.launching_unit
                where mine.code = any(:mine) and (
                    mine.path @> launching.path
                    or (mine.kind = 'STANDING_BODY' and mine.parent_code = launching.code)
                    or (campaign.launched_at is not null and (
                        mine.path <@ launching.path
                        or exists (
                            select from thidua.campaign_participation as part
                            join thidua.unit as taking on taking.code = part.unit_code
                            where part.campaign_id = campaign.id
                              and (taking.path @> mine.path or taking.path <@ mine.path)))))))
            """;

    private final JdbcClient jdbc;

    CampaignAccess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean maySee(UUID campaign, Actor actor) {
        return jdbc.sql("select exists (select from thidua.campaign as campaign where campaign.id = :id and "
                        + PREDICATE + ")")
                .param("id", campaign)
                .param("everything", actor.seesEverything())
                .param("mine", actor.units().toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }
}
