package vn.thidua.cluster.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterYears;
import vn.thidua.cluster.web.ScoringTableForm;
import vn.thidua.shared.Actor;

/** The head drafts the pledge of all, the charter and the table of points. */
@Component
class DraftCommonPledgeTask extends CommonPledgeTask {

    private final ClusterYears years;

    DraftCommonPledgeTask(YearDesk desk, ScoringTableForm table, ClusterYears years) {
        super(ClusterYearProcess.DRAFT, "cluster.outcome.draft", desk, table);
        this.years = years;
    }

    @Override
    void write(UUID year, ClusterYears.Draft draft, Actor actor) {
        years.draft(year, draft, actor);
    }
}
