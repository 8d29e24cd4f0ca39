package vn.thidua.dashboard.web;

import java.util.List;
import java.util.Map;
import vn.thidua.dashboard.Scope;
import vn.thidua.dashboard.Scopes;
import vn.thidua.shared.Actor;
import vn.thidua.web.ExportedList;

/** A list of the dashboard as a file, narrowed as its page is and for whoever may look at the units it is about. */
abstract class DashboardExport implements ExportedList {

    private final String name;
    private final String title;
    private final List<Column> columns;
    private final Scopes scopes;

    DashboardExport(String name, String title, Scopes scopes, List<Column> columns) {
        this.name = name;
        this.title = title;
        this.scopes = scopes;
        this.columns = columns;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final List<Column> columns() {
        return columns;
    }

    @Override
    public final Rows open(Map<String, String> query, Actor actor) {
        var parameters = new DashboardParameters(
                query.get("unit"),
                query.get("process"),
                query.get("task"),
                query.get("at"),
                query.get("campaign"),
                query.get("due"),
                query.get("state"),
                query.get("status"),
                null);
        return rows(parameters, scopes.of(actor, parameters.unit()), actor);
    }

    abstract Rows rows(DashboardParameters query, Scope scope, Actor actor);
}
