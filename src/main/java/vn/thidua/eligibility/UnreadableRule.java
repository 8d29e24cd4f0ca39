package vn.thidua.eligibility;

/** A rule whose brackets do not match, so that nobody can say what belongs together. */
public final class UnreadableRule extends IllegalArgumentException {

    private final int position;

    UnreadableRule(String text, int position) {
        super("Unmatched bracket at " + position + " in: " + text);
        this.position = position;
    }

    /** The first character that does not fit, counted from 1. */
    public int position() {
        return position;
    }
}
