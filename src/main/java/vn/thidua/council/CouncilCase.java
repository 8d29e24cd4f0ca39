package vn.thidua.council;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.VoteRule;

/**
 * Something a council votes on, as whoever owns it describes it.
 *
 * @param id the case's id
 * @param award the code of the award that is asked for
 * @param recipient who would get it
 * @param detail what else a member needs to know them by: position and unit
 * @param code the personnel number as the dossier states it, absent where it states none
 * @param person whether a person would get it
 * @param unit the code of the unit that put it forward
 * @param rule how it is voted on
 */
public record CouncilCase(
        UUID id,
        String award,
        String awardName,
        String recipient,
        String detail,
        @Nullable String code,
        boolean person,
        String unit,
        VoteRule rule) {}
