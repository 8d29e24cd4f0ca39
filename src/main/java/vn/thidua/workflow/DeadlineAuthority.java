package vn.thidua.workflow;

import java.util.UUID;
import vn.thidua.shared.Actor;

/** Who decides on the time that a campaign gives. The campaigns' module knows. */
public interface DeadlineAuthority {

    /** Whether this person may give units more time in the campaign: the head of the unit that launched it. */
    boolean decidesOn(UUID campaign, Actor actor);
}
