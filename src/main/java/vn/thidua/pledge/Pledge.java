package vn.thidua.pledge;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Act;
import vn.thidua.shared.Refusal;

/**
 * A unit's pledge in a campaign, with every version it ever had. Guards its own transitions: each answers the pledge as
 * it is afterwards, or refuses because somebody else moved it meanwhile.
 */
record Pledge(
        UUID id,
        UUID participationId,
        UUID campaignId,
        String unit,
        PledgeStatus status,
        List<PledgeVersion> versions) {

    Pledge {
        versions = List.copyOf(versions);
    }

    static Pledge open(UUID id, UUID participationId, UUID campaignId, String unit) {
        return new Pledge(id, participationId, campaignId, unit, PledgeStatus.DRAFT, List.of());
    }

    Pledge with(List<PledgeVersion> all) {
        return new Pledge(id, participationId, campaignId, unit, status, all);
    }

    /** The clerk hands in the first version, or the next one after a return. */
    Pledge submit(PledgeContent content, Act by) {
        require(status == PledgeStatus.RETURNED || status == PledgeStatus.DRAFT && versions.isEmpty());
        var more = new ArrayList<>(versions);
        more.add(PledgeVersion.drafted(versions.size() + 1, content, by));
        return new Pledge(id, participationId, campaignId, unit, PledgeStatus.DRAFT, more);
    }

    Pledge sign(Act by) {
        return to(PledgeStatus.SIGNED, toSign().signed(by));
    }

    Pledge returnFromSignature(String reason, Act by) {
        return to(PledgeStatus.RETURNED, toSign().returned(new Return(by, Return.Stage.SIGNATURE, reason)));
    }

    Pledge accept(Act by) {
        return to(PledgeStatus.ACCEPTED, toAccept().accepted(by));
    }

    Pledge returnFromAcceptance(String reason, Act by) {
        return to(PledgeStatus.RETURNED, toAccept().returned(new Return(by, Return.Stage.ACCEPTANCE, reason)));
    }

    /** Ends an unfinished pledge with its participation; an accepted one stays what it is. */
    Pledge cancel() {
        return status.isFinal()
                ? this
                : new Pledge(id, participationId, campaignId, unit, PledgeStatus.CANCELLED, versions);
    }

    /** The latest version, absent before the first is handed in. */
    @Nullable
    PledgeVersion latest() {
        return versions.isEmpty() ? null : versions.get(versions.size() - 1);
    }

    private PledgeVersion toSign() {
        var latest = latest();
        require(status == PledgeStatus.DRAFT && latest != null);
        return latest;
    }

    private PledgeVersion toAccept() {
        var latest = latest();
        require(status == PledgeStatus.SIGNED && latest != null);
        return latest;
    }

    private Pledge to(PledgeStatus next, PledgeVersion latest) {
        var all = new ArrayList<>(versions);
        all.set(all.size() - 1, latest);
        return new Pledge(id, participationId, campaignId, unit, next, all);
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw Refusal.conflict("shared.refusal.stale");
        }
    }
}
