package vn.thidua.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Actor;

/** Who is signed in. The security module knows; the page frame and the error pages ask. */
public interface SignedInPerson {

    /** The signed-in person, or null for a stranger. */
    @Nullable
    Actor orNull();
}
