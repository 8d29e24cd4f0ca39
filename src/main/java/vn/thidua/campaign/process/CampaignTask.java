package vn.thidua.campaign.process;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.ActKind;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.CaseTask;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.WorkItem;
import vn.thidua.workflow.WorkItemFacts;

/** What the five tasks of a campaign have in common: they are about the campaign, and show it beside the form. */
abstract class CampaignTask extends CaseTask {

    final CampaignDesk desk;
    private final boolean isTheClerks;

    /** A task of the clerk's, which is no act of an office and says why it came back. */
    CampaignTask(TaskKey key, CampaignDesk desk) {
        this(key, null, desk);
    }

    CampaignTask(TaskKey key, @Nullable ActKind kind, CampaignDesk desk) {
        super(key, kind);
        this.desk = desk;
        this.isTheClerks = kind == null;
    }

    @Override
    public final WorkItemFacts facts(String businessKey) {
        return desk.facts(key(), businessKey, isTheClerks);
    }

    @Override
    public final Object context(WorkItem item, Actor actor) {
        return desk.sheet(item, actor);
    }

    static TaskForm.Link link(WorkItem item) {
        return TaskForm.Link.to("campaign.task.link", "/campaigns/" + item.businessKey());
    }
}
