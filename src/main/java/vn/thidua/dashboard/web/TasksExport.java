package vn.thidua.dashboard.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.dashboard.OpenTasks;
import vn.thidua.dashboard.Scope;
import vn.thidua.dashboard.Scopes;
import vn.thidua.shared.Actor;

/** What waits on whose desk. */
@Component
class TasksExport extends DashboardExport {

    private final OpenTasks tasks;
    private final DashboardWords words;

    TasksExport(Scopes scopes, OpenTasks tasks, DashboardWords words) {
        super(
                "dashboard-tasks",
                "dashboard.tasks",
                scopes,
                List.of(
                        new Column("dashboard.export.step", 32),
                        new Column("dashboard.export.subject", 50),
                        new Column("dashboard.export.desk", 40),
                        new Column("dashboard.export.assignee", 24),
                        new Column("dashboard.export.campaign", 36),
                        new Column("dashboard.export.createdAt", 17),
                        new Column("dashboard.export.dueAt", 17)));
        this.tasks = tasks;
        this.words = words;
    }

    @Override
    Rows rows(DashboardParameters query, Scope scope, Actor actor) {
        var filter = query.tasks();
        return cursor -> tasks.list(scope, filter, CHUNK, cursor)
                .map(task -> Arrays.asList(
                        words.title(task.key()),
                        task.subject(),
                        words.desk(task.desk(), task.unit()),
                        task.assignee(),
                        task.campaign(),
                        task.createdAt(),
                        task.dueAt()));
    }
}
