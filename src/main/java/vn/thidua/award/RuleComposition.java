package vn.thidua.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts a rule together, field by field: the law first, then ministry or province, then the units from the top down; what
 * a later one names goes before what an earlier one said.
 */
final class RuleComposition {

    /** Decree 152/2025, Đ45.4.b; rounded down, so that exactly two thirds are enough. */
    static final BigDecimal TWO_THIRDS = new BigDecimal("0.6666666666");

    private static final String BETWEEN_SOURCES = "; ";

    private final Map<RuleField, RuleVersion> says = new EnumMap<>(RuleField.class);
    private final List<RuleVersion> used;

    /** @param inOrder the most general first */
    private RuleComposition(List<RuleVersion> inOrder) {
        for (RuleVersion version : inOrder) {
            for (RuleField field : RuleField.values()) {
                if (field.of(version.terms()) != null) {
                    says.put(field, version);
                }
            }
        }
        used = inOrder.stream().filter(says::containsValue).toList();
    }

    /** The composition of exactly these versions, in their order. */
    static RuleComposition of(List<RuleVersion> inOrder) {
        return new RuleComposition(inOrder);
    }

    /**
     * What holds on a day. A version of the law whose last day is over still holds where no other version of the law
     * names the same field for that day: without it there would be no rule at all until somebody loads the next one. A
     * ministry's, province's or unit's version ends with its last day, because the layer above takes its place.
     *
     * @param versions in any order
     * @param chain the units whose rules apply, the top first
     */
    static RuleComposition on(Collection<RuleVersion> versions, List<String> chain, LocalDate day) {
        var holding = versions.stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .filter(version -> version.unit() == null || chain.contains(version.unit()))
                .filter(version -> version.layer() == RuleLayer.LAW || !version.hasLapsed(day))
                .sorted(Comparator.comparing(RuleVersion::layer)
                        .thenComparing(version -> version.unit() == null ? -1 : chain.indexOf(version.unit()))
                        .thenComparing(version -> !version.hasLapsed(day))
                        .thenComparing(RuleVersion::validFrom)
                        .thenComparing(RuleVersion::loadedAt)
                        .thenComparing(RuleVersion::id))
                .toList();
        return new RuleComposition(holding);
    }

    boolean isEmpty() {
        return used.isEmpty();
    }

    /** The versions of which at least one word is in force. */
    List<RuleVersion> used() {
        return used;
    }

    /** Who says what is in force about a field; absent where nobody says anything. */
    @Nullable
    RuleVersion source(RuleField field) {
        return says.get(field);
    }

    @Nullable
    Object value(RuleField field) {
        var version = says.get(field);
        return version == null ? null : field.of(version.terms());
    }

    AwardRule rule() {
        if (isEmpty()) {
            throw new IllegalStateException("A rule needs a version");
        }
        return new AwardRule(
                used.get(0).award(),
                used.stream().map(RuleVersion::id).toList(),
                Objects.requireNonNullElse(
                        terms(RuleField.DECIDING_AUTHORITIES, RuleTerms::decidingAuthorities), Set.of()),
                Objects.requireNonNullElse(terms(RuleField.PREREQUISITES, RuleTerms::prerequisites), ""),
                vote(),
                terms(RuleField.BONUS_MULTIPLE, RuleTerms::bonusMultiple),
                Objects.requireNonNullElse(terms(RuleField.QUOTA, RuleTerms::quota), ""),
                sources(),
                conditions(),
                used.stream()
                        .map(RuleVersion::status)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                used.stream()
                        .map(RuleVersion::validFrom)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                used.stream()
                        .map(RuleVersion::validTo)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                terms(RuleField.BONUS_CEILING, RuleTerms::bonusCeiling));
    }

    private RuleSource conditions() {
        var version = says.get(RuleField.PREREQUISITES);
        return version == null
                ? RuleSource.NONE
                : new RuleSource(version.sourceOf(RuleField.PREREQUISITES), version.validTo(), version.supersededBy());
    }

    private VoteRule vote() {
        var threshold =
                Objects.requireNonNullElse(terms(RuleField.THRESHOLD, RuleTerms::threshold), VoteThreshold.MAJORITY);
        var where = says.get(RuleField.THRESHOLD);
        return new VoteRule(
                Boolean.TRUE.equals(terms(RuleField.VOTES, RuleTerms::votes)),
                threshold.share(),
                threshold.exclusive(),
                Objects.requireNonNullElse(terms(RuleField.QUORUM, RuleTerms::quorum), TWO_THIRDS),
                Boolean.TRUE.equals(terms(RuleField.SECRET, RuleTerms::secret)),
                where == null ? "" : where.legalSource());
    }

    private <T> @Nullable T terms(RuleField field, java.util.function.Function<RuleTerms, @Nullable T> value) {
        var version = says.get(field);
        return version == null ? null : value.apply(version.terms());
    }

    private String sources() {
        var articles = new LinkedHashSet<String>();
        used.forEach(
                version -> articles.addAll(Arrays.asList(version.legalSource().split(BETWEEN_SOURCES))));
        return String.join(BETWEEN_SOURCES, articles);
    }

    /** These versions in the order in which a nomination keeps their ids. */
    static List<RuleVersion> inOrderOf(List<UUID> ids, Collection<RuleVersion> versions) {
        var byId = versions.stream().collect(Collectors.toMap(RuleVersion::id, version -> version));
        var found = new ArrayList<RuleVersion>();
        for (UUID id : ids) {
            var version = byId.get(id);
            if (version == null) {
                throw new IllegalArgumentException("No rule version " + id);
            }
            found.add(version);
        }
        return found;
    }
}
