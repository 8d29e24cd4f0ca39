package vn.thidua.tasklist.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.tasklist.TaskLists;
import vn.thidua.web.NavCounts;

/** How many tasks wait, beside "My tasks" in the navigation of every page. */
@Component
class TaskNavCounts implements NavCounts {

    private final TaskLists lists;

    TaskNavCounts(TaskLists lists) {
        this.lists = lists;
    }

    @Override
    public Map<String, Long> counts(Actor actor) {
        long open = lists.open(actor);
        return open == 0 ? Map.of() : Map.of("tasks", open);
    }
}
