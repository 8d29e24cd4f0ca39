package vn.thidua.security;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.CaseEvent;

/** Ends what is open under a name whose password was reset or whose account was closed: whoever sits there signs in anew. */
@Component
class OpenSessions {

    private static final Set<String> ENDING = Set.of("passwordReset", "disabled");

    private final JdbcClient jdbc;

    OpenSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener(condition = "#event.caseType() == 'person'")
    void end(CaseEvent event) {
        if (ENDING.contains(event.action())) {
            jdbc.sql("delete from thidua.http_session where principal_name = :username")
                    .param("username", event.details().get("username"))
                    .update();
        }
    }
}
