package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.RecipientKind;
import vn.thidua.organization.Units;
import vn.thidua.shared.Reason;

/**
 * The places of nominated collectives in their clusters, as the results of these say. A collective is looked up by its code
 * where that is a unit of the tree; every other one stands for the unit that nominates it.
 */
@Component
class KnownClusterRanks {

    private final ClusterRanks ranks;
    private final Units units;

    KnownClusterRanks(ClusterRanks ranks, Units units) {
        this.ranks = ranks;
        this.units = units;
    }

    /** Somebody to be nominated by a unit. */
    record Nominee(String unit, Dossier dossier) {

        boolean isCollective() {
            return dossier.recipient().kind() == RecipientKind.COLLECTIVE;
        }

        @Nullable
        Integer stated() {
            return dossier.facts().further().clusterRank();
        }

        @Nullable
        String code() {
            return dossier.recipient().code();
        }
    }

    /** In the order of the list, by the same two statements for one and for thousands. */
    List<Optional<ClusterRanks.Ranked>> of(List<Nominee> nominees) {
        var collectives = nominees.stream().filter(Nominee::isCollective).toList();
        var known = known(collectives);
        var found = collectives.isEmpty()
                ? Map.<ClusterRanks.Asked, ClusterRanks.Ranked>of()
                : ranks.of(collectives.stream().map(one -> asked(one, known)).collect(Collectors.toSet()));
        var answers = new ArrayList<Optional<ClusterRanks.Ranked>>(nominees.size());
        nominees.forEach(one ->
                answers.add(one.isCollective() ? Optional.ofNullable(found.get(asked(one, known))) : Optional.empty()));
        return answers;
    }

    Optional<ClusterRanks.Ranked> of(String unit, Dossier dossier) {
        return of(List.of(new Nominee(unit, dossier))).get(0);
    }

    /** In the order of the list: what is said against a place that a dossier states and the results do not. */
    List<Optional<Reason>> against(List<Nominee> nominees) {
        var stating = nominees.stream().filter(one -> one.stated() != null).toList();
        var ranked = of(stating).iterator();
        return nominees.stream()
                .map(one -> one.stated() == null
                        ? Optional.<Reason>empty()
                        : ranked.next()
                                .filter(known -> !one.stated().equals(known.place()))
                                .map(known -> contradiction(known, one.stated())))
                .toList();
    }

    private static Reason contradiction(ClusterRanks.Ranked known, Integer stated) {
        var year = String.valueOf(known.year());
        return known.place() == null
                ? Reason.of("nomination.refusal.notRankedInCluster", known.cluster(), year, stated)
                : Reason.of("nomination.refusal.rankedOtherwise", known.cluster(), year, known.place(), stated);
    }

    private Set<String> known(Collection<Nominee> nominees) {
        return units.byCode(nominees.stream()
                        .map(Nominee::code)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .keySet();
    }

    private static ClusterRanks.Asked asked(Nominee one, Set<String> known) {
        var code = one.code();
        return new ClusterRanks.Asked(
                code != null && known.contains(code) ? code : one.unit(),
                one.dossier().period().to().getYear());
    }
}
