package vn.thidua.dashboard.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.dashboard.Scope;
import vn.thidua.dashboard.Scopes;
import vn.thidua.dashboard.UnitsAtWork;
import vn.thidua.shared.Actor;
import vn.thidua.web.Texts;

/** What waits at each unit and how long its tasks took. */
@Component
class UnitsExport extends DashboardExport {

    private final UnitsAtWork units;
    private final Texts texts;

    UnitsExport(Scopes scopes, UnitsAtWork units, Texts texts) {
        super(
                "dashboard-units",
                "dashboard.units",
                scopes,
                List.of(
                        new Column("dashboard.export.unitCode", 20),
                        new Column("dashboard.export.unit", 36),
                        new Column("dashboard.export.echelon", 18),
                        new Column("dashboard.export.open", 12),
                        new Column("dashboard.export.overdue", 12),
                        new Column("dashboard.export.finished", 14),
                        new Column("dashboard.export.medianHours", 14),
                        new Column("dashboard.export.p90Hours", 14)));
        this.units = units;
        this.texts = texts;
    }

    @Override
    Rows rows(DashboardParameters query, Scope scope, Actor actor) {
        return cursor -> units.list(scope, CHUNK, cursor)
                .map(unit -> Arrays.asList(
                        unit.unit(),
                        unit.name(),
                        texts.of("organization.echelon." + unit.echelon()),
                        unit.open(),
                        unit.overdue(),
                        unit.times().sample(),
                        unit.times().medianHours(),
                        unit.times().p90Hours()));
    }
}
