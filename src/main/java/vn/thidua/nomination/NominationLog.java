package vn.thidua.nomination;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Actor;

/** What happened to one nomination since it was loaded. */
final class NominationLog {

    /** The number and date that a paper got when it was signed. */
    record Issue(String number, LocalDate date) {}

    /**
     * Who did it, when, and what goes with it.
     *
     * @param reason what was said
     * @param issue what moved it
     * @param stopped how long the clock stood still before
     */
    record Act(
            Actor by,
            Instant at,
            @Nullable String reason,
            @Nullable Issue issue,
            @Nullable Duration stopped) {

        static Act of(Actor by, Instant at) {
            return new Act(by, at, null, null, null);
        }

        Act saying(@Nullable String words) {
            return new Act(by, at, words, issue, stopped);
        }

        Act with(Issue moving) {
            return new Act(by, at, reason, moving, stopped);
        }

        Act after(Duration standstill) {
            return new Act(by, at, reason, issue, standstill);
        }
    }

    private final UUID nomination;
    private final List<NominationStep> steps = new ArrayList<>();

    NominationLog(UUID nomination) {
        this.nomination = nomination;
    }

    /** A new draft. */
    void created(String unit, Actor by, Instant now) {
        add("created", Act.of(by, now), unit, null, NominationStatus.DRAFT, null);
    }

    /** @param unit the code of the unit where it stood */
    void add(
            String action,
            Act act,
            String unit,
            @Nullable NominationStatus from,
            NominationStatus to,
            @Nullable UUID paper) {
        var issue = act.issue();
        steps.add(new NominationStep(
                nomination,
                act.at(),
                action,
                act.by().nameOnRecord(),
                unit,
                from,
                to,
                act.reason(),
                paper,
                issue == null ? null : issue.number(),
                issue == null ? null : issue.date(),
                act.stopped()));
    }

    List<NominationStep> steps() {
        return List.copyOf(steps);
    }
}
