package vn.thidua.conferral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardRegister;
import vn.thidua.award.RegisterEntry;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.SentFields;

/** What came of events, and what followed them. */
@Component
@Transactional
public class ConferralResults {

    private final ConferralChanges changes;
    private final ConferralRows rows;
    private final AwardRegister register;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConferralResults(
            ConferralChanges changes,
            ConferralRows rows,
            AwardRegister register,
            ApplicationEventPublisher events,
            Clock clock) {
        this.changes = changes;
        this.rows = rows;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes down what came of it; the register says from now on what was handed over.
     *
     * @param day on which it was really held
     * @param problems what is wrong with the results, to be told with everything else
     * @throws Refusal 400 for a day that has not come, 409 unless it is scheduled
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            UUID id, LocalDate day, List<HandedAward> results, Supplied supplied, FieldProblems problems, Actor actor) {
        notInTheFuture("data.heldOn", day, problems);
        check(supplied, "data.", problems);
        problems.orRefuse();
        var it = changes.step(
                changes.locked(id),
                "recorded",
                null,
                actor,
                (before, now) -> before.recorded(day, actor.nameOnRecord(), now));
        var handed = results.stream()
                .filter(result -> result.handing() != Handing.ABSENT)
                .map(HandedAward::entry)
                .toList();
        var inForce = register.confer(
                handed, new RegisterEntry.Conferral(id, it.occasion().name(), day));
        rows.record(
                id,
                results.stream()
                        .filter(result -> result.handing() == Handing.ABSENT || inForce.contains(result.entry()))
                        .toList(),
                supplied);
    }

    /**
     * Insignia or money came later than the event, for everybody who has received the award and not yet these.
     *
     * @return for how many
     * @throws Refusal 400 where neither is said, 403 for other desks, 409 before it is recorded and where nothing is owed
     */
    public int supply(UUID id, Supplied supplied, Actor actor) {
        var it = changes.mine(id, actor);
        it.requireRecorded();
        var problems = new FieldProblems();
        if (supplied.insigniaOn() == null && supplied.moneyOn() == null) {
            problems.add("insigniaOn", "conferral.field.dayOfOne");
        }
        check(supplied, "", problems);
        problems.orRefuse();
        int supplies = rows.supply(id, supplied);
        if (supplies == 0) {
            throw Refusal.conflict("conferral.refusal.nothingOwed");
        }
        events.publishEvent(changes.event(it, "supplied", actor).with("awards", supplies));
        return supplies;
    }

    private void check(Supplied supplied, String at, FieldProblems problems) {
        notInTheFuture(at + "insigniaOn", supplied.insigniaOn(), problems);
        notInTheFuture(at + "moneyOn", supplied.moneyOn(), problems);
        new SentFields(problems).optional(at + "payer", supplied.payer(), ConferralReading.LONGEST_LINE);
        if (supplied.moneyOn() != null && supplied.payer() == null) {
            problems.add(at + "payer", "shared.field.required");
        } else if (supplied.moneyOn() == null && supplied.payer() != null) {
            problems.add(at + "moneyOn", "shared.field.required");
        }
    }

    private void notInTheFuture(String field, @Nullable LocalDate day, FieldProblems problems) {
        // programs send a day that was read already, which may be one of any time
        var ofOurTimes = day == null ? null : new SentFields(problems).date(field, day.toString());
        if (ofOurTimes != null && ofOurTimes.isAfter(LocalDate.now(clock))) {
            problems.add(field, "conferral.field.inTheFuture");
        }
    }
}
