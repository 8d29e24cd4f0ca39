package vn.thidua.campaign;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the units have reached so far, target by target. Campaigns know what was planned; the reviews know what came of it
 * and supply this.
 */
public interface TargetResults {

    /**
     * The results of a campaign's units, in the order of the plan; a target nobody has reported on is missing.
     *
     * @param content the title of the content item
     * @param target the target as planned
     * @param reported how many units have reported
     * @param met how many of them meet the target
     * @param average the average of what they reached
     */
    record Result(String content, String target, int reported, int met, BigDecimal average) {}

    List<Result> of(UUID campaign);

    /**
     * How many targets the units of a campaign have reported on, each unit's counted by itself.
     *
     * @param met how many of them were met
     */
    record Reached(int reported, int met) {}

    /** The same of many campaigns in one statement; those without a report are missing. */
    Map<UUID, Reached> reached(Collection<UUID> campaigns);
}
