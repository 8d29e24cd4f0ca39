package vn.thidua.nomination;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardRule;
import vn.thidua.eligibility.Eligibility;
import vn.thidua.shared.Actor;

/** What may rest on an award: the same recipient's later nominations for awards whose rule names it. */
@Component
@Transactional(readOnly = true)
public class LaterNominations {

    private final NominationQueries nominations;
    private final NominationEligibility rules;
    private final Eligibility eligibility;

    LaterNominations(NominationQueries nominations, NominationEligibility rules, Eligibility eligibility) {
        this.nominations = nominations;
        this.rules = rules;
        this.eligibility = eligibility;
    }

    /**
     * The latest first, as far as the reader may know of them; rules that many of them keep are asked once.
     *
     * @param awarded the nomination that was awarded
     */
    public List<NominationView> restingOn(UUID awarded, Actor actor) {
        var award = nominations.get(awarded).dossier().award();
        var known = new HashMap<Object, Boolean>();
        return nominations.since(awarded, actor).stream()
                .filter(later -> known.computeIfAbsent(
                        later.rules() == null
                                ? List.of(later.dossier().award(), later.unit())
                                : later.rules().versions(),
                        once -> names(rules.rule(later), award)))
                .toList();
    }

    private boolean names(AwardRule rule, String award) {
        return eligibility.names(rule.prerequisites(), award);
    }
}
