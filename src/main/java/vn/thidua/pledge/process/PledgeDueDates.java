package vn.thidua.pledge.process;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignDatesChanged;
import vn.thidua.campaign.Milestone;
import vn.thidua.pledge.PledgeQueries;
import vn.thidua.shared.WorkingCalendar;
import vn.thidua.workflow.WorkItems;

/** A later day for pledges reaches the tasks that are open already, however many units have one. */
@Component
class PledgeDueDates {

    private final PledgeQueries pledges;
    private final WorkItems items;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;

    PledgeDueDates(PledgeQueries pledges, WorkItems items, WorkingCalendar calendar, ApplicationEventPublisher events) {
        this.pledges = pledges;
        this.items = items;
        this.calendar = calendar;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void postpone(CampaignDatesChanged event) {
        var pledgeBy = event.campaign().plan().milestones().pledgeBy();
        calendar.endOfBusinessAhead(pledgeBy).ifPresent(until -> {
            var cases = pledges.atTheirUnits(event.campaign().id()).stream()
                    .map(UUID::toString)
                    .toList();
            int moved = items.postpone(List.of(PledgeSigningProcess.DRAFT, PledgeSigningProcess.SIGN), cases, until);
            if (moved > 0) {
                events.publishEvent(event.postponed(Milestone.PLEDGE, moved, pledgeBy));
            }
        });
    }
}
