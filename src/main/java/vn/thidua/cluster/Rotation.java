package vn.thidua.cluster;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose turn it is to lead: whoever never did, in the order of the codes, then who did longest ago. */
final class Rotation {

    private static final int NEVER = 0;

    private final Collection<String> members;
    private final Map<String, Integer> led;

    /** @param led the last year in which a unit was head, by its code */
    Rotation(Collection<String> members, Map<String, Integer> led) {
        this.members = members;
        this.led = led;
    }

    /** Whose turn it is; absent where there is nobody but this one. */
    Optional<String> after(@Nullable String other) {
        return members.stream()
                .filter(member -> !member.equals(other))
                .min(Comparator.<String>comparingInt(member -> led.getOrDefault(member, NEVER))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
