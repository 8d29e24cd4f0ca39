package vn.thidua.nomination;

import java.util.UUID;

/** What others have said to nominations; whichever module asks them makes a bean of this type. */
public interface Opinions {

    /** Whether anybody was ever asked about the nomination, or has said something about it unasked. */
    boolean areThere(UUID nomination);
}
