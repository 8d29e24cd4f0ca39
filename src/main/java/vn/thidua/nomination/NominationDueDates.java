package vn.thidua.nomination;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignDatesChanged;
import vn.thidua.campaign.Milestone;
import vn.thidua.shared.WorkingCalendar;

/** A later last day for nominations reaches those that still wait at the unit which made them. */
@Component
class NominationDueDates {

    private final NominationRepository nominations;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;

    NominationDueDates(NominationRepository nominations, WorkingCalendar calendar, ApplicationEventPublisher events) {
        this.nominations = nominations;
        this.calendar = calendar;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void postpone(CampaignDatesChanged event) {
        var nominateBy = event.campaign().plan().milestones().nominateBy();
        calendar.endOfBusinessAhead(nominateBy).ifPresent(until -> {
            int moved = nominations.postponeFirstStation(event.campaign().id(), until);
            if (moved > 0) {
                events.publishEvent(event.postponed(Milestone.NOMINATION, moved, nominateBy));
            }
        });
    }
}
