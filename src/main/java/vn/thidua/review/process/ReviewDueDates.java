package vn.thidua.review.process;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignDatesChanged;
import vn.thidua.campaign.ReviewStage;
import vn.thidua.review.ReviewQueries;
import vn.thidua.shared.WorkingCalendar;
import vn.thidua.workflow.WorkItems;

/** A later day for a review reaches the tasks that are open already, however many units have one. */
@Component
class ReviewDueDates {

    private final ReviewQueries reviews;
    private final WorkItems items;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;

    ReviewDueDates(ReviewQueries reviews, WorkItems items, WorkingCalendar calendar, ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.items = items;
        this.calendar = calendar;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void postpone(CampaignDatesChanged event) {
        for (ReviewStage stage : ReviewStage.values()) {
            var day = stage.plannedOn(event.campaign().plan());
            calendar.endOfBusinessAhead(day).ifPresent(until -> {
                var cases = reviews.atTheirUnits(event.campaign().id(), stage).stream()
                        .map(UUID::toString)
                        .toList();
                int moved = items.postpone(List.of(SelfReviewProcess.SCORE, SelfReviewProcess.CONFIRM), cases, until);
                if (moved > 0) {
                    events.publishEvent(event.postponed(stage.milestone(), moved, day));
                }
            });
        }
    }
}
