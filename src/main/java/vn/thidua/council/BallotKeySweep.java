package vn.thidua.council;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Destroys at the start what a crash between a count and the end of its key left behind, and keys of sessions called off. */
@Component
class BallotKeySweep {

    private final BallotKeys keys;
    private final BallotRepository ballots;

    BallotKeySweep(BallotKeys keys, BallotRepository ballots) {
        this.keys = keys;
        this.ballots = ballots;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sweep() {
        keys.destroyUnless(ballots::isOpen);
    }
}
