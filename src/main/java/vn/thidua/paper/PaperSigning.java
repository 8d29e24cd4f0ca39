package vn.thidua.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.Nominations;
import vn.thidua.organization.Desks;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Refusal;
import vn.thidua.signature.OpenKey;

/**
 * From the approver's desk on: the signature, the number, and the nominations that move with it, all in one transaction.
 * The desk is checked by whoever completes the task.
 */
@Component
@Transactional
public class PaperSigning {

    private final PaperRepository papers;
    private final PaperNumbers numbers;
    private final SigningConflicts conflicts;
    private final PaperDocuments documents;
    private final OpenedKeys opened;
    private final Nominations nominations;
    private final Units units;
    private final Desks desks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaperSigning(
            PaperRepository papers,
            PaperNumbers numbers,
            SigningConflicts conflicts,
            PaperDocuments documents,
            OpenedKeys opened,
            Nominations nominations,
            Units units,
            Desks desks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.papers = papers;
        this.numbers = numbers;
        this.conflicts = conflicts;
        this.documents = documents;
        this.opened = opened;
        this.nominations = nominations;
        this.units = units;
        this.desks = desks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The approver signs for all but those struck off.
     *
     * @param seen the list the approver had before them ({@link PaperView#fingerprint}), null where it was not said
     * @throws Refusal 422 where this person's signature may not stand under this list
     */
    public void sign(UUID id, List<StrikeOff> strikeOffs, @Nullable String seen, Actor actor) {
        var paper = load(id);
        paper.sign(strikeOffs, seen, actor, clock.instant());
        conflicts.refuseIfAny(paper, actor);
        papers.update(paper);
        papers.markStruckOff(
                id,
                paper.items().stream()
                        .filter(item -> item.struckOffBecause() != null)
                        .toList());
    }

    /** The approver sends the whole paper back to its clerk. */
    public void sendBack(UUID id, String reason, Actor actor) {
        var paper = load(id);
        paper.sendBack(reason, clock.instant());
        papers.update(paper);
        events.publishEvent(Papers.event(paper, "returned", actor)
                .moved(PaperStatus.TO_SIGN, paper.status())
                .because(reason));
    }

    /** The clerk lays a returned paper before the approver again. */
    public void resubmit(UUID id, PaperWording.Changes changes, Actor actor) {
        var paper = load(id);
        var check = new PaperCheck();
        var wording = check.wording(paper.wording(), changes);
        check.orRefuse();
        paper.reword(wording);
        paper.submit(clock.instant());
        papers.update(paper);
        events.publishEvent(Papers.event(paper, "submitted", actor).moved(PaperStatus.RETURNED, paper.status()));
    }

    /** The clerk gives a returned paper up: its nominations wait for another one. */
    public void giveUp(UUID id, @Nullable String reason, Actor actor) {
        var paper = load(id);
        paper.discard(clock.instant());
        nominations.takeOffPaper(id, actor);
        papers.update(paper);
        events.publishEvent(new PaperDiscarded(id));
        events.publishEvent(Papers.event(paper, "discarded", actor)
                .moved(PaperStatus.RETURNED, paper.status())
                .because(reason));
    }

    /** Gives the signed paper its number and today's date. */
    public void issue(UUID id) {
        var paper = load(id);
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, clock.getZone());
        int inYear = numbers.next(paper.unit, paper.kind, today.getYear());
        var number = paper.kind.number(inYear, units.get(paper.unit).symbol());
        paper.issue(new Paper.Issue(number, today.getYear(), inYear, today), now);
        papers.update(paper);
        documents.enter(paper);
        events.publishEvent(Papers.event(paper, "signed", signer(paper))
                .moved(PaperStatus.TO_SIGN, paper.status())
                .with("number", number)
                .with("nominations", paper.standing().size()));
    }

    /**
     * Moves what was signed for; what was struck off goes back first. A decision that annuls awards moves no nomination.
     *
     * @throws Refusal 409 if a nomination was withdrawn in the same moment: whoever signs must know what they sign
     */
    public void moveNominations(UUID id) {
        var paper = load(id);
        var signer = signer(paper);
        if (paper.kind == PaperKind.REVOCATION_DECISION) {
            revoke(paper, signer);
            return;
        }
        var struckOff = new LinkedHashMap<UUID, String>();
        for (var item : paper.items()) {
            if (item.struckOffBecause() != null && item.leftAt() == null) {
                struckOff.put(item.nomination(), item.struckOffBecause());
            }
        }
        if (!struckOff.isEmpty()) {
            nominations.strikeOff(id, struckOff, signer);
        }
        var issue = paper.issue();
        if (paper.kind == PaperKind.DECISION) {
            nominations.awardByPaper(id, issue.number(), issue.on(), paper.unit, signer);
        } else {
            nominations.forwardByPaper(id, issue.number(), issue.on(), signer);
        }
        var now = load(id);
        if (!now.items().equals(paper.items())) {
            throw now.listChanged();
        }
        opened.of(id).ifPresent(key -> signElectronically(now, key, signer));
    }

    /** The key is open in this transaction only: the PDF is written now and not by the step that follows. */
    private void signElectronically(Paper paper, OpenKey key, Actor actor) {
        documents.keepSigned(paper, key);
        events.publishEvent(Papers.event(paper, "signedElectronically", actor).with("certificate", key.subject()));
    }

    /** Whoever had the awards on it proposed for revocation goes on from here. */
    private void revoke(Paper paper, Actor signer) {
        var issue = paper.issue();
        events.publishEvent(new RevocationSigned(
                paper.id,
                issue.number(),
                issue.on(),
                units.get(paper.unit).nameVi(),
                paper.standing().stream().map(PaperItem::nomination).toList(),
                signer));
    }

    /** Renders the signed paper and keeps the PDF; again and again without harm. */
    public void render(UUID id) {
        documents.keep(load(id));
    }

    /** Nothing to do where the clerk's own act has already discarded it. */
    public void ensureDiscarded(UUID id) {
        if (load(id).status() != PaperStatus.DISCARDED) {
            giveUp(id, null, Actor.SYSTEM);
        }
    }

    private Actor signer(Paper paper) {
        var signing = paper.signing();
        var signer = desks.actor(signing.username(), signing.address())
                .orElseThrow(() -> new IllegalStateException("The signer of paper " + paper.id + " is unknown"));
        return signing.deputy() == null ? signer : signer.as(signing.deputy(), Desk.approver(paper.unit));
    }

    private Paper load(UUID id) {
        return papers.findForUpdate(id).orElseThrow(Refusal::notFound);
    }
}
