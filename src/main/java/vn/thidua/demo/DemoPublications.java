package vn.thidua.demo;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.publicsite.Publications;
import vn.thidua.shared.Actor;

/** The city and the department publish what they decided, so that the public pages show something. */
@Component
@Order(4)
class DemoPublications implements DemoPart {

    private static final List<String> PUBLISHING = List.of("UBND_TP_HA_NOI", "PHONG_KY_THUAT");

    private final Publications publications;
    private final DemoDesk desk;
    private final JdbcClient jdbc;

    DemoPublications(Publications publications, DemoDesk desk, JdbcClient jdbc) {
        this.publications = publications;
        this.desk = desk;
        this.jdbc = jdbc;
    }

    @Override
    public void create(Actor admin) {
        if (jdbc.sql("select exists (select from thidua.public_decision)")
                .query(Boolean.class)
                .single()) {
            return;
        }
        for (var unit : PUBLISHING) {
            jdbc.sql(
                            "select id from thidua.paper where unit_code = ? and kind = 'DECISION' and status = 'SIGNED' order by id")
                    .param(unit)
                    .query(UUID.class)
                    .list()
                    .forEach(paper -> publications.publish(paper, desk.clerk(unit)));
        }
    }
}
