package vn.thidua.audit;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Refusal;

/** A place in the trail: time and number of the last line shown. */
final class AuditCursor {

    private AuditCursor() {}

    /** @throws Refusal 400 for what was not made by this list */
    static @Nullable Cursor read(@Nullable String text) {
        var cursor = Cursor.read(text, 2);
        if (cursor == null) {
            return null;
        }
        try {
            Instant.parse(cursor.key(0));
            Long.parseLong(cursor.key(1));
            return cursor;
        } catch (DateTimeException | NumberFormatException notOurs) {
            throw Refusal.invalid("cursor", "shared.field.cursor");
        }
    }
}
