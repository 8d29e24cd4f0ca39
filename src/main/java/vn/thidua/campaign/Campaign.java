package vn.thidua.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Refusal;

/** The aggregate: one campaign on its way from the draft to the final report. It alone decides what may follow what. */
final class Campaign {

    private final UUID id;
    private final Instant createdAt;
    private CampaignStatus status;
    private CampaignPlan plan;
    private int participants;
    private Instant since;
    private @Nullable Instant launchedAt;
    private @Nullable Instant nominationsAt;
    private @Nullable String returnedBecause;
    private @Nullable FinalReport report;
    private @Nullable CampaignStage asked;

    private Campaign(CampaignView view, @Nullable CampaignStage asked) {
        this.id = view.id();
        this.createdAt = view.createdAt();
        this.status = view.status();
        this.plan = view.plan();
        this.participants = view.participants();
        this.since = view.since();
        this.launchedAt = view.launchedAt();
        this.nominationsAt = view.nominationsAt();
        this.returnedBecause = view.returnedBecause();
        this.report = view.report();
        this.asked = asked;
    }

    static Campaign draft(UUID id, CampaignPlan plan, Instant now) {
        return new Campaign(
                new CampaignView(id, CampaignStatus.DRAFT, plan, 0, now, now, null, null, null, null), null);
    }

    /** What the repository read. */
    static Campaign stored(CampaignView view, @Nullable CampaignStage asked) {
        return new Campaign(view, asked);
    }

    UUID id() {
        return id;
    }

    CampaignStatus status() {
        return status;
    }

    CampaignPlan plan() {
        return plan;
    }

    /** The stage the approver asked for before the process was ready to open it. */
    @Nullable
    CampaignStage asked() {
        return asked;
    }

    @Nullable
    Instant nominationsAt() {
        return nominationsAt;
    }

    CampaignView view() {
        return new CampaignView(
                id, status, plan, participants, createdAt, since, launchedAt, nominationsAt, returnedBecause, report);
    }

    void rewrite(CampaignPlan newPlan) {
        if (!status.isEditable()) {
            throw Refusal.conflict("campaign.refusal.notEditable");
        }
        plan = newPlan;
    }

    /** The first time from the draft, later again from the plan sent back. */
    void submit(Instant now) {
        if (!status.isEditable()) {
            throw Refusal.conflict("campaign.refusal.alreadySubmitted");
        }
        move(CampaignStatus.PENDING_APPROVAL, now);
    }

    void approve(Instant now) {
        require(CampaignStatus.PENDING_APPROVAL);
        returnedBecause = null;
        move(CampaignStatus.APPROVED, now);
    }

    void sendBack(@Nullable String reason, Instant now) {
        require(CampaignStatus.PENDING_APPROVAL);
        returnedBecause = reason;
        move(CampaignStatus.RETURNED, now);
    }

    void reject(@Nullable String reason, Instant now) {
        require(CampaignStatus.PENDING_APPROVAL);
        returnedBecause = reason;
        move(CampaignStatus.REJECTED, now);
    }

    void launch(int taking, Instant now) {
        require(CampaignStatus.APPROVED);
        participants = taking;
        launchedAt = now;
        move(CampaignStatus.LAUNCHED, now);
    }

    /** Once; the chunks that follow find it done. */
    boolean openMidReview(Instant now) {
        return openOnce(CampaignStatus.MID_REVIEW, now, CampaignStatus.LAUNCHED);
    }

    /** Once; the mid review may have been left out. */
    boolean openFinalReview(Instant now) {
        return openOnce(CampaignStatus.FINAL_REVIEW, now, CampaignStatus.LAUNCHED, CampaignStatus.MID_REVIEW);
    }

    void rank(Instant now) {
        require(CampaignStatus.FINAL_REVIEW);
        move(CampaignStatus.RANKING, now);
    }

    void openNominations(Instant now) {
        require(CampaignStatus.RANKING);
        nominationsAt = now;
        move(CampaignStatus.NOMINATION, now);
    }

    void beginReporting(Instant now) {
        require(CampaignStatus.NOMINATION);
        move(CampaignStatus.REPORTING, now);
    }

    void report(FinalReport written) {
        require(CampaignStatus.REPORTING);
        report = written;
    }

    /** The approver's answer to the report: why it goes back, or nothing. */
    void judgeReport(@Nullable String returned) {
        require(CampaignStatus.REPORTING);
        returnedBecause = returned;
    }

    void close(Instant now) {
        require(CampaignStatus.REPORTING);
        move(CampaignStatus.CLOSED, now);
    }

    void cancel(@Nullable String reason, Instant now) {
        if (status.isEnded()) {
            throw Refusal.conflict("campaign.refusal.ended");
        }
        returnedBecause = reason;
        move(CampaignStatus.CANCELLED, now);
    }

    /** Postpones a milestone; those that would then lie before it move along. */
    void extend(Milestone milestone, LocalDate until) {
        if (status != CampaignStatus.APPROVED && !status.isRunning()) {
            throw Refusal.conflict("campaign.refusal.notRunning");
        }
        if (milestone == Milestone.MID_REVIEW && plan.milestones().midReviewOn() == null) {
            throw Refusal.conflict("campaign.refusal.noMidReview");
        }
        if (milestone.isOver(status)) {
            throw Refusal.conflict("campaign.refusal.stageIsOver");
        }
        LocalDate before = milestone.of(plan);
        if (before != null && !until.isAfter(before)) {
            throw Refusal.invalid("until", "campaign.field.notLater", before);
        }
        plan = milestone.moved(plan, until);
    }

    /** More units take part; the caller has seen to it that none of them does yet. */
    void addUnits(List<String> units) {
        if (status != CampaignStatus.APPROVED
                && (!status.isRunning() || status.compareTo(CampaignStatus.FINAL_REVIEW) > 0)) {
            throw Refusal.conflict("campaign.refusal.tooLateToJoin");
        }
        var all = new LinkedHashSet<>(plan.participants().units());
        all.addAll(units);
        plan = plan.with(new CampaignPlan.Participants(
                List.copyOf(all),
                plan.participants().subtreeOf(),
                plan.participants().cluster()));
        if (status.isRunning()) {
            participants += units.size();
        }
    }

    /**
     * The approver wants a stage before its day.
     *
     * @return false if it is open already, which harms nobody
     */
    boolean ask(CampaignStage stage) {
        if (stage.isOpen(status)) {
            return false;
        }
        if (stage == CampaignStage.MID_REVIEW && plan.milestones().midReviewOn() == null) {
            throw Refusal.conflict("campaign.refusal.noMidReview");
        }
        if (!stage.follows(status)) {
            throw Refusal.conflict("campaign.refusal.order." + stage);
        }
        asked = stage;
        return true;
    }

    boolean isAsked(CampaignStage stage) {
        return asked == stage;
    }

    private boolean openOnce(CampaignStatus stage, Instant now, CampaignStatus... from) {
        if (status == stage) {
            return false;
        }
        require(from);
        move(stage, now);
        return true;
    }

    private void require(CampaignStatus... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw Refusal.conflict("shared.refusal.stale");
        }
    }

    private void move(CampaignStatus next, Instant now) {
        status = next;
        since = now;
        asked = null;
    }
}
