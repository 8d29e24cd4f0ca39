package vn.thidua.nomination.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignCancelled;
import vn.thidua.nomination.NominationEnding;
import vn.thidua.workflow.Processes;

/** The process nomination-ending: ends the nominations of a cancelled campaign. Business key: the campaign's id. */
@Component
public class NominationEndingProcess {

    /** The process id. */
    public static final String ID = "nomination-ending";

    private final Processes processes;
    private final NominationEnding ending;

    NominationEndingProcess(Processes processes, NominationEnding ending) {
        this.processes = processes;
        this.ending = ending;
    }

    @EventListener
    void start(CampaignCancelled event) {
        if (ending.isAnyUndecided(event.campaign())) {
            processes.start(ID, event.campaign().toString(), Map.of());
        }
    }
}
