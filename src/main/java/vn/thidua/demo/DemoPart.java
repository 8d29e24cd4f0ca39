package vn.thidua.demo;

import vn.thidua.shared.Actor;

/**
 * Something a fresh demo shows, made through the real commands once the organisation stands. Parts run in the order of
 * their {@code @Order}.
 */
public interface DemoPart {

    /** Makes what of it is not there yet; called at every start of the demo. */
    void create(Actor admin);
}
