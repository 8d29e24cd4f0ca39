package vn.thidua.nomination;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.InCampaign;

/**
 * A list of nominees on its way in.
 *
 * @param username whose it is
 * @param language the tag of the person's language
 * @param failure the message key of what ended it, absent unless it failed
 * @param campaign absent for ad hoc merit
 * @param lines how many lines it has below its headings
 * @param done how many of them have been looked at in this state
 * @param good how many can become nominations, once it was looked at
 * @param warned how many of them somebody should look at all the same
 * @param refused how many cannot
 */
public record ImportJob(
        UUID id,
        @Nullable UUID campaign,
        String username,
        @Nullable String address,
        String language,
        String fileName,
        ImportState state,
        @Nullable String failure,
        int lines,
        int done,
        int good,
        int warned,
        int refused,
        Instant createdAt,
        Instant since) {

    /** The campaign as a query string says it. */
    public String inCampaign() {
        return InCampaign.text(campaign);
    }

    /** Whether the clerk may have it entered now. */
    public boolean isReady() {
        return state == ImportState.CHECKED && refused == 0;
    }
}
