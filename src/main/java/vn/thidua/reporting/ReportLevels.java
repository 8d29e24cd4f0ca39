package vn.thidua.reporting;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.ReferenceColumn;
import vn.thidua.shared.StoredReference;

/** Which authorities' awards the forms count as the State's and which as those of ministries and provinces. */
@Component
class ReportLevels extends StoredReference {

    ReportLevels(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, "thidua.report_level", "authority");
    }

    /** The level of the awards that a form counts. */
    enum Level {
        STATE,
        MINISTRY
    }

    @Override
    public String code() {
        return "report-levels";
    }

    @Override
    public String messages() {
        return "reporting.levels.";
    }

    @Override
    public List<ReferenceColumn> columns() {
        return List.of(
                ReferenceColumn.code("authority").asKey(),
                ReferenceColumn.constant("level", "reporting.level.", Level.values()));
    }
}
