package vn.thidua.campaign;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseAccess;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;

/**
 * Who may see one unit's part in a campaign, its pledge and its reviews: the unit itself, every unit above it, and the
 * launching unit with its standing body. Fellow participants see the campaign, not each other's papers.
 */
@Component
@Transactional(readOnly = true)
public class ParticipationAccess implements CaseAccess {

    private final JdbcClient jdbc;

    ParticipationAccess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String caseType() {
        return "participation";
    }

    @Override
    public boolean maySee(String caseId, Actor actor) {
        try {
            return jdbc.sql("""
                            select exists (
                                select from thidua.campaign_participation as part
                                join thidua.campaign as campaign on campaign.id = part.campaign_id
                                join thidua.unit as taking on taking.code = part.unit_code
                                where part.id = :id and (:everything or exists (
                                    select from thidua.unit as mine
                                    where mine.code = any(:mine) and (
                                        mine.path @> taking.path
                                        or mine.code = campaign.launching_unit
                                        or (mine.kind = 'STANDING_BODY'
                                            and mine.parent_code = campaign.launching_unit)))))
                            """)
                    .param("id", Ids.read(caseId))
                    .param("everything", actor.seesEverything())
                    .param("mine", actor.units().toArray(String[]::new))
                    .query(Boolean.class)
                    .single();
        } catch (Refusal notAnId) {
            return false;
        }
    }
}
