package vn.thidua.nomination;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that goes on where a nomination stands: what its own process waits for, and what others tell. */
@Component
@Transactional(readOnly = true)
public class NominationMatters {

    private final NominationHolds holds;
    private final ObjectProvider<OpenMatters> others;

    /** @param others looked up when asked: those who answer read nominations themselves */
    NominationMatters(NominationHolds holds, ObjectProvider<OpenMatters> others) {
        this.holds = holds;
        this.others = others;
    }

    /** The oldest first; nothing before the submission and after the end. */
    public List<OpenMatter> of(NominationView nomination) {
        if (nomination.here().isEmpty() || nomination.status().isEnded()) {
            return List.of();
        }
        return Stream.concat(own(nomination), others.orderedStream().flatMap(each -> each.of(nomination).stream()))
                .sorted(Comparator.comparing(OpenMatter::since))
                .toList();
    }

    private Stream<OpenMatter> own(NominationView nomination) {
        return switch (nomination.status()) {
            case SUPPLEMENT -> begun(nomination, OpenMatter.Kind.SUPPLEMENT);
            case LOWER_PROPOSED -> begun(nomination, OpenMatter.Kind.LOWER_AWARD);
            case IN_COUNCIL -> begun(nomination, OpenMatter.Kind.COUNCIL);
            case ON_HOLD ->
                holds.current(nomination.id()).stream()
                        .map(hold -> new OpenMatter(OpenMatter.Kind.HOLD, hold.reason(), hold.since(), null));
            default -> Stream.empty();
        };
    }

    private static Stream<OpenMatter> begun(NominationView nomination, OpenMatter.Kind kind) {
        return Stream.of(new OpenMatter(kind, nomination.reason(), nomination.since(), null));
    }
}
