package vn.thidua.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Deputy;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Refusal;

/** A submission letter or a decision; guards its own way from the draft to the signature. */
final class Paper {

    final UUID id;
    final PaperKind kind;
    final String unit;
    final @Nullable UUID campaign;
    final String draftingDesk;
    final Instant createdAt;
    final String createdBy;

    private PaperStatus status;
    private @Nullable String toUnit;
    private PaperWording wording;
    private @Nullable String returnedBecause;
    private @Nullable Signing signing;
    private @Nullable Issue issue;
    private List<PaperItem> items;
    private @Nullable Instant submittedAt;
    private Instant since;

    /**
     * Who signed and when; the signer's name at sign-in and address let the process act in their name.
     *
     * @param deputy for whom, absent where the head signed
     */
    record Signing(
            String username,
            String displayName,
            @Nullable String address,
            Instant at,
            @Nullable Deputy deputy) {}

    /** The number and the date a signed paper got. */
    record Issue(String number, int year, int inYear, LocalDate on) {}

    /** Everything that stays as it was when the draft was made. */
    record Origin(
            UUID id,
            PaperKind kind,
            String unit,
            @Nullable UUID campaign,
            String draftingDesk,
            Instant createdAt,
            String createdBy) {}

    /** Everything that changes. */
    record State(
            PaperStatus status,
            @Nullable String toUnit,
            PaperWording wording,
            @Nullable String returnedBecause,
            @Nullable Signing signing,
            @Nullable Issue issue,
            @Nullable Instant submittedAt,
            Instant since) {}

    Paper(Origin origin, State state, List<PaperItem> items) {
        this.id = origin.id();
        this.kind = origin.kind();
        this.unit = origin.unit();
        this.campaign = origin.campaign();
        this.draftingDesk = origin.draftingDesk();
        this.createdAt = origin.createdAt();
        this.createdBy = origin.createdBy();
        this.status = state.status();
        this.toUnit = state.toUnit();
        this.wording = state.wording();
        this.returnedBecause = state.returnedBecause();
        this.signing = state.signing();
        this.issue = state.issue();
        this.submittedAt = state.submittedAt();
        this.since = state.since();
        this.items = List.copyOf(items);
    }

    static Paper draft(Origin origin, @Nullable String toUnit, PaperWording wording, List<PaperItem> items) {
        return new Paper(
                origin,
                new State(PaperStatus.DRAFT, toUnit, wording, null, null, null, null, origin.createdAt()),
                items);
    }

    State state() {
        return new State(status, toUnit, wording, returnedBecause, signing, issue, submittedAt, since);
    }

    @Nullable
    String campaignText() {
        return campaign == null ? null : campaign.toString();
    }

    PaperStatus status() {
        return status;
    }

    PaperWording wording() {
        return wording;
    }

    List<PaperItem> items() {
        return items;
    }

    List<PaperItem> standing() {
        return items.stream().filter(PaperItem::stands).toList();
    }

    void reword(PaperWording newWording) {
        requireEditable();
        wording = newWording;
    }

    void list(List<PaperItem> newItems) {
        requireEditable();
        items = List.copyOf(newItems);
    }

    void submit(Instant now) {
        requireEditable();
        requireSomethingToSign();
        submittedAt = now;
        to(PaperStatus.TO_SIGN, now);
        returnedBecause = null;
    }

    void sendBack(String reason, Instant now) {
        require(PaperStatus.TO_SIGN);
        returnedBecause = reason;
        to(PaperStatus.RETURNED, now);
    }

    void discard(Instant now) {
        requireEditable();
        to(PaperStatus.DISCARDED, now);
    }

    /** Whether it is on somebody's desk, to be signed or mended, with nothing left on it. */
    boolean isEmptyOnADesk() {
        return (status == PaperStatus.TO_SIGN || status == PaperStatus.RETURNED)
                && standing().isEmpty();
    }

    /** Everything on it has left: it ends, and stays readable with what was on it. */
    void close(Instant now) {
        if (!isEmptyOnADesk()) {
            throw Refusal.conflict("shared.refusal.stale");
        }
        to(PaperStatus.DISCARDED, now);
    }

    /**
     * The approver's signature. The paper counts as signed once it has its number, which the process gives it in the same
     * transaction.
     *
     * @param seen the list the approver had before them, null where it was not said
     * @throws Refusal 409 if the list is no longer that one, 422 if nothing is left to sign
     */
    void sign(List<StrikeOff> strikeOffs, @Nullable String seen, Actor actor, Instant now) {
        require(PaperStatus.TO_SIGN);
        if (seen != null && !seen.equals(view().fingerprint())) {
            throw listChanged();
        }
        strikeOff(strikeOffs);
        requireSomethingToSign();
        signing = new Signing(
                actor.username(),
                actor.displayName(),
                actor.address(),
                now,
                actor.actingFor().orElse(null));
    }

    void issue(Issue number, Instant now) {
        require(PaperStatus.TO_SIGN);
        if (signing == null) {
            throw new IllegalStateException("Paper " + id + " gets its number before its signature");
        }
        issue = number;
        to(PaperStatus.SIGNED, now);
    }

    Signing signing() {
        if (signing == null) {
            throw new IllegalStateException("Paper " + id + " is not signed");
        }
        return signing;
    }

    Issue issue() {
        if (issue == null) {
            throw new IllegalStateException("Paper " + id + " has no number");
        }
        return issue;
    }

    /** The answer to somebody who signs a list that is no longer the one they saw. */
    Refusal listChanged() {
        var gone = items.stream()
                .filter(item -> item.leftAt() != null)
                .map(PaperItem::recipientName)
                .collect(Collectors.joining(", "));
        return gone.isEmpty()
                ? Refusal.conflict("paper.refusal.listChanged")
                : Refusal.conflict("paper.refusal.withdrawnMeanwhile", gone);
    }

    PaperView view() {
        var signature = signing == null || issue == null
                ? null
                : new PaperView.Signature(
                        issue.number(), issue.on(), signing.at(), signing.displayName(), signing.deputy());
        return new PaperView(
                id,
                kind,
                status,
                unit,
                toUnit,
                campaign,
                draftingDesk,
                wording,
                returnedBecause,
                signature,
                items,
                createdAt,
                createdBy,
                submittedAt,
                since);
    }

    private void strikeOff(List<StrikeOff> strikeOffs) {
        var problems = new FieldProblems();
        var reasons = new HashMap<UUID, String>();
        for (int row = 0; row < strikeOffs.size(); row++) {
            var strikeOff = strikeOffs.get(row);
            var field = "data.strikeOff[" + row + "]";
            if (items.stream().noneMatch(item -> item.nomination().equals(strikeOff.nomination()))) {
                problems.add(field + ".nomination", "shared.field.unknownOption");
            } else if (reasons.put(strikeOff.nomination(), strikeOff.reason()) != null) {
                problems.add(
                        field + ".nomination",
                        "shared.field.duplicate",
                        strikeOff.nomination().toString());
            }
            if (strikeOff.reason().isBlank()) {
                problems.add(field + ".reason", "shared.field.required");
            }
        }
        problems.orRefuse();
        var marked = new ArrayList<PaperItem>();
        for (var item : items) {
            var reason = reasons.get(item.nomination());
            marked.add(reason == null ? item : item.struckOff(reason));
        }
        items = List.copyOf(marked);
    }

    private void requireSomethingToSign() {
        if (standing().isEmpty()) {
            throw Refusal.byRule("paper.refusal.nothingLeft");
        }
    }

    private void requireEditable() {
        if (!status.isEditable()) {
            throw Refusal.conflict("paper.refusal.notEditable");
        }
    }

    private void require(PaperStatus expected) {
        if (status != expected) {
            throw Refusal.conflict("shared.refusal.stale");
        }
    }

    private void to(PaperStatus next, Instant now) {
        status = next;
        since = now;
    }
}
