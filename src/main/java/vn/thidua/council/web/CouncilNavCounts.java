package vn.thidua.council.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.council.WaitingBallots;
import vn.thidua.shared.Actor;
import vn.thidua.web.NavCounts;

/** How many ballots wait, beside "Councils" in the navigation: a ballot is on no desk, so the tasks do not count it. */
@Component
class CouncilNavCounts implements NavCounts {

    private final WaitingBallots ballots;

    CouncilNavCounts(WaitingBallots ballots) {
        this.ballots = ballots;
    }

    @Override
    public Map<String, Long> counts(Actor actor) {
        long waiting = ballots.of(actor).size();
        return waiting == 0 ? Map.of() : Map.of("council", waiting);
    }
}
