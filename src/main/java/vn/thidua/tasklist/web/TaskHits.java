package vn.thidua.tasklist.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.tasklist.TaskFilter;
import vn.thidua.tasklist.TaskLists;
import vn.thidua.web.SearchSource;

/** One's own open work in the search box of the page frame. */
@Component
class TaskHits implements SearchSource {

    private final TaskLists lists;
    private final TaskText words;

    TaskHits(TaskLists lists, TaskText words) {
        this.lists = lists;
        this.words = words;
    }

    @Override
    public String group() {
        return "tasks";
    }

    @Override
    public List<Hit> search(String text, int limit, Actor actor) {
        var named = new TaskFilter(null, null, null, null, null, text, null, null, false, TaskFilter.Sort.DUE);
        return lists.list(actor, named, limit, null).items().stream()
                .map(row -> new Hit(words.title(row.key()), row.subject(), "/tasks/" + row.id()))
                .toList();
    }
}
