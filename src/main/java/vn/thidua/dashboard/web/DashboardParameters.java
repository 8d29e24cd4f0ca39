package vn.thidua.dashboard.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.dashboard.NominationLists;
import vn.thidua.dashboard.OpenTasks;
import vn.thidua.shared.Ids;
import vn.thidua.shared.QueryParameters;

/**
 * What a page of the dashboard is narrowed to, as it stands in its address; what cannot be read narrows nothing, ids apart.
 *
 * @param unit shows this unit and everything below it
 * @param at only the desks of this unit itself
 */
record DashboardParameters(
        @Nullable String unit,
        @Nullable String process,
        @Nullable String task,
        @Nullable String at,
        @Nullable String campaign,
        @Nullable String due,
        @Nullable String state,
        @Nullable String status,
        @Nullable String cursor) {

    OpenTasks.Filter tasks() {
        return new OpenTasks.Filter(
                QueryParameters.text(process),
                QueryParameters.text(task),
                QueryParameters.text(at),
                campaignId(),
                "overdue".equals(due) ? OpenTasks.Due.OVERDUE : "ahead".equals(due) ? OpenTasks.Due.AHEAD : null);
    }

    NominationLists.Filter nominations() {
        return new NominationLists.Filter(
                "underway".equals(state)
                        ? NominationLists.State.UNDER_WAY
                        : "decided".equals(state) ? NominationLists.State.DECIDED : null,
                QueryParameters.text(status),
                campaignId());
    }

    @Nullable
    UUID campaignId() {
        return QueryParameters.text(campaign) == null ? null : Ids.read(campaign);
    }
}
