package vn.thidua.revocation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.attachment.Attachments;
import vn.thidua.award.AwardRegister;
import vn.thidua.award.Bonuses;
import vn.thidua.award.RegisterEntry;
import vn.thidua.document.IssuedDocuments;
import vn.thidua.paper.PaperDiscarded;
import vn.thidua.paper.RevocationPapers;
import vn.thidua.paper.RevocationSigned;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;

/** What is done to annul an award. The desks of the tasks are checked by whoever completes them. */
@Component
@Transactional
public class Revocations {

    /** The kind of case. */
    public static final String CASE = "revocation";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final RevocationRepository revocations;
    private final RevocationQueries queries;
    private final RevocationJournal journal;
    private final RevocationReading reading;
    private final RevocationWords words;
    private final AwardRegister register;
    private final Bonuses bonuses;
    private final RevocationPapers papers;
    private final IssuedDocuments documents;
    private final Attachments files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Revocations(
            RevocationRepository revocations,
            RevocationQueries queries,
            RevocationJournal journal,
            RevocationReading reading,
            RevocationWords words,
            AwardRegister register,
            Bonuses bonuses,
            RevocationPapers papers,
            IssuedDocuments documents,
            Attachments files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.revocations = revocations;
        this.queries = queries;
        this.journal = journal;
        this.reading = reading;
        this.words = words;
        this.register = register;
        this.bonuses = bonuses;
        this.papers = papers;
        this.documents = documents;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Proposes to annul an award.
     *
     * @throws Refusal 400 with every wrong field, 403 for others than those concerned and auditors, 409 where it is
     *     proposed already
     */
    public Revocation propose(RevocationRequest sent, Actor actor) {
        var read = reading.read(sent);
        var entry = read.entry();
        if (!queries.mayPropose(entry, actor)) {
            actor.requireDesk(Desk.clerk(entry.unit()));
        }
        if (entry.revocation() != null) {
            throw Refusal.conflict(
                    "revocation.refusal.revokedBefore", entry.revocation().number());
        }
        var now = clock.instant();
        var bonus = bonuses.entered(List.of(entry.nomination())).get(entry.nomination());
        var it = new Revocation(
                Ids.next(),
                award(entry),
                read.ground(),
                read.explanation(),
                actor.isAuditor() && !actor.holds(Role.CLERK),
                actor.nameOnRecord(),
                actor.personId(),
                now,
                RevocationStatus.APPRAISAL,
                now,
                null,
                null,
                null,
                null,
                null,
                bonus == null ? 0 : bonus.counted(),
                null,
                null,
                null,
                null);
        try {
            journal.begin(it, actor);
        } catch (DuplicateKeyException proposedBefore) {
            throw Refusal.conflict(
                    "revocation.refusal.proposedBefore", entry.recipient().name());
        }
        if (sent.files() != null && !sent.files().isEmpty()) {
            files.link("files", sent.files(), CASE, it.id().toString(), actor);
        }
        events.publishEvent(new RevocationProposed(it.id()));
        return it;
    }

    /**
     * The proposer takes it back.
     *
     * @throws Refusal 404 for a stranger, 400 without a reason, 403 for whoever did not propose it, 409 once the decision
     *     is drafted or made
     */
    public Revocation withdraw(UUID id, @Nullable String reason, Actor actor) {
        queries.visible(id, actor);
        var why = reading.reason(reason);
        var before = revocations.lock(id).orElseThrow(Refusal::notFound);
        if (!actor.personId().equals(before.proposer())) {
            throw Refusal.notAllowed("revocation.refusal.notTheProposer", before.proposedBy());
        }
        var after = before.withdrawn(why, clock.instant());
        journal.step(before, after, "withdrawn", why, actor);
        events.publishEvent(new RevocationWithdrawn(id));
        return after;
    }

    /** The ground holds: whoever awarded decides. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forward(UUID id, @Nullable String opinion, Actor actor) {
        change(id, "appraised", opinion, actor, (it, now) -> it.appraised(opinion, actor.nameOnRecord(), now));
    }

    /** The ground does not hold, or an authority outside did not annul it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refuse(UUID id, String why, Actor actor) {
        change(id, "refused", why, actor, (it, now) -> it.refused(why, actor.nameOnRecord(), now));
    }

    /**
     * Drafts the decision.
     *
     * @return the paper's id
     * @throws Refusal 403 for others than who drafts the papers of the unit that awarded, 409 where there is one
     */
    public UUID draft(UUID id, Actor actor) {
        queries.visible(id, actor);
        var before = revocations.lock(id).orElseThrow(Refusal::notFound);
        var award = before.award();
        var grounds = List.of(
                words.ofDecision(award.number(), award.date().format(DAY), award.authority()),
                words.ofGround(before.ground().wording(), before.ground().legalSource()));
        var paper = papers.draft(award.appraisingUnit(), award.nomination(), grounds, actor)
                .id();
        var after = before.putOn(paper, clock.instant());
        journal.step(before, after, "putOnPaper", null, actor);
        return paper;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void takeOff(PaperDiscarded event) {
        for (var before : revocations.lockOnPaper(event.paper())) {
            var after = before.takenOff(clock.instant());
            journal.step(before, after, "takenOffPaper", null, Actor.SYSTEM);
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void decide(RevocationSigned event) {
        for (var before : revocations.lockOnPaper(event.paper())) {
            decided(
                    before,
                    new Revocation.Decision(event.number(), event.on(), event.authority()),
                    null,
                    event.signer());
            events.publishEvent(new RevocationDecided(before.id()));
        }
    }

    /** An authority outside annulled it, at the submitter's letter. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordOutside(UUID id, Revocation.Letter letter, Revocation.Decision decision, Actor actor) {
        var before = revocations.lock(id).orElseThrow(Refusal::notFound);
        var problems = new FieldProblems();
        reading.hasCome("data.date", decision.date(), problems);
        if (letter.date().isAfter(decision.date())) {
            problems.add("data.letterDate", "revocation.field.afterTheDecision");
        }
        problems.orRefuse();
        decided(before, decision, letter, actor);
    }

    /** Insignia and money came back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordReturn(UUID id, Revocation.Return back, Actor actor) {
        var it = revocations.find(id).orElseThrow(Refusal::notFound);
        var problems = new FieldProblems();
        if (back.insigniaOn() == null && back.note() == null) {
            problems.add("data.insigniaOn", "revocation.field.dayOrNote");
        }
        if (it.bonus() > 0 && (back.money() == null || back.money() < it.bonus()) && back.note() == null) {
            problems.add("data.money", "revocation.field.lessThanPaid", it.bonus());
        }
        if (back.money() != null && back.money() > 0 && back.moneyOn() == null) {
            problems.add("data.moneyOn", "shared.field.required");
        }
        reading.hasCome("data.insigniaOn", back.insigniaOn(), problems);
        reading.hasCome("data.moneyOn", back.moneyOn(), problems);
        problems.orRefuse();
        change(id, "returned", back.note(), actor, (before, now) -> before.returned(back, now));
    }

    /** The State's insignia were handed on upward. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forwardInsignia(UUID id, LocalDate on, Actor actor) {
        var problems = new FieldProblems();
        reading.hasCome("data.forwardedOn", on, problems);
        problems.orRefuse();
        change(id, "insigniaForwarded", null, actor, (it, now) -> it.forwarded(on, now));
    }

    private void decided(
            Revocation before, Revocation.Decision decision, Revocation.@Nullable Letter letter, Actor actor) {
        var after = before.decided(decision, letter, clock.instant());
        tellDocument(after, decision);
        register.revoke(
                after.award().entry(),
                new RegisterEntry.Revocation(after.id(), decision.date(), decision.number(), decision.authority()));
        journal.step(before, after, "revoked", after.ground().legalSource(), actor);
    }

    /** Whoever checks the decision, or this certificate of it, by the code printed on it reads that it no longer holds. */
    private void tellDocument(Revocation it, Revocation.Decision decision) {
        var ground = words.ofRevocation(decision.number());
        register.find(it.award().entry()).ifPresent(entry -> {
            var paper = entry.decision().paper();
            if (paper != null) {
                documents.revoke("paper", paper.toString(), 1, ground, decision.date());
                documents.revoke("certificate", paper + "/" + entry.nomination(), 1, ground, decision.date());
            }
        });
    }

    private void change(
            UUID id,
            String action,
            @Nullable String said,
            Actor actor,
            BiFunction<Revocation, Instant, Revocation> transition) {
        var before = revocations.lock(id).orElseThrow(Refusal::notFound);
        var after = transition.apply(before, clock.instant());
        journal.step(before, after, action, said, actor);
    }

    private Revocation.Award award(RegisterEntry entry) {
        var decision = entry.decision();
        return new Revocation.Award(
                entry.id(),
                entry.nomination(),
                entry.recipient().name(),
                entry.awardName(),
                entry.unit(),
                decision.number(),
                decision.date(),
                decision.authority(),
                queries.appraisingUnit(entry),
                decision.unit() == null);
    }
}
