package vn.thidua.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule with who says what in it.
 *
 * @param parts every field somebody says something about, in the order of {@link RuleField}
 * @param versions what the rule was put together from, the most general first
 */
public record RuleExplained(AwardRule rule, List<Part> parts, List<RuleVersion> versions) {

    public RuleExplained {
        parts = List.copyOf(parts);
        versions = List.copyOf(versions);
    }

    /** What is in force about one field, and which version says so. */
    public record Part(RuleField field, Object value, RuleVersion version) {}

    static RuleExplained of(RuleComposition composition) {
        var parts = new ArrayList<Part>();
        for (RuleField field : RuleField.values()) {
            var version = composition.source(field);
            var value = composition.value(field);
            if (version != null && value != null) {
                parts.add(new Part(field, value, version));
            }
        }
        return new RuleExplained(composition.rule(), parts, composition.used());
    }

    public Optional<Part> part(RuleField field) {
        return parts.stream().filter(part -> part.field() == field).findFirst();
    }

    /** The conditions in words, absent where nobody wrote any. */
    public @Nullable RuleWords conditions() {
        return part(RuleField.CONDITIONS).map(part -> (RuleWords) part.value()).orElse(null);
    }

    /** The versions whose last day was over on that day, and which hold on for want of a newer one. */
    public List<RuleVersion> lapsed(LocalDate day) {
        return versions.stream().filter(version -> version.hasLapsed(day)).toList();
    }
}
