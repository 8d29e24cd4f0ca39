package vn.thidua.web;

import java.util.Map;
import vn.thidua.shared.Actor;

/** Figures beside the entries of the side navigation, asked once per page; must be cheap. */
public interface NavCounts {

    /** The figure by navigation key, for example {@code tasks -> 12}; keys without a figure are missing. */
    Map<String, Long> counts(Actor actor);
}
