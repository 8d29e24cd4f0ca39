package vn.thidua.dashboard.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.dashboard.Funnels;
import vn.thidua.dashboard.Scope;
import vn.thidua.dashboard.Scopes;
import vn.thidua.dashboard.Steps;
import vn.thidua.dashboard.WatchedProcess;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Page;

/** What waits at each step of each process and how long it took lately. */
@Component
class StepsExport extends DashboardExport {

    private final Steps steps;
    private final Funnels funnels;
    private final DashboardWords words;

    StepsExport(Scopes scopes, Steps steps, Funnels funnels, DashboardWords words) {
        super(
                "dashboard-steps",
                "dashboard.export.stepsTitle",
                scopes,
                List.of(
                        new Column("dashboard.export.process", 32),
                        new Column("dashboard.export.step", 36),
                        new Column("dashboard.export.open", 12),
                        new Column("dashboard.export.overdue", 12),
                        new Column("dashboard.export.units", 12),
                        new Column("dashboard.export.busiest", 36),
                        new Column("dashboard.export.finished", 14),
                        new Column("dashboard.export.medianHours", 14),
                        new Column("dashboard.export.p90Hours", 14)));
        this.steps = steps;
        this.funnels = funnels;
        this.words = words;
    }

    @Override
    Rows rows(DashboardParameters query, Scope scope, Actor actor) {
        var campaign = query.campaignId();
        if (campaign != null) {
            funnels.of(campaign, scope, actor);
        }
        return cursor -> new Page<>(steps.of(scope, campaign), null)
                .map(step -> Arrays.asList(
                        WatchedProcess.byId(step.key().process())
                                .map(words::process)
                                .orElse(step.key().process()),
                        words.title(step.key()),
                        step.open(),
                        step.overdue(),
                        step.units(),
                        step.busiestName(),
                        step.times().sample(),
                        step.times().medianHours(),
                        step.times().p90Hours()));
    }
}
