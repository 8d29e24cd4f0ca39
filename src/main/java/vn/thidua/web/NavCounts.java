package vn.thidua.web;

import java.util.Map;
import vn.thidua.shared.Actor;

/**
 * Figures beside the entries of the side navigation: how much of what lies there waits for this person. Every module may
 * supply its own; all are asked once per page and must be cheap. The home page names those beside the tasks too, by
 * {@code web.nav.<key>.waiting}.
 */
public interface NavCounts {

    /** The figure by navigation key, for example {@code tasks -> 12}; keys without a figure are missing. */
    Map<String, Long> counts(Actor actor);
}
