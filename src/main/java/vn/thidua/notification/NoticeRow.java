package vn.thidua.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its reader finds it.
 *
 * @param campaign the campaign's title, absent outside of one
 * @param readAt when it was read, absent while it was not
 */
public record NoticeRow(
        UUID id,
        NoticeKind kind,
        String subject,
        @Nullable String campaign,
        @Nullable String task,
        @Nullable Instant dueAt,
        @Nullable String detail,
        @Nullable String reason,
        String link,
        Instant createdAt,
        @Nullable Instant readAt) {

    public boolean isUnread() {
        return readAt == null;
    }
}
