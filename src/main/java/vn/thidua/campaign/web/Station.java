package vn.thidua.campaign.web;

import org.jspecify.annotations.Nullable;

/** A stage on the line that shows how far a campaign, or a unit, has come. */
record Station(
        String title, @Nullable String detail, @Nullable String note, State state) {

    enum State {
        DONE,
        HERE,
        AHEAD,
        FAILED
    }
}
