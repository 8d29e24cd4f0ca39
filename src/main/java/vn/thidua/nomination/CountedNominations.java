package vn.thidua.nomination;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.NominationFigures;

/** Counts the nominations of campaigns. */
@Component
class CountedNominations implements NominationFigures {

    private final JdbcClient jdbc;

    CountedNominations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Integer> submitted(Collection<UUID> campaigns) {
        var found = new HashMap<UUID, Integer>();
        jdbc.sql("""
                        select campaign_id, count(*) as nominations from thidua.nomination
                        where campaign_id = any(:campaigns) and status not in ('DRAFT', 'WITHDRAWN') group by campaign_id
                        """).param("campaigns", campaigns.toArray(UUID[]::new)).query(row -> {
            found.put(row.getObject("campaign_id", UUID.class), row.getInt("nominations"));
        });
        return found;
    }
}
