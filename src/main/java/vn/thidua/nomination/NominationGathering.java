package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/** Which nominations may stand on a paper: what the clerk may know of, what waits there, and what nothing stands against. */
@Component
class NominationGathering {

    private final NominationRepository nominations;
    private final NominationAccess access;
    private final Hindrances hindrances;

    NominationGathering(NominationRepository nominations, NominationAccess access, Hindrances hindrances) {
        this.nominations = nominations;
        this.access = access;
        this.hindrances = hindrances;
    }

    /**
     * Locks them.
     *
     * @param decision whether the paper decides, and does not only send on
     * @return in the order of the ids
     * @throws Refusal 400 at {@code nominations[i]}, 422 with every rule against any of them
     */
    List<Nomination> lock(List<UUID> ids, String unit, boolean decision, Actor actor) {
        Map<UUID, Nomination> locked =
                nominations.lock(ids).stream().collect(Collectors.toMap(Nomination::id, Function.identity()));
        var visible = access.visibleAmong(ids, actor);
        var problems = new FieldProblems();
        var reasons = new ArrayList<Reason>();
        for (int i = 0; i < ids.size(); i++) {
            var nomination = locked.get(ids.get(i));
            if (nomination == null || !visible.contains(ids.get(i))) {
                problems.add("nominations[" + i + "]", "shared.field.unknownOption");
            } else if (ids.indexOf(ids.get(i)) < i) {
                problems.add("nominations[" + i + "]", "shared.field.duplicate", nameOf(nomination));
            } else {
                whyNotOn(nomination, unit, decision).ifPresent(reasons::add);
            }
        }
        problems.orRefuse();
        if (!reasons.isEmpty()) {
            throw Refusal.byRule(reasons);
        }
        hindrances.refuseIfAny(locked.values(), decision ? Hindrance.Step.DECIDE : Hindrance.Step.SUBMIT_UPWARD);
        return ids.stream().map(locked::get).toList();
    }

    private static Optional<Reason> whyNotOn(Nomination nomination, String unit, boolean decision) {
        if (!nomination.isWaitingAt(unit)) {
            return Optional.of(Reason.of("nomination.refusal.notWaitingHere", nameOf(nomination)));
        }
        if (nomination.isDecidedHere() == decision) {
            return Optional.empty();
        }
        return Optional.of(Reason.of(
                decision ? "nomination.refusal.decidedHigher" : "nomination.refusal.decidedHere", nameOf(nomination)));
    }

    private static String nameOf(Nomination nomination) {
        return nomination.view().dossier().recipient().name();
    }
}
