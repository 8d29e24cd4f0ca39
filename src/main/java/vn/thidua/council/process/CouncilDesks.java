package vn.thidua.council.process;

import org.springframework.stereotype.Component;
import vn.thidua.council.SessionQueries;
import vn.thidua.shared.Ids;

/** Whose work a session is. Called by the model; takes the business key, answers {@code ROLE@UNIT}. */
@Component
public class CouncilDesks {

    private final SessionQueries sessions;

    CouncilDesks(SessionQueries sessions) {
        this.sessions = sessions;
    }

    /** Whoever presides. */
    public String chair(String id) {
        return sessions.get(Ids.read(id)).chair().toString();
    }

    /** Whoever keeps the minutes. */
    public String secretary(String id) {
        return sessions.get(Ids.read(id)).secretary().toString();
    }
}
