package vn.thidua.pledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a pledge says.
 *
 * @param commitments one per content item of the plan, in its order
 * @param targets one per target of the plan, in its order
 * @param intendedTitles the codes of the awards the unit aims at
 * @param note what else the unit wants to say
 */
public record PledgeContent(
        List<Commitment> commitments,
        List<PromisedTarget> targets,
        List<String> intendedTitles,
        @Nullable String note) {

    public PledgeContent {
        commitments = List.copyOf(commitments);
        targets = List.copyOf(targets);
        intendedTitles = List.copyOf(intendedTitles);
    }

    /** Whether some promise falls short of the plan. */
    public boolean fallsShort() {
        return targets.stream().anyMatch(PromisedTarget::fallsShort);
    }
}
