package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Award;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardRule;
import vn.thidua.award.AwardRules;
import vn.thidua.eligibility.Eligibility;
import vn.thidua.eligibility.Requirement;

/**
 * Who leads a cluster by the results of its year is proposed for what such a leader is given, outside of every campaign: the
 * movement is the cluster's own (Law 06/2022/QH15 Đ16.2.c, Decree 152/2025 Đ7.1).
 */
@Component
@Transactional(readOnly = true)
public class LeadersOfClusters {

    private static final int FIRST = 1;

    private final KnownClusterRanks ranks;
    private final Eligibility eligibility;
    private final AwardRules rules;
    private final AwardCatalogue awards;
    private final Clock clock;

    LeadersOfClusters(
            KnownClusterRanks ranks, Eligibility eligibility, AwardRules rules, AwardCatalogue awards, Clock clock) {
        this.ranks = ranks;
        this.eligibility = eligibility;
        this.rules = rules;
        this.awards = awards;
        this.clock = clock;
    }

    /** Whether a dossier is about the leader of a cluster in its year, and about an award for leaders. */
    boolean isProposed(String unit, Dossier dossier) {
        return isForLeaders(rules.on(dossier.award(), unit, LocalDate.now(clock)))
                && ranks.of(unit, dossier)
                        .filter(ranked -> Integer.valueOf(FIRST).equals(ranked.place()))
                        .isPresent();
    }

    /**
     * The awards that look at the place in a cluster, in the order of the catalogue.
     *
     * @param unit the code of the unit whose rules are asked, absent for the law alone
     */
    public List<Award> awards(@Nullable String unit) {
        var day = LocalDate.now(clock);
        var today = unit == null ? rules.lawOn(day) : rules.allOn(unit, day);
        return awards.known().stream()
                .filter(award -> today.containsKey(award.code()) && isForLeaders(today.get(award.code())))
                .toList();
    }

    private boolean isForLeaders(AwardRule rule) {
        return eligibility.kinds(rule.prerequisites()).contains(Requirement.Kind.CLUSTER_RANK);
    }
}
