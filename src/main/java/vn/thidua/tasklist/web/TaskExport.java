package vn.thidua.tasklist.web;

import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.thidua.shared.Desk;
import vn.thidua.tasklist.TaskLists;
import vn.thidua.tasklist.TaskQueryParameters;
import vn.thidua.tasklist.TaskRow;
import vn.thidua.web.ExportedList;
import vn.thidua.web.ListExport;
import vn.thidua.web.Texts;

/** The open tasks on the desks of whoever asks, as a file. */
@Configuration(proxyBeanMethods = false)
class TaskExport {

    @Bean
    ExportedList tasksAsFile(TaskLists lists, TaskText words, Texts texts) {
        return ListExport.<TaskRow>named("tasks", "tasklist.export.title")
                .column("tasklist.export.task", 32, it -> words.title(it.key()))
                .column("tasklist.export.subject", 50, TaskRow::subject)
                .column("tasklist.export.campaign", 36, TaskRow::campaignTitle)
                .column("tasklist.export.desk", 36, it -> desk(it, texts))
                .column("tasklist.export.assignee", 24, TaskRow::assigneeName)
                .column("tasklist.export.createdAt", 17, TaskRow::createdAt)
                .column("tasklist.export.dueAt", 17, TaskRow::dueAt)
                .column("tasklist.export.returned", 36, TaskRow::returnedBecause)
                .read((query, actor) -> {
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
                    return cursor -> lists.list(actor, filter, TaskLists.LARGEST_PAGE, cursor);
                });
    }

    /** The row brings its unit's name: a desk is not looked up once for each task. */
    private static String desk(TaskRow task, Texts texts) {
        var role = texts.of("shared.role." + Desk.parse(task.desk()).role());
        boolean english = Locale.ENGLISH
                .getLanguage()
                .equals(LocaleContextHolder.getLocale().getLanguage());
        return role + " – " + (english ? task.deskUnitEn() : task.deskUnitVi());
    }
}
