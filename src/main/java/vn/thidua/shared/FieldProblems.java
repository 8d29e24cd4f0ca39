package vn.thidua.shared;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with a form, so that a person hears it all at once. */
public final class FieldProblems {

    private final List<FieldProblem> problems = new ArrayList<>();

    public FieldProblems add(String field, String code, Object... args) {
        problems.add(FieldProblem.of(field, code, args));
        return this;
    }

    /**
     * Refuses with these problems and with what a further check finds wrong in fields that have none yet: a form hears
     * everything at once, and of one input no two things.
     *
     * @param check may refuse on its own; nothing but its field errors is added
     */
    public Refusal with(Runnable check) {
        try {
            check.run();
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                return refusal;
            }
            var named = problems.stream().map(FieldProblem::field).toList();
            refusal.fields().stream()
                    .filter(problem -> !named.contains(problem.field()))
                    .forEach(problems::add);
        }
        return Refusal.invalid(problems);
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    public List<FieldProblem> list() {
        return List.copyOf(problems);
    }

    /** Ends the command with a 400 naming every field, unless nothing is wrong. */
    public void orRefuse() {
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }
}
