package vn.thidua.paper;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.campaign.CampaignView;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationView;
import vn.thidua.nomination.Nominations;
import vn.thidua.nomination.NominationsLeftPaper;
import vn.thidua.organization.Units;
import vn.thidua.paper.process.PaperSigningProcess;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.workflow.Processes;

/** What clerks do with papers until an approver has them; the signature and after is {@link PaperSigning}. */
@Component
@Transactional
public class Papers {

    private final PaperRepository papers;
    private final PaperAccess access;
    private final PaperLines lines;
    private final PaperDefaults defaults;
    private final Nominations nominations;
    private final NominationQueries queries;
    private final CampaignQueries campaigns;
    private final Units units;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Papers(
            PaperRepository papers,
            PaperAccess access,
            PaperLines lines,
            PaperDefaults defaults,
            Nominations nominations,
            NominationQueries queries,
            CampaignQueries campaigns,
            Units units,
            Processes processes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.papers = papers;
        this.access = access;
        this.lines = lines;
        this.defaults = defaults;
        this.nominations = nominations;
        this.queries = queries;
        this.campaigns = campaigns;
        this.units = units;
        this.processes = processes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gathers nominations that wait at the unit into a draft.
     *
     * @throws Refusal 400 field errors, 403 for other desks, 422 where the kind does not fit the station
     */
    public PaperView create(PaperRequest request, Actor actor) {
        return create(Ids.next(), request, actor);
    }

    /**
     * The same under an id that a form was given when it was shown: sent twice, it is written once.
     *
     * @return the paper as it is there, which another sending may have made
     */
    public PaperView create(UUID id, PaperRequest request, Actor actor) {
        var there = papers.find(id);
        if (there.isPresent()) {
            access.requireVisible(id, actor);
            return there.get().view();
        }
        var check = new PaperCheck();
        var kind = check.kind(request.kind());
        var ids = check.nominations(request.nominations());
        var campaign = campaign(request.campaign(), ids, check, actor);
        var unit = unit(request.unit(), check);
        check.orRefuse();
        var desk = access.requireDraftingDesk(unit, actor);

        var views = putOn(id, unit, kind, campaign == null ? null : campaign.id(), ids, actor);
        var items = lines.of(views);
        var toUnit =
                kind == PaperKind.DECISION ? null : PaperLines.nextUnit(views).orElse(null);
        var wording = check.wording(
                defaults.wording(kind, unit, toUnit, campaign == null ? null : campaign.title(), items),
                request.wording().withoutBlanks());
        check.orRefuse();
        var origin = new Paper.Origin(
                id,
                kind,
                unit,
                campaign == null ? null : campaign.id(),
                desk.toString(),
                clock.instant(),
                actor.nameOnRecord());
        var paper = Paper.draft(origin, toUnit, wording, items);
        papers.insert(paper);
        events.publishEvent(event(paper, "drafted", actor).moved(null, paper.status()));
        return paper.view();
    }

    /**
     * Gathers nominations into a paper and lays it before the approver, in one act: where either is refused, nothing is kept.
     * A draft that an earlier sending kept under this id is changed and submitted; what is on its way already stays so.
     */
    public PaperView createAndSubmit(UUID id, PaperRequest request, Actor actor) {
        var there = papers.find(id);
        if (there.isPresent()) {
            access.requireVisible(id, actor);
            return there.get().status() == PaperStatus.DRAFT
                    ? updateAndSubmit(id, request, actor)
                    : there.get().view();
        }
        create(id, request, actor);
        submit(id, actor);
        return papers.find(id).orElseThrow().view();
    }

    /** Changes a draft and lays it before the approver, in one act. */
    public PaperView updateAndSubmit(UUID id, PaperRequest request, Actor actor) {
        update(id, request, actor);
        submit(id, actor);
        return papers.find(id).orElseThrow().view();
    }

    /** Changes the wording, and the list where one was sent. */
    public PaperView update(UUID id, PaperRequest request, Actor actor) {
        var paper = forDrafting(id, actor);
        var check = new PaperCheck();
        var ids = request.nominations() == null ? null : check.nominations(request.nominations());
        requireSame("kind", request.kind(), paper.kind.name(), check);
        requireSame("unit", request.unit(), paper.unit, check);
        requireSame("campaign", request.campaign(), paper.campaignText(), check);
        var wording = check.wording(paper.wording(), request.wording());
        check.orRefuse();
        paper.reword(wording);
        if (ids != null) {
            relist(paper, ids, actor);
        }
        papers.update(paper);
        events.publishEvent(event(paper, "changed", actor));
        return paper.view();
    }

    /** Lays the draft before the approver. */
    public void submit(UUID id, Actor actor) {
        var paper = forDrafting(id, actor);
        var before = paper.status();
        if (before != PaperStatus.DRAFT) {
            throw Refusal.conflict("paper.refusal.notEditable");
        }
        paper.submit(clock.instant());
        papers.update(paper);
        processes.start(PaperSigningProcess.ID, id.toString(), Map.of());
        events.publishEvent(event(paper, "submitted", actor).moved(before, paper.status()));
    }

    /** Gives up a draft: its nominations wait for another paper. */
    public void discard(UUID id, Actor actor) {
        var paper = forDrafting(id, actor);
        if (paper.status() != PaperStatus.DRAFT) {
            throw Refusal.conflict("paper.refusal.notEditable");
        }
        paper.discard(clock.instant());
        nominations.takeOffPaper(id, actor);
        papers.update(paper);
        events.publishEvent(new PaperDiscarded(id));
        events.publishEvent(event(paper, "discarded", actor).moved(PaperStatus.DRAFT, paper.status()));
    }

    /**
     * Nominations ended or are held: they are on no paper any more. The paper's own lock is not taken as long as something
     * is left on it: the signer checks. One that lies on a desk with nothing left on it ends, because nobody could do anything
     * with it but throw it away.
     */
    @EventListener
    void dropEnded(NominationsLeftPaper left) {
        var gone = papers.markLeft(left.paper(), left.nominations(), clock.instant());
        if (!gone.isEmpty()) {
            var paper = papers.find(left.paper()).orElseThrow();
            gone.forEach(nomination -> events.publishEvent(event(paper, "nominationWithdrawn", Actor.SYSTEM)
                    .because(left.reason())
                    .with("nomination", nomination.toString())));
            if (paper.isEmptyOnADesk()) {
                close(left.paper());
            }
        }
    }

    private void close(UUID id) {
        var paper = papers.findForUpdate(id).orElseThrow();
        // an instance of the model before 1.1 does not wait for this and keeps its task, to be returned and given up
        if (!paper.isEmptyOnADesk()
                || !processes.correlate(
                        PaperSigningProcess.ID, id.toString(), PaperSigningProcess.MESSAGE_NOTHING_LEFT, Map.of())) {
            return;
        }
        var before = paper.status();
        paper.close(clock.instant());
        papers.update(paper);
        events.publishEvent(event(paper, "closed", Actor.SYSTEM).moved(before, paper.status()));
    }

    private void relist(Paper paper, List<UUID> ids, Actor actor) {
        if (paper.kind == PaperKind.REVOCATION_DECISION) {
            requireSameList(paper, ids);
            return;
        }
        nominations.takeOffPaper(paper.id, actor);
        var views = putOn(paper.id, paper.unit, paper.kind, paper.campaign, ids, actor);
        paper.list(lines.of(views));
        papers.replaceItems(paper);
    }

    /** What a decision annuls was appraised as it is. */
    private static void requireSameList(Paper paper, List<UUID> ids) {
        var now = paper.items().stream().map(PaperItem::nomination).collect(Collectors.toSet());
        if (!now.equals(Set.copyOf(ids))) {
            throw Refusal.byRule("paper.refusal.listFixed");
        }
    }

    private List<NominationView> putOn(
            UUID paper, String unit, PaperKind kind, @Nullable UUID campaign, List<UUID> ids, Actor actor) {
        var views = nominations.putOnPaper(paper, unit, kind == PaperKind.DECISION, ids, actor);
        if (views.stream().anyMatch(view -> !Objects.equals(view.campaignId(), campaign))) {
            throw Refusal.byRule("paper.refusal.otherCampaign");
        }
        return views;
    }

    private Paper forDrafting(UUID id, Actor actor) {
        access.requireVisible(id, actor);
        var paper = papers.findForUpdate(id).orElseThrow(Refusal::notFound);
        access.requireDraftingDesk(paper.unit, actor);
        return paper;
    }

    private @Nullable CampaignView campaign(@Nullable String id, List<UUID> gathered, PaperCheck check, Actor actor) {
        if (id == null || id.isBlank()) {
            // ad hoc merit and leaders of clusters belong to none
            if (!queries.areOutsideCampaigns(gathered)) {
                check.problems().add("campaign", "shared.field.required");
            }
            return null;
        }
        try {
            return campaigns.visible(Ids.read(id), actor);
        } catch (Refusal unknown) {
            check.problems().add("campaign", "shared.field.unknownOption");
            return null;
        }
    }

    private @Nullable String unit(@Nullable String code, PaperCheck check) {
        if (code == null || code.isBlank()) {
            check.problems().add("unit", "shared.field.required");
        } else if (units.find(code).isEmpty()) {
            check.problems().add("unit", "shared.field.unknownOption");
        }
        return code;
    }

    private static void requireSame(String field, @Nullable String sent, @Nullable String now, PaperCheck check) {
        if (sent != null && !sent.equals(now)) {
            check.problems().add(field, "paper.field.fixed");
        }
    }

    static CaseEvent event(Paper paper, String action, Actor actor) {
        return CaseEvent.of("paper", paper.id.toString(), paper.campaignText(), paper.unit, action, actor);
    }
}
