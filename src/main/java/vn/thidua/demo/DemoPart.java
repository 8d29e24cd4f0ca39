package vn.thidua.demo;

import vn.thidua.shared.Actor;

/**
 * Something a fresh demo shows, made through the real commands once the organisation stands. Parts run in the order of
 * their {@code @Order}.
 */
public interface DemoPart {

    /** Makes it. */
    void create(Actor admin);
}
