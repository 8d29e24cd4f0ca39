package vn.thidua.council;

import org.jspecify.annotations.Nullable;

/** What a member says to one case. The numbers are what a sealed ballot holds; zero is a case not marked yet. */
public enum Choice {
    APPROVE(1),
    REJECT(2),
    ABSTAIN(3);

    private final int mark;

    Choice(int mark) {
        this.mark = mark;
    }

    byte mark() {
        return (byte) mark;
    }

    static @Nullable Choice of(byte mark) {
        for (var choice : values()) {
            if (choice.mark == mark) {
                return choice;
            }
        }
        return null;
    }
}
