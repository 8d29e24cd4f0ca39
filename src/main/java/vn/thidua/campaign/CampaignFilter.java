package vn.thidua.campaign;

import org.jspecify.annotations.Nullable;

/**
 * What a list of campaigns is narrowed to; an absent part narrows nothing.
 *
 * @param unit the code of the launching unit or of one that takes part
 * @param text part of the title, accents or not
 */
public record CampaignFilter(
        @Nullable CampaignStatus status,
        @Nullable String unit,
        @Nullable String text) {

    public static final CampaignFilter NONE = new CampaignFilter(null, null, null);
}
