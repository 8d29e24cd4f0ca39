package vn.thidua.tasklist;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.InCampaign;

/**
 * What somebody looks for among their tasks; absent parts do not narrow.
 *
 * @param desk one desk, {@code ROLE@UNIT}
 * @param unit the desk's or the concerned unit's code
 * @param campaign one campaign, or none
 * @param process the model's id
 * @param task the user task's element id
 * @param text words of the subject, with or without accents
 * @param due which deadlines
 * @param assigned whose
 * @param returnedOnly only what came back
 * @param sort the order
 */
public record TaskFilter(
        @Nullable String desk,
        @Nullable String unit,
        @Nullable InCampaign campaign,
        @Nullable String process,
        @Nullable String task,
        @Nullable String text,
        @Nullable Due due,
        @Nullable Assigned assigned,
        boolean returnedOnly,
        Sort sort) {

    public static final TaskFilter NONE =
            new TaskFilter(null, null, null, null, null, null, null, null, false, Sort.DUE);

    /** Whether it leaves anything out; the order leaves nothing out. */
    public boolean isNarrowed() {
        return !equals(new TaskFilter(null, null, null, null, null, null, null, null, false, sort));
    }

    /** Which deadlines. */
    public enum Due {
        OVERDUE,
        TODAY,
        WEEK
    }

    /** Whose: claimed by me, or by nobody yet. */
    public enum Assigned {
        ME,
        NONE
    }

    /** The order of the list; the last key is always the id. */
    public enum Sort {
        DUE("due", "due_sort", false),
        DUE_LAST("-due", "due_sort", true),
        CREATED("created", "created_at", false),
        CREATED_LAST("-created", "created_at", true);

        private final String parameter;
        private final String column;
        private final boolean descending;

        Sort(String parameter, String column, boolean descending) {
            this.parameter = parameter;
            this.column = column;
            this.descending = descending;
        }

        /** As it stands in a URL. */
        public String parameter() {
            return parameter;
        }

        String column() {
            return column;
        }

        boolean descending() {
            return descending;
        }
    }

    /** The campaign as it stands in a URL. */
    public @Nullable String campaignParameter() {
        return campaign == null ? null : InCampaign.text(campaign.campaign());
    }

    /** Whether only what belongs to no campaign is wanted. */
    public boolean isOutsideOfCampaigns() {
        return campaign != null && campaign.campaign() == null;
    }

    /** Whether anything besides the desk and the order narrows the list. */
    boolean narrows() {
        return unit != null
                || campaign != null
                || process != null
                || task != null
                || text != null
                || due != null
                || assigned != null
                || returnedOnly;
    }
}
