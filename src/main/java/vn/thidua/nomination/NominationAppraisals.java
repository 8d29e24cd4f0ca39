package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Refusal;

/**
 * What happens to a nomination between two papers: appraisal, supplement, the answer from outside. Called by its human
 * tasks, in their transaction; whose task it is has been checked at the door.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NominationAppraisals {

    private final NominationRepository nominations;
    private final NominationJournal journal;
    private final NominationAwards awards;
    private final Hindrances hindrances;
    private final NominationReturns returns;
    private final NominationCouncils councils;
    private final DossierReader reader;
    private final StoppedDeadlines deadlines;
    private final Clock clock;

    NominationAppraisals(
            NominationRepository nominations,
            NominationJournal journal,
            NominationAwards awards,
            Hindrances hindrances,
            NominationReturns returns,
            NominationCouncils councils,
            DossierReader reader,
            StoppedDeadlines deadlines,
            Clock clock) {
        this.nominations = nominations;
        this.journal = journal;
        this.awards = awards;
        this.hindrances = hindrances;
        this.returns = returns;
        this.councils = councils;
        this.reader = reader;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * It holds: it waits for the paper of the unit that appraised it, or first for the vote of that unit's council.
     *
     * @throws Refusal 422 with everything that still stands against it
     */
    public void forward(UUID id, @Nullable String opinion, Actor actor) {
        var nomination = lock(id);
        hindrances.refuseIfAny(List.of(nomination), Hindrance.Step.FORWARD);
        nomination.appraise(opinion, actor, clock.instant());
        councils.layBefore(nomination, actor, clock.instant());
        journal.save(nomination, actor);
    }

    /** Something is missing: back to the nominating unit, and the clock stands still. */
    public void askForSupplement(UUID id, String reason, Actor actor) {
        var nomination = lock(id);
        returns.keep(nomination.view(), reason, actor, clock.instant());
        nomination.askForSupplement(reason, actor, clock.instant());
        journal.save(nomination, actor);
    }

    /**
     * It does not hold and is returned for good, in writing with the legal ground (Decree 152/2025, Đ35.4.a).
     *
     * @param legalGround the article
     */
    public void reject(UUID id, String reason, String legalGround, Actor actor) {
        var nomination = lock(id);
        nomination.reject(reason, legalGround, actor, clock.instant());
        journal.save(nomination, actor);
    }

    /**
     * The nominating unit completes the dossier. For whom it is and which award it asks for stays as it was.
     *
     * @throws Refusal 400 with every wrong field
     */
    public void supplement(UUID id, NominationDraft completed, Actor actor) {
        var nomination = lock(id);
        var problems = new FieldProblems();
        var dossier = reader.read(fixed(nomination.view().dossier(), completed), problems);
        problems.orRefuse();
        var now = clock.instant();
        nomination.supplement(Objects.requireNonNull(dossier), deadlines.of(nomination, now), actor, now);
        returns.cameBack(id, now);
        journal.save(nomination, actor);
    }

    /** The authority outside awarded it. */
    public void recordOutside(UUID id, Decision decision, Actor actor) {
        if (decision.date().isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid("data.date", "nomination.field.inTheFuture");
        }
        var nomination = lock(id);
        var now = clock.instant();
        nomination.awardedOutside(decision, actor, now);
        journal.save(nomination, actor);
        awards.enter(List.of(nomination.view()), null, null, now);
    }

    /** The authority outside said no. */
    public void refusedOutside(UUID id, String reason, Actor actor) {
        var nomination = lock(id);
        nomination.refusedOutside(reason, actor, clock.instant());
        journal.save(nomination, actor);
    }

    private Nomination lock(UUID id) {
        return nominations.lock(id).orElseThrow(Refusal::notFound);
    }

    private static NominationDraft fixed(Dossier now, NominationDraft completed) {
        var recipient = now.recipient();
        var sent = completed.recipient();
        return new NominationDraft(
                null,
                null,
                now.award(),
                now.type().name(),
                new NominationDraft.Recipient(
                        recipient.kind().name(),
                        recipient.name(),
                        sent == null ? null : sent.position(),
                        recipient.code(),
                        sent == null ? null : sent.deceasedOn()),
                completed.period(),
                completed.achievement(),
                completed.facts());
    }
}
