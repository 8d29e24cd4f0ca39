package vn.thidua.conferral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Awards of one decision, or of one campaign, that wait to be handed over.
 *
 * @param key names them: the id of one entry of the decision, or that of the campaign
 * @param name the decision's number, or the campaign's title
 * @param day of the decision, of the latest one of a campaign
 * @param authority who decided, absent of a campaign
 * @param awards how many
 */
public record WaitingAwards(
        String key, String name, LocalDate day, @Nullable String authority, int awards) {}
