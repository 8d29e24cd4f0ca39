package vn.thidua.web;

import vn.thidua.shared.Actor;

/** How much news there is for somebody: the figure beside the bell at the head of every page. Must be cheap. */
public interface Bell {

    /** The unread notices; a number above which nobody counts is enough. */
    int unread(Actor actor);
}
