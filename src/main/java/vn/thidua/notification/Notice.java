package vn.thidua.notification;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
 * @param link the page that it leads to
 */
public record Notice(
        String key,
        NoticeKind kind,
        @JsonUnwrapped Subject subject,
        String link,
        @JsonUnwrapped Hearers hearers,
        @JsonUnwrapped About about) {

    /**
     * Whom or what it is about.
     *
     * @param subject the name; where there is a {@code subjectOf} the id of a case, whose name is looked up
     * @param subjectOf the type of that case
     */
    public record Subject(
            String subject,
            @Nullable String subjectOf,
            @Nullable UUID subjectId) {}

    /**
     * Who is told.
     *
     * @param roles the roles to be told
     * @param units the units at which they are held; where none is named, the own unit of a nomination which is the
     *     subject, or every unit that takes part in a campaign which is
     * @param except who did it and needs not be told, absent where nobody did
     * @param person told whatever desks they hold, absent where only desks are told
     */
    public record Hearers(
            Set<Role> roles,
            List<String> units,
            @Nullable UUID except,
            @Nullable UUID person) {}

    /**
     * What else is worth knowing.
     *
     * @param campaignId the campaign, absent outside of one
     * @param reason what somebody gave as the reason
     * @param detail a number or a day that the sentence shows
     * @param task {@code <process>.<element>}, for what concerns a task
     * @param dueAt the deadline, where one is told
     */
    public record About(
            @Nullable String campaignId,
            @Nullable String reason,
            @Nullable String detail,
            @Nullable String task,
            @Nullable Instant dueAt) {}

    /** The beginning of a notice; what it lacks is given by the methods below. */
    public static Notice of(String key, NoticeKind kind, String subject, String link) {
        return new Notice(
                key,
                kind,
                new Subject(subject, null, null),
                link,
                new Hearers(Set.of(), List.of(), null, null),
                new About(null, null, null, null, null));
    }

    /** Its subject is the id of a case of this type. */
    public Notice named(String caseType) {
        String id = subject.subject();
        return new Notice(key, kind, new Subject(id, caseType, UUID.fromString(id)), link, hearers, about);
    }

    public Notice to(Set<Role> roles, List<String> units) {
        return to(new Hearers(roles, units, hearers.except(), hearers.person()));
    }

    public Notice to(UUID person) {
        return to(new Hearers(hearers.roles(), hearers.units(), hearers.except(), person));
    }

    public Notice except(UUID person) {
        return to(new Hearers(hearers.roles(), hearers.units(), person, hearers.person()));
    }

    public Notice of(@Nullable String campaign, @Nullable String reason, @Nullable String detail) {
        return of(new About(campaign, reason, detail, about.task(), about.dueAt()));
    }

    public Notice task(String task, @Nullable Instant dueAt) {
        return of(new About(about.campaignId(), about.reason(), about.detail(), task, dueAt));
    }

    private Notice to(Hearers others) {
        return new Notice(key, kind, subject, link, others, about);
    }

    private Notice of(About other) {
        return new Notice(key, kind, subject, link, hearers, other);
    }
}
