package vn.thidua.organization;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;

/**
 * The units worth offering in a list of choices: a person's own, the ones above and the ones directly below. The whole
 * tree may hold tens of thousands and is no list of choices.
 */
@Component
@Transactional(readOnly = true)
public class UnitChoices {

    private static final int MOST = 300;

    private final JdbcClient jdbc;

    UnitChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From the top down; for those who see everything the upper levels of the whole tree. */
    public List<Unit> near(Actor actor) {
        return jdbc.sql("""
                        select unit.* from thidua.unit
                        where :everything or exists (
                            select from thidua.unit as own where own.code = any(:units)
                              and (unit.path @> own.path or unit.parent_code = own.code))
                        order by public.nlevel(unit.path), unit.path limit :most
                        """)
                .param("everything", actor.seesEverything())
                .param("units", actor.units().toArray(String[]::new))
                .param("most", MOST)
                .query(Units::read)
                .list();
    }
}
