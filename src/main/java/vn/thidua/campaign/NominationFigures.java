package vn.thidua.campaign;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How many were nominated in campaigns. The nominations supply it: campaigns know none of them. */
public interface NominationFigures {

    /** Those that were submitted and not taken back, by campaign, in one statement; campaigns without any are missing. */
    Map<UUID, Integer> submitted(Collection<UUID> campaigns);
}
