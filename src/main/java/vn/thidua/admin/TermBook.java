package vn.thidua.admin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.calendar.Term;
import vn.thidua.calendar.Terms;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.TaskTerm;
import vn.thidua.workflow.TaskTerms;

/** Every deadline that is data, whichever module keeps it: those of the steps and those of the law and of practice. */
@Component
@Transactional
public class TermBook {

    private static final String STEP = "step:";
    private static final String LAW = "law:";
    private static final String PRACTICE = "PRACTICE";

    private final TaskTerms steps;
    private final Terms terms;
    private final Clock clock;

    TermBook(TaskTerms steps, Terms terms, Clock clock) {
        this.steps = steps;
        this.terms = terms;
        this.clock = clock;
    }

    /** Whether a version counts, counted, or will count. */
    public enum State {
        PAST,
        NOW,
        FUTURE
    }

    /**
     * One version of a deadline.
     *
     * @param term {@code step:<process>.<task>} or {@code law:<code>}
     * @param titleKey the message key of what it is for
     */
    public record Line(
            String term, String titleKey, LocalDate validFrom, int workingDays, String legalSource, State state) {

        public boolean isStep() {
            return term.startsWith(STEP);
        }

        public boolean isPractice() {
            return legalSource.equals(PRACTICE);
        }
    }

    /** A version that somebody wants. */
    public record Wish(String term, LocalDate validFrom, int workingDays, String legalSource) {}

    /** Every version, the latest of each deadline first; the steps before the rest. */
    @Transactional(readOnly = true)
    public List<Line> lines(Actor actor) {
        requireAdmin(actor);
        var lines = new ArrayList<Line>();
        var inForce = new HashSet<String>();
        for (TaskTerm step : steps.all()) {
            var term = STEP + step.key().process() + "." + step.key().task();
            lines.add(new Line(
                    term,
                    step.key().titleKey(),
                    step.validFrom(),
                    step.workingDays(),
                    step.legalSource(),
                    state(term, step.validFrom(), inForce)));
        }
        for (Term law : terms.all()) {
            var term = LAW + law.code();
            lines.add(new Line(
                    term,
                    "calendar.term." + law.code(),
                    law.validFrom(),
                    law.workingDays(),
                    law.legalSource(),
                    state(term, law.validFrom(), inForce)));
        }
        return lines;
    }

    /** Of the versions that have begun, which come the latest first, the first one counts. */
    private State state(String term, LocalDate from, HashSet<String> inForce) {
        if (from.isAfter(LocalDate.now(clock))) {
            return State.FUTURE;
        }
        return inForce.add(term) ? State.NOW : State.PAST;
    }

    /**
     * Adds a version.
     *
     * @throws Refusal 400 on {@code term}, {@code validFrom}, {@code workingDays} or {@code legalSource}
     */
    public void add(Wish wish, Actor actor) {
        requireAdmin(actor);
        var term = wish.term();
        int dot = term.indexOf('.');
        if (term.startsWith(STEP) && dot > 0) {
            var key = new TaskKey(term.substring(STEP.length(), dot), term.substring(dot + 1));
            steps.add(new TaskTerm(key, wish.validFrom(), wish.workingDays(), wish.legalSource()), actor);
        } else if (term.startsWith(LAW)) {
            var status = wish.legalSource().equals(PRACTICE) ? Term.Status.PRACTICE : Term.Status.VERIFIED;
            terms.add(
                    new Term(
                            term.substring(LAW.length()),
                            wish.validFrom(),
                            wish.workingDays(),
                            status,
                            wish.legalSource()),
                    actor);
        } else {
            throw Refusal.invalid("term", "shared.field.unknownOption");
        }
    }

    private static void requireAdmin(Actor actor) {
        if (!actor.isAdmin()) {
            throw Refusal.notAllowed("admin.refusal.onlyAdministrators");
        }
    }
}
