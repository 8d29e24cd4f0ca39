package vn.thidua.publicsite;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.thidua.organization.Desks;
import vn.thidua.organization.Units;
import vn.thidua.paper.PaperKind;
import vn.thidua.paper.PaperQueries;
import vn.thidua.paper.PaperView;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.SentFields;

/**
 * Publishing decisions, and taking them down: an act of the office that works for the issuing unit, or of the rules when a
 * decision is signed. Both stand in the paper's history.
 */
@Component
@Transactional
public class Publications {

    private static final String PAPER = "paper";
    private static final int LONGEST_REASON = 1_000;

    private final PublicationRepository publications;
    private final PublicRules rules;
    private final PaperQueries papers;
    private final Units units;
    private final Desks desks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publications(
            PublicationRepository publications,
            PublicRules rules,
            PaperQueries papers,
            Units units,
            Desks desks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.publications = publications;
        this.rules = rules;
        this.papers = papers;
        this.units = units;
        this.desks = desks;
        this.events = events;
        this.clock = clock;
    }

    /** Empty where the paper was never published. */
    @Transactional(readOnly = true)
    public Optional<Publication> of(UUID paper) {
        return publications.of(paper);
    }

    /** Whether this person publishes what the unit decides. */
    @Transactional(readOnly = true)
    public boolean mayPublish(PaperView paper, Actor actor) {
        return isDecision(paper) && actor.owns(office(paper));
    }

    /** Whether the paper is of the kind that is published: a signed decision that awards. */
    public static boolean isDecision(PaperView paper) {
        return paper.isSigned() && paper.kind() == PaperKind.DECISION;
    }

    /**
     * Shows a decision and its list to everybody.
     *
     * @throws Refusal 404 for who may not see the paper, 403 for other desks, 409 where it is published already, 422 for
     *     what is no signed decision
     */
    public Publication publish(UUID id, Actor actor) {
        var paper = papers.visible(id, actor);
        actor.requireDesk(office(paper));
        if (!isDecision(paper)) {
            throw Refusal.byRule("publicsite.refusal.notADecision");
        }
        return show(paper, actor);
    }

    /**
     * Takes a published decision off the public pages.
     *
     * @throws Refusal 404 for who may not see the paper and for what was never published, 403 for other desks, 400 without
     *     a reason, 409 where it was taken down already
     */
    public Publication takeDown(UUID id, @Nullable String reason, Actor actor) {
        var paper = papers.visible(id, actor);
        actor.requireDesk(office(paper));
        var why = SentFields.only("reason", reason, LONGEST_REASON);
        var after = publications
                .lock(id)
                .orElseThrow(Refusal::notFound)
                .takenDown(why, actor.nameOnRecord(), clock.instant());
        publications.update(after);
        publications.hideNames(after);
        tell(paper, "takenDown", actor, why);
        return after;
    }

    /** The list stands in the register only after the whole signing, hence at its very end and still inside of it. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void signed(CaseEvent event) {
        if (event.caseType().equals(PAPER) && event.action().equals("signed")) {
            var paper = papers.get(Ids.read(event.caseId()));
            if (isDecision(paper) && rules.publishesByItself(paper.unit())) {
                show(paper, Actor.SYSTEM);
            }
        }
    }

    private Publication show(PaperView paper, Actor actor) {
        var before = publications.lock(paper.id()).orElse(null);
        var now = clock.instant();
        Publication it;
        if (before == null) {
            it = new Publication(Ids.next(), paper.id(), Publication.Status.PUBLISHED, now, actor.nameOnRecord(), null);
            publications.insert(it, head(paper));
        } else {
            it = before.again(actor.nameOnRecord(), now);
            publications.update(it);
        }
        publications.showNames(it);
        tell(paper, "published", actor, null);
        return it;
    }

    private PublicationRepository.Head head(PaperView paper) {
        var signature = Objects.requireNonNull(paper.signature());
        return new PublicationRepository.Head(
                paper.unit(),
                units.get(paper.unit()).nameVi(),
                signature.number(),
                signature.on(),
                paper.wording().subject());
    }

    private Desk office(PaperView paper) {
        return desks.standingBodyOf(paper.unit());
    }

    private void tell(PaperView paper, String action, Actor actor, @Nullable String why) {
        var campaign = paper.campaign();
        events.publishEvent(CaseEvent.of(
                        PAPER,
                        paper.id().toString(),
                        campaign == null ? null : campaign.toString(),
                        paper.unit(),
                        action,
                        actor)
                .because(why));
    }
}
