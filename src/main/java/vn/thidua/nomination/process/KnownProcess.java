package vn.thidua.nomination.process;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.NominationFlow;
import vn.thidua.workflow.Processes;

/** A process that waits to be held is one of the model that knows the whole appraisal desk. */
@Component
class KnownProcess implements NominationFlow {

    private final Processes processes;

    KnownProcess(Processes processes) {
        this.processes = processes;
    }

    @Override
    public boolean knowsAppraisalDesk(UUID nomination) {
        return processes.isWaitingFor(NominationProcess.ID, nomination.toString(), NominationProcess.MESSAGE_HELD);
    }

    @Override
    public Set<UUID> waitingForPaperResult(Collection<UUID> nominations) {
        return waitingFor(NominationProcess.MESSAGE_TAKEN_TO_SESSION, nominations);
    }

    @Override
    public Set<UUID> waitingForSession(Collection<UUID> nominations) {
        return waitingFor(NominationProcess.MESSAGE_COUNCIL_RESULT_RECORDED, nominations);
    }

    private Set<UUID> waitingFor(String message, Collection<UUID> nominations) {
        var keys = nominations.stream().map(UUID::toString).toList();
        return processes.waitingFor(NominationProcess.ID, keys, message).stream()
                .map(UUID::fromString)
                .collect(Collectors.toUnmodifiableSet());
    }
}
