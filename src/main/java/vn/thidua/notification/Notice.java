package vn.thidua.notification;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Role;

/**
 * Something to tell the holders of desks. Nobody hears the same key twice, however many of the desks they hold and however
 * often it is told.
 *
 * @param key what happened, once
 * @param kind what sort of thing it is
 * @param subject whom or what it is about; looked up where there is a {@code subjectOf}
 * @param subjectOf the type of the case whose name is the subject, absent where {@code subject} is the name
 * @param subjectId the id of that case
 * @param campaignId the campaign, absent outside of one
 * @param task {@code <process>.<element>}, for what concerns a task
 * @param dueAt the deadline, where one is told
 * @param detail a number or a day that the sentence shows
 * @param reason what somebody gave as the reason
 * @param link the page that it leads to
 * @param roles the roles to be told
 * @param units the units at which they are held; a nomination's own unit, and every unit that takes part in a campaign which
 *     is the subject, need not be named
 * @param except who did it and needs not be told, absent where nobody did
 * @param person told whatever desks they hold, absent where only desks are told
 */
public record Notice(
        String key,
        NoticeKind kind,
        String subject,
        @Nullable String subjectOf,
        @Nullable UUID subjectId,
        @Nullable String campaignId,
        @Nullable String task,
        @Nullable Instant dueAt,
        @Nullable String detail,
        @Nullable String reason,
        String link,
        Set<Role> roles,
        List<String> units,
        @Nullable UUID except,
        @Nullable UUID person) {

    /** The beginning of a notice; what it lacks is given by the {@code with…} methods. */
    public static Notice of(String key, NoticeKind kind, String subject, String link) {
        return new Notice(
                key, kind, subject, null, null, null, null, null, null, null, link, Set.of(), List.of(), null, null);
    }

    public Notice to(Set<Role> someRoles, List<String> someUnits) {
        return new Notice(
                key,
                kind,
                subject,
                subjectOf,
                subjectId,
                campaignId,
                task,
                dueAt,
                detail,
                reason,
                link,
                someRoles,
                someUnits,
                except,
                person);
    }

    public Notice to(UUID somebody) {
        return new Notice(
                key,
                kind,
                subject,
                subjectOf,
                subjectId,
                campaignId,
                task,
                dueAt,
                detail,
                reason,
                link,
                roles,
                units,
                except,
                somebody);
    }

    public Notice of(@Nullable String campaign, @Nullable String why, @Nullable String shown) {
        return new Notice(
                key, kind, subject, subjectOf, subjectId, campaign, task, dueAt, shown, why, link, roles, units, except,
                person);
    }

    public Notice task(String taskKey, @Nullable Instant due) {
        return new Notice(
                key,
                kind,
                subject,
                subjectOf,
                subjectId,
                campaignId,
                taskKey,
                due,
                detail,
                reason,
                link,
                roles,
                units,
                except,
                person);
    }

    public Notice named(String caseType) {
        return new Notice(
                key,
                kind,
                subject,
                caseType,
                UUID.fromString(subject),
                campaignId,
                task,
                dueAt,
                detail,
                reason,
                link,
                roles,
                units,
                except,
                person);
    }

    public Notice except(UUID somebody) {
        return new Notice(
                key,
                kind,
                subject,
                subjectOf,
                subjectId,
                campaignId,
                task,
                dueAt,
                detail,
                reason,
                link,
                roles,
                units,
                somebody,
                person);
    }
}
