package vn.thidua.rolemodel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Act;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/**
 * Somebody who set an example. Guards its own way; what it may not do in its present state ends in a 409, because the
 * caller saw an older one. It is never shown to the public without the consent of the one shown.
 *
 * @param unit the code of the unit that proposes
 * @param checkingUnit the code of the unit above, whose standing body checks and whose approver publishes
 * @param openly whether the public sees it, and not only those who sign in
 * @param reason why it was returned, rejected or withdrawn
 */
public record RoleModel(
        UUID id,
        String unit,
        String checkingUnit,
        Content content,
        Consent consent,
        RoleModelStatus status,
        boolean openly,
        @Nullable String reason,
        Acts acts) {

    /** The article by which nobody is shown to the public against their will. */
    public static final String CONSENT_RULE = "Nghị định 13/2023/NĐ-CP Đ11";

    /**
     * What is told.
     *
     * @param headline one sentence
     * @param story what was done, as plain text
     * @param field the code of a field of {@link RoleModelFields}
     * @param to the last day, absent for what happened on one
     * @param campaign the campaign in which it was found, absent outside of one
     */
    public record Content(
            RoleModelKind kind,
            Subject subject,
            String headline,
            String story,
            String field,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable UUID campaign) {}

    /**
     * Who set the example.
     *
     * @param code the personnel or unit number, never shown to the public
     * @param homeUnit the code of the unit where the person serves, or of the collective itself; absent for a citizen
     */
    public record Subject(
            SubjectKind kind,
            String name,
            @Nullable String position,
            @Nullable String code,
            @Nullable String homeUnit) {}

    /**
     * Whether the one shown agreed to be shown to the public.
     *
     * @param note how and when that was said
     * @param recorded who wrote it down
     */
    public record Consent(boolean given, @Nullable String note, Act recorded) {}

    /** Who did what. */
    public record Acts(
            Act proposed,
            @Nullable Act checked,
            @Nullable Act published,
            @Nullable Act ended) {}

    static RoleModel propose(
            UUID id, String unit, String checkingUnit, Content content, Consent consent, Act proposed) {
        return new RoleModel(
                id,
                unit,
                checkingUnit,
                content,
                consent,
                RoleModelStatus.CHECKING,
                false,
                null,
                new Acts(proposed, null, null, null));
    }

    RoleModel revised(Content newContent, Consent newConsent) {
        require(RoleModelStatus.RETURNED);
        return new RoleModel(id, unit, checkingUnit, newContent, newConsent, status, openly, reason, acts);
    }

    RoleModel sentAgain() {
        require(RoleModelStatus.RETURNED);
        return to(RoleModelStatus.CHECKING, false, null, acts);
    }

    RoleModel accepted(Act act) {
        require(RoleModelStatus.CHECKING);
        return to(RoleModelStatus.APPROVAL, false, null, new Acts(acts.proposed(), act, null, null));
    }

    /** To whoever handed it on: from the standing body to the unit, from the approver to the standing body. */
    RoleModel returned(String why) {
        if (status == RoleModelStatus.APPROVAL) {
            return to(RoleModelStatus.CHECKING, false, why, new Acts(acts.proposed(), null, null, null));
        }
        require(RoleModelStatus.CHECKING);
        return to(RoleModelStatus.RETURNED, false, why, acts);
    }

    RoleModel rejected(String why, Act act) {
        require(RoleModelStatus.CHECKING);
        return ended(RoleModelStatus.REJECTED, why, act);
    }

    /** @throws Refusal 422 where the public is to see it and the one shown has not agreed */
    RoleModel published(boolean toThePublic, Act act) {
        require(RoleModelStatus.APPROVAL);
        requireConsent(toThePublic);
        return to(RoleModelStatus.PUBLISHED, toThePublic, null, new Acts(acts.proposed(), acts.checked(), act, null));
    }

    /** What those who sign in saw already is shown to the public. */
    RoleModel opened() {
        require(RoleModelStatus.PUBLISHED);
        if (openly) {
            throw stale();
        }
        requireConsent(true);
        return to(status, true, reason, acts);
    }

    RoleModel withdrawn(String why, Act act) {
        if (!status.isRunning() && status != RoleModelStatus.PUBLISHED) {
            throw stale();
        }
        return ended(RoleModelStatus.WITHDRAWN, why, act);
    }

    /** Consent can be taken back at any time (Decree 13/2023, Đ12): the public then sees nothing more of it. */
    RoleModel consenting(Consent newConsent) {
        if (!status.isRunning() && status != RoleModelStatus.PUBLISHED) {
            throw stale();
        }
        return new RoleModel(
                id, unit, checkingUnit, content, newConsent, status, openly && newConsent.given(), reason, acts);
    }

    private void requireConsent(boolean toThePublic) {
        if (toThePublic && !consent.given()) {
            throw Refusal.byRule(List.of(Reason.byLaw(
                    CONSENT_RULE,
                    "rolemodel.refusal.noConsent",
                    content.subject().name())));
        }
    }

    private RoleModel ended(RoleModelStatus next, String why, Act act) {
        return to(next, false, why, new Acts(acts.proposed(), acts.checked(), acts.published(), act));
    }

    private RoleModel to(RoleModelStatus next, boolean toThePublic, @Nullable String why, Acts done) {
        return new RoleModel(id, unit, checkingUnit, content, consent, next, toThePublic, why, done);
    }

    private void require(RoleModelStatus expected) {
        if (status != expected) {
            throw stale();
        }
    }

    private static Refusal stale() {
        return Refusal.conflict("shared.refusal.stale");
    }
}
