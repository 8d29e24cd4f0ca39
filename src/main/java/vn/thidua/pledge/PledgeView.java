package vn.thidua.pledge;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Act;

/**
 * A pledge as other modules, pages and programs read it.
 *
 * @param id the pledge
 * @param participationId whose pledge it is: the unit's participation
 * @param campaignId the campaign
 * @param unit the pledging unit's code
 * @param status where it stands
 * @param versions every version, oldest first; empty before the first is handed in
 */
public record PledgeView(
        UUID id,
        UUID participationId,
        UUID campaignId,
        String unit,
        PledgeStatus status,
        List<PledgeVersion> versions) {

    static PledgeView of(Pledge pledge) {
        return new PledgeView(
                pledge.id(),
                pledge.participationId(),
                pledge.campaignId(),
                pledge.unit(),
                pledge.status(),
                pledge.versions());
    }

    /** The latest version, absent before the first is handed in. */
    public @Nullable PledgeVersion latest() {
        return versions.isEmpty() ? null : versions.get(versions.size() - 1);
    }

    /** The version before the latest, absent while there is only one. */
    public @Nullable PledgeVersion previous() {
        return versions.size() < 2 ? null : versions.get(versions.size() - 2);
    }

    /** What was done with the text that is on its way, in order; nothing while the clerk writes it anew. */
    public List<Act> acts() {
        var latest = latest();
        return latest == null || status == PledgeStatus.RETURNED ? List.of() : latest.acts();
    }

    /** Why it came back, absent unless the clerk has to write the next version. */
    public @Nullable Return returned() {
        var latest = latest();
        return status == PledgeStatus.RETURNED && latest != null ? latest.returned() : null;
    }
}
