package vn.thidua.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;
import vn.thidua.shared.WorkingCalendar;

/**
 * More time for one task, or for everything a unit has to do in a campaign. Given with a reason by the head of the unit that
 * launched the campaign or of a unit above the one that needs it; nobody gives it to the own unit. The due time moves, and
 * with it every reminder: they go by the due time.
 */
@Component("extensions")
@Transactional
public class Extensions {

    private static final int LONGEST_REASON = 2_000;

    private final WorkItemRepository items;
    private final ExtensionRepository extensions;
    private final ObjectProvider<DeadlineAuthority> authorities;
    private final Units units;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;

    Extensions(
            WorkItemRepository items,
            ExtensionRepository extensions,
            ObjectProvider<DeadlineAuthority> authorities,
            Units units,
            WorkingCalendar calendar,
            ApplicationEventPublisher events) {
        this.items = items;
        this.extensions = extensions;
        this.authorities = authorities;
        this.units = units;
        this.calendar = calendar;
        this.events = events;
    }

    /** Whether this person may give the task more time; a task without a deadline needs none. */
    @Transactional(readOnly = true)
    public boolean mayExtend(WorkItem item, Actor actor) {
        return item.isOpen()
                && item.dueAt() != null
                && decides(item.campaignId(), item.desk().unit(), actor);
    }

    /** Whether this person may give the unit more time in the campaign. */
    @Transactional(readOnly = true)
    public boolean mayExtend(UUID campaign, String unit, Actor actor) {
        return decides(campaign.toString(), unit, actor);
    }

    /**
     * Gives one task until the end of that day.
     *
     * @throws Refusal 400 on {@code until} or {@code reason}, 403 for others, 404 for an unknown one, 409 if it is done
     */
    public void extend(String id, @Nullable LocalDate until, String reason, Actor actor) {
        WorkItem item = items.lock(id).orElseThrow(Refusal::notFound);
        require(decides(item.campaignId(), item.desk().unit(), actor));
        if (!item.isOpen()) {
            throw Refusal.conflict("shared.refusal.stale");
        }
        if (item.dueAt() == null) {
            throw Refusal.byRule("tasklist.refusal.noDeadline");
        }
        Instant end = check(until, reason, item.dueAt());
        extensions.grant(id, null, null, end, reason.strip(), actor);
        extensions.postpone(id, end);
        tell(items.find(id).orElseThrow(), reason.strip(), actor);
    }

    /**
     * Gives a unit until the end of that day for every task of its own in the campaign that is due earlier, open now or later.
     *
     * @return how many open tasks are due later now
     * @throws Refusal 400 on {@code until} or {@code reason}, 403 for others
     */
    public int extend(UUID campaign, String unit, @Nullable LocalDate until, String reason, Actor actor) {
        if (units.find(unit).isEmpty()) {
            throw Refusal.notFound();
        }
        require(decides(campaign.toString(), unit, actor));
        Instant end = check(until, reason, null);
        extensions.grant(null, campaign, unit, end, reason.strip(), actor);
        var moved = extensions.postpone(campaign, unit, end);
        moved.forEach(id -> tell(items.find(id).orElseThrow(), reason.strip(), actor));
        events.publishEvent(
                CaseEvent.of("campaign", campaign.toString(), campaign.toString(), unit, "unitExtended", actor)
                        .because(reason.strip())
                        .with("until", String.valueOf(until))
                        .with("postponed", moved.size()));
        return moved.size();
    }

    private void tell(WorkItem item, String reason, Actor actor) {
        Instant due = item.dueAt();
        if (due == null) {
            throw new IllegalStateException("extended without a deadline: " + item.id());
        }
        events.publishEvent(
                CaseEvent.of("task", item.id(), item.campaignId(), item.desk().unit(), "taskExtended", actor)
                        .because(reason)
                        .with("process", item.key().process())
                        .with("task", item.key().task())
                        .with("businessKey", item.businessKey())
                        .with("until", calendar.dayOf(due).toString()));
        events.publishEvent(new TaskGotTime(
                item.id(), item.key(), item.desk(), item.subject(), item.campaignId(), due, reason, actor));
    }

    private Instant check(@Nullable LocalDate until, String reason, @Nullable Instant before) {
        var problems = new FieldProblems();
        if (until == null) {
            problems.add("until", "shared.field.required");
        } else if (until.isBefore(calendar.today())) {
            problems.add("until", "tasklist.refusal.dayIsOver");
        } else if (before != null && !calendar.endOfBusiness(until).isAfter(before)) {
            problems.add("until", "tasklist.refusal.notLater", before);
        }
        if (reason.isBlank()) {
            problems.add("reason", "shared.field.required");
        } else if (reason.length() > LONGEST_REASON) {
            problems.add("reason", "shared.field.tooLong", LONGEST_REASON);
        }
        problems.orRefuse();
        return calendar.endOfBusiness(until == null ? calendar.today() : until);
    }

    private boolean decides(@Nullable String campaign, String unit, Actor actor) {
        var heads = new HashSet<>(actor.unitsAs(Role.APPROVER));
        heads.remove(unit);
        // the campaign first: an unknown one is nothing that anybody may give time in
        boolean launched = campaign != null
                && authorities.stream().anyMatch(one -> one.decidesOn(UUID.fromString(campaign), actor));
        return launched || units.isUnderAny(unit, heads);
    }

    private static void require(boolean may) {
        if (!may) {
            throw Refusal.notAllowed("tasklist.refusal.notYoursToExtend");
        }
    }
}
