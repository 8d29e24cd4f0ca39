package vn.thidua.cluster.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterYears;
import vn.thidua.cluster.web.ScoringTableForm;
import vn.thidua.shared.Actor;

/** The head takes the members' comments in. */
@Component
class FinishCommonPledgeTask extends CommonPledgeTask {

    private final ClusterYears years;

    FinishCommonPledgeTask(YearDesk desk, ScoringTableForm table, ClusterYears years) {
        super(ClusterYearProcess.FINISH, "cluster.outcome.finish", desk, table);
        this.years = years;
    }

    @Override
    void write(UUID year, ClusterYears.Draft draft, Actor actor) {
        years.finish(year, draft, actor);
    }
}
