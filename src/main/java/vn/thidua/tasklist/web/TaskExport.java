package vn.thidua.tasklist.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.tasklist.TaskLists;
import vn.thidua.tasklist.TaskQueryParameters;
import vn.thidua.tasklist.TaskRow;
import vn.thidua.web.ExportedList;
import vn.thidua.web.Texts;

/** The open tasks on the desks of whoever asks, as a file. */
@Component
class TaskExport implements ExportedList {

    private final TaskLists lists;
    private final TaskText words;
    private final Texts texts;

    TaskExport(TaskLists lists, TaskText words, Texts texts) {
        this.lists = lists;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public String title() {
        return "tasklist.export.title";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("tasklist.export.task", 32),
                new Column("tasklist.export.subject", 50),
                new Column("tasklist.export.campaign", 36),
                new Column("tasklist.export.desk", 36),
                new Column("tasklist.export.assignee", 24),
                new Column("tasklist.export.createdAt", 17),
                new Column("tasklist.export.dueAt", 17),
                new Column("tasklist.export.returned", 36));
    }

    @Override
    public Rows open(Map<String, String> query, Actor actor) {
        var filter = new TaskQueryParameters(
                        query.get("desk"),
                        query.get("unit"),
                        query.get("campaign"),
                        query.get("process"),
                        query.get("task"),
                        query.get("q"),
                        query.get("due"),
                        query.get("sort"),
                        query.get("assigned"),
                        query.get("assignee"),
                        query.get("returned"),
                        null,
                        null)
                .filter();
        return cursor ->
                lists.list(actor, filter, TaskLists.LARGEST_PAGE, cursor).map(this::row);
    }

    private List<@Nullable Object> row(TaskRow task) {
        return Arrays.asList(
                words.title(task.key()),
                task.subject(),
                task.campaignTitle(),
                desk(task),
                task.assigneeName(),
                task.createdAt(),
                task.dueAt(),
                task.returnedBecause());
    }

    /** The row brings its unit's name: a desk is not looked up once for each task. */
    private String desk(TaskRow task) {
        var role = texts.of("shared.role." + Desk.parse(task.desk()).role());
        boolean english = Locale.ENGLISH
                .getLanguage()
                .equals(LocaleContextHolder.getLocale().getLanguage());
        return role + " – " + (english ? task.deskUnitEn() : task.deskUnitVi());
    }
}
