package vn.thidua.campaign;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;

/**
 * Who may read what one unit hands in, its pledge and its reviews: the unit itself, every unit above it, and the launching
 * unit with its standing body. Fellow participants see how far each unit is, not each other's papers.
 */
@Component
@Transactional(readOnly = true)
public class ParticipationAccess {

    private final JdbcClient jdbc;

    ParticipationAccess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False also for a participation that does not exist. */
    public boolean mayReadPapers(UUID participation, Actor actor) {
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
                .param("id", participation)
                .param("everything", actor.seesEverything())
                .param("mine", actor.units().toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }
}
