package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/** Asks everybody who may have something against a step, so that a person hears all the reasons at once. */
@Component
class Hindrances {

    private final ObjectProvider<Hindrance> all;

    /** @param all looked up when asked: those who answer read nominations themselves */
    Hindrances(ObjectProvider<Hindrance> all) {
        this.all = all;
    }

    /** @throws Refusal 422 with every reason against any of them, each nomination's after its name */
    void refuseIfAny(Collection<Nomination> nominations, Hindrance.Step step) {
        var ids = nominations.stream().map(Nomination::id).collect(Collectors.toUnmodifiableSet());
        var answers = all.orderedStream().map(each -> each.against(ids, step)).toList();
        var reasons = new ArrayList<Reason>();
        for (Nomination nomination : nominations) {
            var against = answers.stream()
                    .flatMap(answer -> answer.getOrDefault(nomination.id(), List.<Reason>of()).stream())
                    .toList();
            if (!against.isEmpty()) {
                reasons.add(Reason.of(
                        "nomination.refusal.hindered",
                        nomination.view().dossier().recipient().name()));
                reasons.addAll(against);
            }
        }
        if (!reasons.isEmpty()) {
            throw Refusal.byRule(reasons);
        }
    }
}
