package vn.thidua.conferral;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.SentFields;

/**
 * What is done about events until their day; what came of them is {@link ConferralResults}. The desks of the tasks are
 * checked by whoever completes them.
 */
@Component
@Transactional
public class Conferrals {

    /** The kind of case. */
    public static final String CASE = "conferral";

    /** More than these are handed over in parts of a day, and no page shows them at once. */
    public static final int MOST_AWARDS = 1_000;

    private final ConferralRepository conferrals;
    private final ConferralRows rows;
    private final ConferralQueries queries;
    private final ConferralReading reading;
    private final ConferralChanges changes;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conferrals(
            ConferralRepository conferrals,
            ConferralRows rows,
            ConferralQueries queries,
            ConferralReading reading,
            ConferralChanges changes,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conferrals = conferrals;
        this.rows = rows;
        this.queries = queries;
        this.reading = reading;
        this.changes = changes;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins an event under an id that a form was given when it was shown: sent twice, it is made once.
     *
     * @throws Refusal 400 with every wrong field, 403 for other desks
     */
    public Conferral open(UUID id, ConferralRequest sent, Actor actor) {
        var there = conferrals.find(id);
        if (there.isPresent()) {
            return queries.visible(id, actor);
        }
        var problems = new FieldProblems();
        var unit = sent.unit() == null ? null : units.find(sent.unit().strip()).orElse(null);
        if (unit == null) {
            problems.add(
                    "unit",
                    sent.unit() == null || sent.unit().isBlank()
                            ? "shared.field.required"
                            : "shared.field.unknownOption");
        }
        var occasion = reading.occasion(sent, problems, actor);
        actor.requireDesk(queries.office(Objects.requireNonNull(unit).code()));
        var now = clock.instant();
        var it = new Conferral(
                id, unit.code(), occasion, ConferralStatus.PREPARING, now, null, null, null, now, actor.nameOnRecord());
        conferrals.insert(it);
        changes.tell(it, null, "opened", null, actor);
        events.publishEvent(new ConferralOpened(it.id()));
        return it;
    }

    /** @throws Refusal 400 with every wrong field, 403 for other desks, 409 once the head has it */
    public Conferral change(UUID id, ConferralRequest sent, Actor actor) {
        var it = changes.mine(id, actor);
        var occasion = reading.occasion(sent, new FieldProblems(), actor);
        return changes.step(it, "changed", null, actor, (before, now) -> before.changed(occasion));
    }

    /**
     * Takes up what waits of decisions and campaigns, in one statement and as far as there is room; the rest waits on.
     *
     * @param decisions the id of one register entry of each
     * @return how many awards
     * @throws Refusal 400 where nothing is chosen, 403 for other desks, 409 once the head has it, 422 where there is no room
     */
    public int add(UUID id, List<UUID> decisions, List<UUID> campaigns, Actor actor) {
        var it = changes.mine(id, actor);
        it.requirePreparing();
        if (decisions.isEmpty() && campaigns.isEmpty()) {
            throw Refusal.invalid("decisions", "shared.field.required");
        }
        int there = rows.count(id);
        if (there >= MOST_AWARDS) {
            throw Refusal.byRule("conferral.refusal.tooMany", MOST_AWARDS, there);
        }
        int added = rows.add(it, decisions, campaigns, MOST_AWARDS - there);
        if (added > 0) {
            events.publishEvent(changes.event(it, "awardsAdded", actor).with("awards", added));
        }
        return added;
    }

    /**
     * Takes awards off the list again.
     *
     * @throws Refusal 400 where none is chosen, 403 for other desks, 409 once the head has it
     */
    public int remove(UUID id, List<UUID> entries, Actor actor) {
        var it = changes.mine(id, actor);
        it.requirePreparing();
        if (entries.isEmpty()) {
            throw Refusal.invalid("entries", "shared.field.required");
        }
        int removed = rows.remove(id, entries);
        if (removed > 0) {
            events.publishEvent(changes.event(it, "awardsRemoved", actor).with("awards", removed));
        }
        return removed;
    }

    /**
     * Says who hands over which part; parts that are not named keep nobody.
     *
     * @param sent by the names of the fields they were sent in
     * @throws Refusal 400 with every wrong field, 403 for other desks, 409 once the head has it
     */
    public void assign(UUID id, Map<String, ConferralHands> sent, Actor actor) {
        var it = changes.mine(id, actor);
        it.requirePreparing();
        var hands = ConferralReading.hands(sent);
        var known = queries.parts(it).stream().map(ConferralPart::key).toList();
        var kept = new LinkedHashMap<>(hands);
        kept.keySet().retainAll(known);
        rows.replaceHands(id, kept);
        events.publishEvent(changes.event(it, "partsAssigned", actor).with("parts", kept.size()));
    }

    /**
     * Lays the scenario before the head of the unit.
     *
     * @throws Refusal 422 with everything that is missing: awards, who hands them over, on whose behalf
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void submit(UUID id, Actor actor) {
        var it = changes.locked(id);
        var parts = queries.parts(it);
        var reasons = new ArrayList<Reason>();
        if (parts.isEmpty()) {
            reasons.add(Reason.of("conferral.refusal.nothing"));
        }
        for (var part : parts) {
            if (part.presenter() == null) {
                reasons.add(
                        Reason.byLaw("NĐ 152/2025/NĐ-CP Đ30", "conferral.refusal.nobodyHandsOver", part.awardName()));
            }
            if (part.lacksDelegation()) {
                reasons.add(Reason.byLaw(
                        "NĐ 152/2025/NĐ-CP Đ29, Đ30",
                        "conferral.refusal.noDelegation",
                        part.awardName(),
                        part.key().authority()));
            }
        }
        if (!reasons.isEmpty()) {
            throw Refusal.byRule(reasons);
        }
        changes.step(it, "submitted", null, actor, Conferral::submitted);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void sendBack(UUID id, String why, Actor actor) {
        changes.step(changes.locked(id), "returned", why, actor, (it, now) -> it.sentBack(why, now));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void approve(UUID id, Actor actor) {
        changes.step(changes.locked(id), "approved", null, actor, (it, now) -> it.approved(actor.nameOnRecord(), now));
    }

    /** Puts it off, or forward, or elsewhere; another place alone asks nobody for the result anew. */
    public Conferral move(
            UUID id, @Nullable String heldOn, @Nullable String place, @Nullable String reason, Actor actor) {
        var it = changes.mine(id, actor);
        var problems = new FieldProblems();
        var day = ConferralReading.day("heldOn", heldOn, problems);
        var where = new SentFields(problems).optional("place", place, ConferralReading.LONGEST_LINE);
        var why = ConferralReading.reason(reason, problems);
        problems.orRefuse();
        var after = changes.step(
                it,
                "moved",
                why,
                actor,
                (before, now) -> before.moved(
                        Objects.requireNonNull(day),
                        where == null ? before.occasion().place() : where,
                        why));
        if (!after.occasion().heldOn().equals(it.occasion().heldOn())) {
            events.publishEvent(new ConferralMoved(id));
        }
        return after;
    }

    /** Calls it off; its awards wait for another event. */
    public Conferral cancel(UUID id, @Nullable String reason, Actor actor) {
        var it = changes.mine(id, actor);
        var problems = new FieldProblems();
        var why = ConferralReading.reason(reason, problems);
        problems.orRefuse();
        var after = changes.step(it, "cancelled", why, actor, (before, now) -> before.cancelled(why, now));
        rows.free(id);
        events.publishEvent(new ConferralCancelled(id));
        return after;
    }
}
