package vn.thidua.support;

import java.util.Date;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** The code that goes with {@link SmallModel}; public, because only public beans can be called from a model. */
public final class SmallBeans {

    private SmallBeans() {}

    public static class SmallSteps {

        public boolean print(String key) {
            return false;
        }

        public Date dueAt(String key) {
            return new Date(0);
        }

        public String open(String key, String stage) {
            return key + stage;
        }

        boolean hidden(String key) {
            return key.isEmpty();
        }
    }

    public static class SmallDesks {

        public String approver(String key) {
            return key;
        }
    }

    static class HiddenDesks {

        public String approver(String key) {
            return key;
        }
    }

    record SignTask(TaskKey key, String template) implements UserTask {

        @Override
        public WorkItemFacts facts(String businessKey) {
            throw new UnsupportedOperationException();
        }

        @Override
        public TaskForm form(WorkItem item, Actor actor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object context(WorkItem item, Actor actor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void complete(WorkItem item, Completion completion, Actor actor) {
            throw new UnsupportedOperationException();
        }
    }
}
