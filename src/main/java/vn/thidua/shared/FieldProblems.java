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
