package vn.thidua.dashboard.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.dashboard.NominationLists;
import vn.thidua.dashboard.Scope;
import vn.thidua.dashboard.Scopes;
import vn.thidua.shared.Actor;
import vn.thidua.web.Texts;

/** Where nominations stand. */
@Component
class NominationsExport extends DashboardExport {

    private final NominationLists nominations;
    private final Texts texts;

    NominationsExport(Scopes scopes, NominationLists nominations, Texts texts) {
        super(
                "dashboard-nominations",
                "dashboard.nominationList",
                scopes,
                List.of(
                        new Column("dashboard.export.recipient", 32),
                        new Column("dashboard.export.award", 36),
                        new Column("dashboard.export.unit", 32),
                        new Column("dashboard.export.status", 22),
                        new Column("dashboard.export.holder", 32),
                        new Column("dashboard.export.campaign", 36),
                        new Column("dashboard.export.since", 17)));
        this.nominations = nominations;
        this.texts = texts;
    }

    @Override
    Rows rows(DashboardParameters query, Scope scope, Actor actor) {
        var filter = query.nominations();
        return cursor -> nominations
                .list(scope, filter, CHUNK, cursor)
                .map(nomination -> Arrays.asList(
                        nomination.recipient(),
                        nomination.award(),
                        nomination.unit(),
                        texts.of("nomination.nominationStatus." + nomination.status()),
                        nomination.holder(),
                        nomination.campaign(),
                        nomination.since()));
    }
}
