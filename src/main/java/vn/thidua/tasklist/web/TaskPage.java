package vn.thidua.tasklist.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Page;
import vn.thidua.tasklist.TaskFilter;
import vn.thidua.tasklist.TaskLists;
import vn.thidua.tasklist.TaskQueryParameters;
import vn.thidua.tasklist.TaskRow;

/** What the left side of the desk shows, and where one goes from there. */
@Component
class TaskPage {

    /** Filters that stay when one moves from task to task. */
    private static final List<String> KEPT = List.of(
            "desk",
            "unit",
            "campaign",
            "process",
            "task",
            "q",
            "due",
            "sort",
            "assigned",
            "returned",
            "cursor",
            "limit");

    private final TaskLists lists;

    TaskPage(TaskLists lists) {
        this.lists = lists;
    }

    /**
     * Tasks under one heading.
     *
     * @param key the message key's last part: {@code late today week later} or {@code all} when not sorted by deadline
     * @param rows never empty
     */
    record Group(String key, List<TaskRow> rows) {}

    List<TaskRow> list(TaskQueryParameters query, Actor actor, Model model, HttpServletRequest request) {
        TaskFilter filter = query.filter();
        Page<TaskRow> found = lists.list(actor, filter, query.pageSize(), query.cursor());
        model.addAttribute("groups", groups(found.items(), filter.sort()));
        model.addAttribute("next", found.next());
        model.addAttribute("rows", found.items());
        model.addAttribute("counts", lists.counts(actor));
        model.addAttribute("filter", filter);
        model.addAttribute("kept", kept(request));
        return found.items();
    }

    /** The task that follows this one in the list, so that finishing one opens the next; null at the end. */
    @Nullable
    String nextAfter(String id, TaskQueryParameters query, Actor actor) {
        var rows = lists.list(actor, query.filter(), query.pageSize(), query.cursor())
                .items();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                return i + 1 < rows.size()
                        ? rows.get(i + 1).id()
                        : i > 0 ? rows.get(0).id() : null;
            }
        }
        return rows.isEmpty() ? null : rows.get(0).id();
    }

    String redirectTo(@Nullable String id, HttpServletRequest request) {
        return "redirect:/tasks" + (id == null ? "" : "/" + id) + kept(request);
    }

    /** The query string that keeps the filters, with its question mark; empty without any. */
    static String kept(HttpServletRequest request) {
        var uri = UriComponentsBuilder.newInstance();
        KEPT.forEach(name -> {
            String value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                uri.queryParam(name, "{" + name + "}");
            }
        });
        var values = KEPT.stream()
                .filter(name -> request.getParameter(name) != null
                        && !request.getParameter(name).isBlank())
                .map(request::getParameter)
                .toArray();
        return uri.encode().buildAndExpand(values).toUriString();
    }

    private List<Group> groups(List<TaskRow> rows, TaskFilter.Sort sort) {
        if (rows.isEmpty()) {
            return List.of();
        }
        if (sort != TaskFilter.Sort.DUE) {
            return List.of(new Group("all", rows));
        }
        Map<String, Instant> borders = lists.borders();
        var groups = new ArrayList<Group>();
        for (TaskRow row : rows) {
            String key = groupOf(row, borders);
            if (groups.isEmpty() || !groups.get(groups.size() - 1).key().equals(key)) {
                groups.add(new Group(key, new ArrayList<>()));
            }
            groups.get(groups.size() - 1).rows().add(row);
        }
        return groups;
    }

    private static String groupOf(TaskRow row, Map<String, Instant> borders) {
        Instant due = row.dueAt();
        if (due == null || !due.isBefore(borders.get("weekEnd"))) {
            return "later";
        }
        if (due.isBefore(borders.get("now"))) {
            return "late";
        }
        return due.isBefore(borders.get("tonight")) ? "today" : "week";
    }
}
