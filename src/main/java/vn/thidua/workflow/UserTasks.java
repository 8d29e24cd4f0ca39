package vn.thidua.workflow;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The features' user tasks by key. Looked up late: features need the door, so the door cannot need them to be built. */
@Component
class UserTasks {

    private final ObjectProvider<UserTask> beans;
    private volatile @Nullable Map<TaskKey, UserTask> byKey;

    UserTasks(ObjectProvider<UserTask> beans) {
        this.beans = beans;
    }

    UserTask get(TaskKey key) {
        UserTask task = all().get(key);
        if (task == null) {
            throw new IllegalStateException("No UserTask bean for " + key);
        }
        return task;
    }

    Collection<TaskKey> keys() {
        return all().keySet();
    }

    private Map<TaskKey, UserTask> all() {
        Map<TaskKey, UserTask> known = byKey;
        if (known == null) {
            known = beans.stream().collect(Collectors.toUnmodifiableMap(UserTask::key, Function.identity()));
            byKey = known;
        }
        return known;
    }
}
