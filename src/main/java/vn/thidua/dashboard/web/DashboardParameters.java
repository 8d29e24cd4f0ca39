package vn.thidua.dashboard.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.dashboard.NominationLists;
import vn.thidua.dashboard.OpenTasks;
import vn.thidua.shared.Ids;

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
                given(process),
                given(task),
                given(at),
                campaignId(),
                "overdue".equals(due) ? OpenTasks.Due.OVERDUE : "ahead".equals(due) ? OpenTasks.Due.AHEAD : null);
    }

    NominationLists.Filter nominations() {
        return new NominationLists.Filter(
                "underway".equals(state)
                        ? NominationLists.State.UNDER_WAY
                        : "decided".equals(state) ? NominationLists.State.DECIDED : null,
                given(status),
                campaignId());
    }

    @Nullable
    UUID campaignId() {
        return given(campaign) == null ? null : Ids.read(campaign);
    }

    static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
