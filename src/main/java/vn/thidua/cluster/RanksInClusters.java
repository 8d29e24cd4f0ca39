package vn.thidua.cluster;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.ClusterRanks;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;

/** Tells nominations which place a collective has by the signed results of its cluster: the best one where it has several. */
@Component
class RanksInClusters implements ClusterRanks {

    private static final Comparator<ClusterYearRepository.Placed> BEST_FIRST = Comparator.comparing(
                    ClusterYearRepository.Placed::place, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ClusterYearRepository.Placed::cluster);

    private final ClusterYearRepository years;
    private final Units units;

    RanksInClusters(ClusterYearRepository years, Units units) {
        this.years = years;
        this.units = units;
    }

    @Override
    public Map<Asked, Ranked> of(Collection<Asked> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        var placed = years.places(
                asked.stream().map(Asked::unit).toArray(String[]::new),
                asked.stream().map(Asked::year).toArray(Integer[]::new));
        Map<String, Unit> clusters = placed.isEmpty()
                ? Map.of()
                : units.byCode(placed.stream()
                        .map(ClusterYearRepository.Placed::cluster)
                        .collect(Collectors.toSet()));
        var ranks = new HashMap<Asked, Ranked>();
        placed.stream()
                .sorted(BEST_FIRST)
                .forEach(one -> ranks.putIfAbsent(
                        new Asked(one.unit(), one.year()),
                        new Ranked(
                                one.place(),
                                clusters.get(one.cluster()).name(LocaleContextHolder.getLocale()),
                                one.year())));
        return ranks;
    }
}
