package vn.thidua.paper;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;

/** Drafts decisions that annul awards; from there on they are papers like any other. */
@Component
public class RevocationPapers {

    private final PaperRepository papers;
    private final PaperAccess access;
    private final PaperLines lines;
    private final PaperDefaults defaults;
    private final NominationQueries nominations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RevocationPapers(
            PaperRepository papers,
            PaperAccess access,
            PaperLines lines,
            PaperDefaults defaults,
            NominationQueries nominations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.papers = papers;
        this.access = access;
        this.lines = lines;
        this.defaults = defaults;
        this.nominations = nominations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Drafts one.
     *
     * @param unit the code of the unit that awarded
     * @param nomination of the award
     * @param grounds what it is annulled for, beside the law
     * @throws vn.thidua.shared.Refusal 403 for other desks
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public PaperView draft(String unit, UUID nomination, List<String> grounds, Actor actor) {
        var desk = access.requireDraftingDesk(unit, actor);
        var items = lines.of(List.of(nominations.get(nomination)));
        var usual = defaults.wording(PaperKind.REVOCATION_DECISION, unit, null, null, items);
        var all = new ArrayList<>(usual.grounds());
        all.addAll(grounds);
        var wording = new PaperWording(
                usual.subject(), all, usual.recipients(), usual.addressee(), usual.place(), usual.signerTitle());
        var origin = new Paper.Origin(
                Ids.next(),
                PaperKind.REVOCATION_DECISION,
                unit,
                null,
                desk.toString(),
                clock.instant(),
                actor.nameOnRecord());
        var paper = Paper.draft(origin, null, wording, items);
        papers.insert(paper);
        events.publishEvent(Papers.event(paper, "drafted", actor).moved(null, paper.status()));
        return paper.view();
    }
}
