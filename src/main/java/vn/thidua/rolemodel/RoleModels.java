package vn.thidua.rolemodel;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Act;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Desk;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.SentFields;

/** What is done with role models. The desks of the tasks are checked by whoever completes them. */
@Component
@Transactional
public class RoleModels {

    /** The kind of case. */
    public static final String CASE = "roleModel";

    private static final int LONGEST_REASON = 2_000;

    private final RoleModelRepository roleModels;
    private final RoleModelQueries queries;
    private final RoleModelReading reading;
    private final RoleModelPhotos photos;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoleModels(
            RoleModelRepository roleModels,
            RoleModelQueries queries,
            RoleModelReading reading,
            RoleModelPhotos photos,
            ApplicationEventPublisher events,
            Clock clock) {
        this.roleModels = roleModels;
        this.queries = queries;
        this.reading = reading;
        this.photos = photos;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A unit proposes somebody as a role model.
     *
     * @throws Refusal 400 with every wrong field, 403 for others than the unit's clerk
     */
    public RoleModel propose(RoleModelRequest sent, Actor actor) {
        return propose(Ids.next(), sent, actor);
    }

    /** The same under an id that a form was given when it was shown: sent twice, it is proposed once. */
    public RoleModel propose(UUID id, RoleModelRequest sent, Actor actor) {
        var sentBefore = roleModels.find(id);
        if (sentBefore.isPresent()) {
            return queries.visible(id, actor);
        }
        var read = reading.read(sent.unit(), sent, actor);
        var unit = read.unit();
        var above = unit.parentCode() == null ? unit.code() : unit.parentCode();
        var it = RoleModel.propose(id, unit.code(), above, read.content(), read.consent(), Act.of(actor, clock));
        roleModels.insert(it);
        photos.add(id, sent.photos(), actor);
        tell(it, "proposed", null, null, actor);
        events.publishEvent(new RoleModelProposed(id));
        return it;
    }

    /**
     * The unit writes it anew after it was returned.
     *
     * @param dropped the numbers of the photos that are taken out
     * @throws Refusal 400 with every wrong field, 403 for others than the unit's clerk, 409 unless it was returned
     */
    public RoleModel revise(UUID id, RoleModelRequest sent, List<@Nullable Integer> dropped, Actor actor) {
        var before = lock(id, actor);
        actor.requireDesk(Desk.clerk(before.unit()));
        // who revises a proposal does not hand it to another unit
        var read = reading.read(before.unit(), sent, actor);
        var after = before.revised(read.content(), read.consent());
        roleModels.save(after);
        photos.remove(id, dropped);
        photos.add(id, sent.photos(), actor);
        tell(after, "revised", null, null, actor);
        return after;
    }

    /** Back to the standing body. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sendAgain(UUID id, @Nullable String said, Actor actor) {
        change(id, "sentAgain", said, actor, RoleModel::sentAgain);
    }

    /** The standing body hands it to the approver. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void accept(UUID id, @Nullable String opinion, Actor actor) {
        change(id, "accepted", opinion, actor, it -> it.accepted(Act.of(actor, clock)));
    }

    /** Back to whoever handed it on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(UUID id, String why, Actor actor) {
        change(id, "returned", why, actor, it -> it.returned(why));
    }

    /** The standing body ends it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reject(UUID id, String why, Actor actor) {
        change(id, "rejected", why, actor, it -> it.rejected(why, Act.of(actor, clock)));
    }

    /**
     * The approver publishes it.
     *
     * @param openly for everybody, and not only for those who sign in
     * @throws Refusal 422 where the public is to see it and the one shown has not agreed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(UUID id, boolean openly, @Nullable String opinion, Actor actor) {
        change(
                id,
                openly ? "published" : "publishedInside",
                opinion,
                actor,
                it -> it.published(openly, Act.of(actor, clock)));
    }

    /**
     * The approver shows the public what those who sign in saw already.
     *
     * @throws Refusal 403 for others, 409 where it is not published or open already, 422 without consent
     */
    public RoleModel open(UUID id, Actor actor) {
        actor.requireDesk(queries.publisher(queries.visible(id, actor)));
        return change(id, "opened", null, actor, RoleModel::opened);
    }

    /**
     * Writes down that the one shown agreed, or does so no longer.
     *
     * @param note how and when that was said
     */
    public RoleModel recordConsent(UUID id, boolean given, @Nullable String note, Actor actor) {
        var before = queries.visible(id, actor);
        if (!queries.recordsConsent(before, actor)) {
            actor.requireDesk(Desk.clerk(before.unit()));
        }
        var problems = new FieldProblems();
        var consent = reading.consent(given, note, problems, actor);
        problems.orRefuse();
        return change(
                id, given ? "consentGiven" : "consentTakenBack", consent.note(), actor, it -> it.consenting(consent));
    }

    /**
     * Takes it back: the standing body at any time, the unit until it is published. Nothing is deleted.
     *
     * @throws Refusal 403 for others, 409 where it has ended already
     */
    public RoleModel withdraw(UUID id, @Nullable String reason, Actor actor) {
        var before = lock(id, actor);
        if (!queries.withdraws(before, actor)) {
            actor.requireDesk(queries.checker(before));
        }
        var why = SentFields.only("reason", reason, LONGEST_REASON);
        var withdrawn = change(id, "withdrawn", why, actor, it -> it.withdrawn(why, Act.of(actor, clock)));
        if (before.status().isRunning()) {
            events.publishEvent(new RoleModelWithdrawn(id));
        }
        return withdrawn;
    }

    private RoleModel lock(UUID id, Actor actor) {
        queries.visible(id, actor);
        return roleModels.lock(id).orElseThrow(Refusal::notFound);
    }

    private RoleModel change(
            UUID id, String action, @Nullable String said, Actor actor, UnaryOperator<RoleModel> transition) {
        var before = roleModels.lock(id).orElseThrow(Refusal::notFound);
        var after = transition.apply(before);
        roleModels.save(after);
        tell(after, action, before.status(), said, actor);
        return after;
    }

    private void tell(
            RoleModel it, String action, @Nullable RoleModelStatus before, @Nullable String said, Actor actor) {
        var campaign = it.content().campaign();
        var event = CaseEvent.of(
                        CASE,
                        it.id().toString(),
                        campaign == null ? null : campaign.toString(),
                        it.unit(),
                        action,
                        actor)
                .because(said)
                .with("name", it.content().subject().name());
        events.publishEvent(before == it.status() ? event : event.moved(before, it.status()));
    }
}
